package tickdown.run;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/// A random history of several writers, each of whom learns from time to time what others wrote.
/// Their clocks differ by up to an hour.
final class SharedHistory {
  private static final int ITEMS = 4;

  private final Random random;
  private final List<Writer> writers = new ArrayList<>();
  private final Map<String, Map<String, Long>> sight = new HashMap<>();
  private final List<RecordedEvent> events = new ArrayList<>();
  private long now = 1_000_000;

  /// What one writer knows: the number of the last event of each.
  private record Writer(String name, long skew, Map<String, Long> known, Map<String, Long> said) {}

  SharedHistory(long seed, int count, int steps) {
    random = new Random(seed);
    for (int i = 0; i < count; i++) {
      long skew = random.nextInt(7_200_000) - 3_600_000L;
      writers.add(new Writer("w" + i, skew, new HashMap<>(), new HashMap<>()));
    }
    write(writers.getFirst(), new Event.Started("1.0", "LIST.md", "", Optional.empty()));
    writers.forEach(writer -> writer.known().put("w0", 1L));
    for (int i = 0; i < steps; i++) {
      step(writers.get(random.nextInt(count)));
    }
  }

  /// All events, in the order in which they happened.
  List<RecordedEvent> events() {
    return events;
  }

  /// Whether the writer of `later` knew `earlier` when it wrote.
  boolean knew(RecordedEvent later, RecordedEvent earlier) {
    Stamp.Written written = earlier.stamp().written();
    return sight.get(later.id()).getOrDefault(written.writer(), 0L) >= written.sequence();
  }

  private void step(Writer writer) {
    now += random.nextInt(3_000);
    switch (random.nextInt(4)) {
      case 0 -> learn(writer, writers.get(random.nextInt(writers.size())));
      case 1 -> undo(writer);
      default -> write(writer, answer());
    }
  }

  /// Some of what another has written, or all that it knows.
  private void learn(Writer writer, Writer other) {
    if (random.nextBoolean()) {
      other.known().forEach((name, last) -> writer.known().merge(name, last, Math::max));
    } else {
      long last = other.known().getOrDefault(other.name(), 0L);
      long part = last == 0 ? 0 : 1 + random.nextInt((int) last);
      writer.known().merge(other.name(), part, Math::max);
    }
  }

  private void undo(Writer writer) {
    List<RecordedEvent> own =
        events.stream()
            .filter(event -> event.by().equals(writer.name()))
            .filter(event -> event.what() instanceof Event.Answered)
            .toList();
    if (!own.isEmpty()) {
      String action = own.get(random.nextInt(own.size())).id();
      write(writer, random.nextInt(3) > 0 ? new Event.Undone(action) : new Event.Redone(action));
    }
  }

  private Event answer() {
    ItemName item = new ItemName("item-" + random.nextInt(ITEMS), "an item");
    Outcome outcome =
        switch (random.nextInt(3)) {
          case 0 -> new Outcome.Done();
          case 1 -> new Outcome.NotApplicable(Optional.empty());
          default -> new Outcome.Open();
        };
    return new Event.Answered(item, outcome, List.of(), Optional.empty());
  }

  private void write(Writer writer, Event what) {
    long sequence = writer.known().getOrDefault(writer.name(), 0L) + 1;
    Map<String, Long> seen = new HashMap<>(writer.known());
    seen.remove(writer.name());
    seen.entrySet().removeIf(each -> each.getValue().equals(writer.said().get(each.getKey())));
    seen.values().removeIf(last -> last == 0);
    writer.said().putAll(seen);
    String id = writer.name() + "-" + sequence;
    Instant at = Instant.ofEpochMilli(now + writer.skew());
    Stamp.Written written =
        new Stamp.Written(
            writer.name(), sequence, new HybridClock(at.toEpochMilli(), sequence), seen);
    sight.put(id, new HashMap<>(writer.known()));
    events.add(new RecordedEvent(new Stamp(id, id, at, writer.name(), written), what));
    writer.known().put(writer.name(), sequence);
  }
}
