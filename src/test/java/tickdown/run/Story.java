package tickdown.run;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tickdown.checklist.Checklist;
import tickdown.checklist.Entry;
import tickdown.checklist.ReadResult;
import tickdown.markdown.ChecklistReader;
import tickdown.run.rules.Refusal;
import tickdown.run.rules.Request;
import tickdown.run.rules.Rules;
import tickdown.run.rules.Verdict;

/// A run built step by step, for tests: requests of operators are recorded if the rules accept
/// them.
public final class Story {
  private static final Instant START = Instant.parse("2026-03-04T10:00:00Z");

  private final Checklist checklist;
  private final List<RecordedEvent> events = new ArrayList<>();

  /// A run of a checklist in Markdown, started by ana.
  public Story(String markdown) {
    checklist = checklist(markdown);
    add("ana", List.of(new Event.Started("1.0.0", "LIST.md", markdown, Optional.empty())));
  }

  /// The checklist in `markdown`.
  public static Checklist checklist(String markdown) {
    ReadResult reading =
        new ChecklistReader().read("LIST.md", markdown.getBytes(StandardCharsets.UTF_8));
    return ((ReadResult.Readable) reading).checklist();
  }

  /// The run as it is now.
  public Run run() {
    return Run.of(checklist, events);
  }

  /// All events.
  public List<RecordedEvent> events() {
    return List.copyOf(events);
  }

  /// The item with this number.
  public Entry item(String number) {
    return run().entries().stream()
        .filter(entry -> entry.number().equals(number))
        .findFirst()
        .orElseThrow();
  }

  /// The verdict on a request of `operator`.
  public Verdict ask(String operator, Request request) {
    return new Rules(run(), operator, Optional.empty()).on(request);
  }

  /// Records a request of `operator`, which the rules must accept; returns the events.
  public List<RecordedEvent> may(String operator, Request request) {
    return switch (ask(operator, request)) {
      case Verdict.Accepted(List<Event> happenings) -> add(operator, happenings);
      case Verdict.Rejected(Refusal refusal) -> throw new AssertionError(refusal.sentence().text());
    };
  }

  /// Answers the item with this number.
  public Story answered(String operator, String number, Outcome outcome) {
    may(operator, new Request.Answer(item(number).id(), outcome, List.of()));
    return this;
  }

  /// Marks the items with these numbers done.
  public Story done(String operator, String... numbers) {
    for (String number : numbers) {
      answered(operator, number, new Outcome.Done());
    }
    return this;
  }

  /// The numbers of the outstanding items.
  public List<String> outstanding() {
    return run().outstanding().stream().map(Entry::number).toList();
  }

  /// Records events as one action, regardless of the rules.
  public List<RecordedEvent> add(String operator, List<Event> happenings) {
    int first = events.size() + 1;
    for (Event what : happenings) {
      events.add(new RecordedEvent(stamp(operator, "e" + first), what));
    }
    return List.copyOf(events.subList(first - 1, events.size()));
  }

  private Stamp stamp(String operator, String action) {
    int sequence = events.size() + 1;
    Instant at = START.plusSeconds(60L * sequence);
    return new Stamp(
        "e" + sequence,
        action,
        at,
        operator,
        new Stamp.Written("w", sequence, new HybridClock(at.toEpochMilli(), 0)));
  }
}
