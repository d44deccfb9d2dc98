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

/// A run told step by step, for tests: what operators ask for happens when the rules allow it.
public final class Story {
  private static final Instant START = Instant.parse("2026-03-04T10:00:00Z");

  private final Checklist checklist;
  private final List<RecordedEvent> events = new ArrayList<>();

  /// A run of a checklist in Markdown, started by ana.
  public Story(String markdown) {
    checklist = checklist(markdown);
    add("ana", List.of(new Event.Started("1.0.0", "LIST.md", markdown, Optional.empty())));
  }

  /// The checklist that `markdown` is.
  public static Checklist checklist(String markdown) {
    ReadResult reading =
        new ChecklistReader().read("LIST.md", markdown.getBytes(StandardCharsets.UTF_8));
    return ((ReadResult.Readable) reading).checklist();
  }

  /// The run as it is now.
  public Run run() {
    return Run.of(checklist, events);
  }

  /// Everything that has happened.
  public List<RecordedEvent> events() {
    return List.copyOf(events);
  }

  /// The item of that number.
  public Entry item(String number) {
    return run().entries().stream()
        .filter(entry -> entry.number().equals(number))
        .findFirst()
        .orElseThrow();
  }

  /// What the rules say to `operator` now.
  public Verdict ask(String operator, Request request) {
    return new Rules(run(), operator, Optional.empty()).on(request);
  }

  /// Does what `operator` asks for, which the rules must allow; the events.
  public List<RecordedEvent> may(String operator, Request request) {
    return switch (ask(operator, request)) {
      case Verdict.Accepted(List<Event> happenings) -> add(operator, happenings);
      case Verdict.Rejected(Refusal refusal) -> throw new AssertionError(refusal.sentence());
    };
  }

  /// Answers the item of that number.
  public Story answered(String operator, String number, Outcome outcome) {
    may(operator, new Request.Answer(item(number).id(), outcome, List.of()));
    return this;
  }

  /// Says that the items of these numbers are done.
  public Story done(String operator, String... numbers) {
    for (String number : numbers) {
      answered(operator, number, new Outcome.Done());
    }
    return this;
  }

  /// The numbers of what is outstanding.
  public List<String> outstanding() {
    return run().outstanding().stream().map(Entry::number).toList();
  }

  /// Records happenings as one action, whatever the rules say.
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
