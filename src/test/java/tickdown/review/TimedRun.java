package tickdown.review;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import tickdown.checklist.Checklist;
import tickdown.checklist.Entry;
import tickdown.run.Event;
import tickdown.run.HybridClock;
import tickdown.run.ItemName;
import tickdown.run.Outcome;
import tickdown.run.RecordedEvent;
import tickdown.run.Run;
import tickdown.run.Stamp;
import tickdown.run.Story;
import tickdown.run.attempt.Ending;
import tickdown.run.attempt.Invocation;
import tickdown.run.attempt.StepOutput;

/// A run whose events happen at chosen minutes, for tests. The rules are not asked.
public final class TimedRun {
  private static final Instant START = Instant.parse("2026-03-04T10:00:00Z");

  private final Checklist checklist;
  private final List<RecordedEvent> events = new ArrayList<>();

  /// A run of a checklist in Markdown, started by ana in minute 0.
  public TimedRun(String markdown) {
    this(markdown, "1.0.0", 0);
  }

  /// A run with a name, started by ana in the given minute.
  public TimedRun(String markdown, String name, int minute) {
    checklist = Story.checklist(markdown);
    at(minute, "ana", new Event.Started(name, "LIST.md", markdown, Optional.empty()));
  }

  /// The run as it is now.
  public Run run() {
    return Run.of(checklist, events);
  }

  /// Records events as one action of `by`.
  public TimedRun at(int minute, String by, Event... happenings) {
    String action = "e" + (events.size() + 1);
    for (Event what : happenings) {
      String id = "e" + (events.size() + 1);
      Instant at = START.plus(Duration.ofMinutes(minute));
      events.add(
          new RecordedEvent(
              new Stamp(
                  id,
                  action,
                  at,
                  by,
                  new Stamp.Written("w", events.size() + 1, new HybridClock(0, events.size()))),
              what));
    }
    return this;
  }

  /// The id of the action recorded last.
  public String lastAction() {
    return events.getLast().stamp().action();
  }

  /// The item with this number, as events name it.
  public ItemName item(String number) {
    return run().entries().stream()
        .filter(entry -> entry.number().equals(number))
        .map(TimedRun::name)
        .findFirst()
        .orElseThrow();
  }

  private static ItemName name(Entry entry) {
    return new ItemName(entry.id(), entry.item().text().plain());
  }

  /// An answer to the item with this number.
  public Event answer(String number, Outcome outcome) {
    return new Event.Answered(item(number), outcome, List.of(), Optional.empty());
  }

  /// The answer `done`.
  public Event done(String number) {
    return answer(number, new Outcome.Done());
  }

  /// The start of a step.
  public Event stepStarted(String number, String command) {
    return new Event.StepStarted(
        item(number), new Invocation(command, "/bin/sh", "/", new TreeMap<>()), Optional.empty());
  }

  /// The end of the step that was started last.
  public Event stepFinished(String number, int code) {
    return new Event.StepFinished(
        item(number),
        lastAction(),
        new Ending.Exited(code),
        Duration.ofMinutes(1),
        StepOutput.NONE);
  }

  /// The spans of the run as text: `working 0-5 1.1 ana`.
  List<String> spans() {
    Run run = run();
    return Timeline.of(run).spans().stream()
        .map(span ->
            "%s %s-%s %s %s"
                .formatted(
                    span.kind().name().toLowerCase(Locale.ROOT),
                    minutes(span.from()),
                    minutes(span.to()),
                    span.entry(run).map(Entry::number).orElse("-"),
                    span.by()))
        .toList();
  }

  private static String minutes(Instant at) {
    double minutes = Duration.between(START, at).toSeconds() / 60.0;
    return minutes == Math.rint(minutes) ? "" + (long) minutes : "" + minutes;
  }
}
