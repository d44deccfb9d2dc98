package tickdown.run;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tickdown.checklist.Checklist;
import tickdown.checklist.Entry;

/// A run that several operators share, each of whom writes in a folder of their own and knows what
/// the others wrote only once they [meet][#meets]. All know how it began.
public final class SharedStory {
  private static final Instant START = Instant.parse("2026-03-04T10:00:00Z");
  private static final String FIRST = "ana";

  private final Checklist checklist;
  private final List<RecordedEvent> events = new ArrayList<>();
  private final Map<String, Map<String, Long>> known = new HashMap<>();

  /// A run of a checklist in Markdown, started by ana.
  public SharedStory(String markdown) {
    checklist = Story.checklist(markdown);
    add(FIRST, new Event.Started("1.0.0", "LIST.md", markdown, Optional.empty()));
  }

  /// The run as someone has it who knows everything.
  public Run run() {
    return Run.of(checklist, CausalOrder.of(events));
  }

  /// The item with this number.
  public Entry item(String number) {
    return Run.of(checklist, List.of()).entries().stream()
        .filter(entry -> entry.number().equals(number))
        .findFirst()
        .orElseThrow();
  }

  /// Answers the item with this number, with a comment unless it is empty.
  public SharedStory answered(String by, String number, Outcome outcome, String comment) {
    Entry item = item(number);
    List<Evidence> evidence =
        comment.isEmpty() ? List.of() : List.of(new Evidence.Comment(comment));
    return add(
        by,
        new Event.Answered(
            new ItemName(item.id(), item.item().text().plain()),
            outcome,
            evidence,
            Optional.empty()));
  }

  /// Answers the item with this number.
  public SharedStory answered(String by, String number, Outcome outcome) {
    return answered(by, number, outcome, "");
  }

  /// ana does the item with this number and ben skips it, neither of whom knows of the other's
  /// answer.
  public SharedStory disagreed(String number) {
    return answered("ana", number, new Outcome.Done(), "works for me")
        .answered("ben", number, new Outcome.Skipped(new Reason("no time")));
  }

  /// The operator gets to know what all others wrote until now.
  public SharedStory meets(String operator) {
    events.forEach(event ->
        known(operator)
            .merge(
                event.stamp().written().writer(), event.stamp().written().sequence(), Math::max));
    return this;
  }

  /// Records an event, regardless of the rules.
  public SharedStory add(String by, Event what) {
    Map<String, Long> known = known(by);
    long sequence = known.getOrDefault(by, 0L) + 1;
    known.put(by, sequence);
    Map<String, Long> others = new HashMap<>(known);
    others.remove(by);
    Instant at = START.plusSeconds(60L * events.size());
    String id = by + "-" + sequence;
    events.add(
        new RecordedEvent(
            new Stamp(
                id,
                id,
                at,
                by,
                new Stamp.Written(by, sequence, new HybridClock(at.toEpochMilli(), 0), others)),
            what));
    return this;
  }

  private Map<String, Long> known(String operator) {
    return known.computeIfAbsent(
        operator, name -> new HashMap<>(name.equals(FIRST) ? Map.of() : Map.of(FIRST, 1L)));
  }
}
