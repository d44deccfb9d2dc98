package tickdown.run;

import java.util.HashMap;
import java.util.Map;

/// What each writer had seen of the others when it wrote, as far as the events go that were
/// [noted][#note]: which event may have been known to whom.
///
/// Events are noted in [CausalOrder].
public final class Sight {
  private final Map<String, Map<String, Long>> seen = new HashMap<>();
  private final Map<String, Long> last = new HashMap<>();
  private String writer = "";

  /// Nothing seen.
  public Sight() {}

  /// A copy that goes on by itself.
  Sight copy() {
    Sight copy = new Sight();
    seen.forEach((writer, others) -> copy.seen.put(writer, new HashMap<>(others)));
    copy.last.putAll(last);
    copy.writer = writer;
    return copy;
  }

  /// Follows the next event.
  public void note(RecordedEvent event) {
    Stamp.Written written = event.stamp().written();
    writer = written.writer();
    last.merge(writer, written.sequence(), Math::max);
    if (!written.seen().isEmpty()) {
      Map<String, Long> others = seen.computeIfAbsent(written.writer(), _ -> new HashMap<>());
      written.seen().forEach((writer, sequence) -> others.merge(writer, sequence, Math::max));
    }
  }

  /// Whether the writer of `later` had seen `earlier` when it wrote; `later` is the latest event
  /// noted of its writer.
  public boolean reaches(RecordedEvent later, RecordedEvent earlier) {
    Stamp.Written before = earlier.stamp().written();
    String writer = later.stamp().written().writer();
    return writer.equals(before.writer())
        ? before.sequence() < later.stamp().written().sequence()
        : seenBy(writer, before.writer()) >= before.sequence();
  }

  /// Whether the writer of `event`, which was not noted yet, had seen all that was noted of others.
  private boolean isComplete(RecordedEvent event) {
    Stamp.Written written = event.stamp().written();
    return last.entrySet().stream()
        .filter(each -> !each.getKey().equals(written.writer()))
        .allMatch(each ->
            Math.max(
                    seenBy(written.writer(), each.getKey()),
                    written.seen().getOrDefault(each.getKey(), 0L))
                >= each.getValue());
  }

  /// Whether another writer says that it had seen `event`, which was not noted yet.
  private boolean isAwaited(RecordedEvent event) {
    Stamp.Written written = event.stamp().written();
    return !seen.isEmpty()
        && seen.entrySet().stream()
            .anyMatch(each ->
                !each.getKey().equals(written.writer())
                    && each.getValue().getOrDefault(written.writer(), 0L) >= written.sequence());
  }

  /// Whether `event` comes after all that was noted, whatever else is merged: it is the next of the
  /// writer of the last one, or its writer had seen them all.
  public boolean isNext(RecordedEvent event) {
    Stamp.Written written = event.stamp().written();
    return written.sequence() > last(written.writer())
        && (written.writer().equals(writer) || isComplete(event))
        && !isAwaited(event);
  }

  /// The last events of other writers that `writer` has not said yet that it has seen: the number
  /// of each, by its writer.
  public Map<String, Long> newTo(String writer) {
    Map<String, Long> news = new HashMap<>(last);
    news.remove(writer);
    news.entrySet().removeIf(each -> seenBy(writer, each.getKey()) >= each.getValue());
    return news;
  }

  /// The number of the last event noted of a writer; 0 if there is none.
  private long last(String writer) {
    return last.getOrDefault(writer, 0L);
  }

  private long seenBy(String writer, String other) {
    return seen.getOrDefault(writer, Map.of()).getOrDefault(other, 0L);
  }
}
