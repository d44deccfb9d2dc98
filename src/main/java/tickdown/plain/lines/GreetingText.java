package tickdown.plain.lines;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import tickdown.checklist.Entry;
import tickdown.english.AttemptText;
import tickdown.english.EmbargoText;
import tickdown.english.EventText;
import tickdown.english.FlightText;
import tickdown.english.ProcedureText;
import tickdown.english.TallyText;
import tickdown.english.WaitText;
import tickdown.run.RecordedEvent;
import tickdown.run.Resumption;
import tickdown.run.Run;
import tickdown.run.Tally;
import tickdown.run.gate.Assurance;
import tickdown.run.gate.Wait;
import tickdown.text.Line;
import tickdown.text.Plural;
import tickdown.text.Tone;
import tickdown.walk.Greeting;

/// The greeting at the beginning of a walk, in words.
public final class GreetingText {
  private static final int MOST_NEWS = 8;

  /// What fits on a terminal of 24 rows together with the rest of the greeting.
  private static final int MOST_ROWS = 14;

  private static final int NARROW = 76;

  private final Greeting greeting;
  private final Controls controls;
  private final Run run;
  private final List<Line> lines = new ArrayList<>();

  private GreetingText(Greeting greeting, Controls controls) {
    this.greeting = greeting;
    this.controls = controls;
    this.run = greeting.run();
  }

  /// All lines of the greeting, for an operator with these controls.
  public static List<Line> of(Greeting greeting, Controls controls) {
    GreetingText text = new GreetingText(greeting, controls);
    greeting.notices().forEach(notice -> text.lines.add(Line.of(Tone.CARE, "note: %s", notice)));
    EmbargoText.of(greeting.run()).ifPresent(text.lines::add);
    switch (greeting.opening()) {
      case Greeting.NewRun opening -> text.write(opening);
      case Greeting.Back opening -> text.write(opening);
    }
    return List.copyOf(text.lines);
  }

  /// For a new run: what is ahead, other facts, and what is to be read first.
  private void write(Greeting.NewRun opening) {
    lines.add(
        Line.of("Starting ")
            .plus(Tone.TITLE, greeting.release())
            .plus(" of %s: %s%s.", greeting.checklist(), ahead(), ticked(run.tally())));
    lines.addAll(opening.facts());
    List<Line> briefing = briefing();
    if (!briefing.isEmpty()) {
      lines.add(Line.empty());
      lines.add(Line.of(Tone.STRONG, "Before you begin:"));
      lines.addAll(briefing);
    }
  }

  private String ahead() {
    long phases = run.checklist().phases().stream().filter(phase -> !phase.isProcedure()).count();
    int items = run.tally().total();
    return Plural.of(items, "item") + " in " + Plural.of(phases, "phase");
  }

  private static String ticked(Tally tally) {
    return tally.settled() == 0
        ? ""
        : ", %s of them already settled in the file".formatted(tally.settled());
  }

  /// For a resumed run: what has changed, its progress, when it stopped, what is next, and what
  /// others have done since.
  private void write(Greeting.Back opening) {
    FlightText.of(run).ifPresent(lines::add);
    AttemptText.unknown(run).ifPresent(lines::add);
    lines.addAll(opening.changes());
    lines.add(
        Line.of(run.isFinished() ? "Looking at " : "Resuming ")
            .plus(Tone.TITLE, greeting.release())
            .plus(
                " of %s: %s%s.",
                greeting.checklist(), TallyText.settled(run.tally()), stopped(opening)));
    if (run.isFinished()) {
      lines.add(Line.of(Tone.CARE, "This run is finished and read-only."));
    }
    if (opening.stale() > 0) {
      lines.add(
          Line.of(
              Tone.CARE,
              "%s stale: ticked on a commit other than the one that is checked out.",
              Plural.of(opening.stale(), "answer is", "answers are")));
    }
    int checked = Assurance.of(run).all(Assurance.State.Verified.class).size();
    if (checked > 0 && !run.isFinished()) {
      lines.add(
          Line.of(
              Tone.FAINT,
              "%s verified before; %s.",
              Plural.of(checked, "item was", "items were"),
              controls.choose(
                  "`verify again` checks what still holds", "press V to check what still holds")));
    }
    Wait.begun(run).stream()
        .filter(_ -> !run.isFinished())
        .forEach(wait ->
            lines.add(
                Line.of(
                    Tone.CARE,
                    "%s: %s.",
                    wait.entry().number(),
                    WaitText.left(wait, opening.now()))));
    lines.addAll(ProcedureText.unfinished(run));
    List<RecordedEvent> news = greeting.news();
    if (!news.isEmpty()) {
      lines.add(Line.of("Recent answers:"));
      news.subList(Math.max(0, news.size() - MOST_NEWS), news.size())
          .forEach(event -> lines.add(news(event)));
      if (news.size() > MOST_NEWS) {
        lines.add(Line.of("  and %s more before that (`tickdown log`)", news.size() - MOST_NEWS));
      }
    }
  }

  private Line news(RecordedEvent event) {
    return Line.of("  ").plus(event.by()).plus(": ").plus(new EventText(run).news(event));
  }

  private String stopped(Greeting.Back opening) {
    Resumption resumption = opening.resumption();
    String stopped =
        resumption
            .stopped()
            .map(then ->
                "; last answer %s ago".formatted(span(Duration.between(then, opening.now()))))
            .orElse("");
    return run.isFinished()
        ? stopped
        : stopped
            + resumption.at().map(Entry::number).map(number -> "; next is " + number).orElse("");
  }

  /// A duration in its largest unit: `2 h`.
  static String span(Duration duration) {
    if (duration.toDays() > 1) {
      return duration.toDays() + " days";
    }
    if (duration.toHours() > 0) {
      return duration.toHours() + " h";
    }
    return duration.toMinutes() > 0
        ? duration.toMinutes() + " min"
        : Math.max(0, duration.toSeconds()) + " s";
  }

  /// The notes to read first, as far as they fit on a screen.
  private List<Line> briefing() {
    List<Line> all =
        greeting.notes().stream().flatMap(note -> BlockLines.of(run, note, "  ").stream()).toList();
    int end = 0;
    int rows = 0;
    while (end < all.size() && rows + rows(all.get(end)) <= MOST_ROWS) {
      rows += rows(all.get(end));
      end++;
    }
    if (end >= all.size() - 1) {
      return all;
    }
    List<Line> briefing = new ArrayList<>(all.subList(0, Math.max(1, end)));
    briefing.add(
        Line.of(
            Tone.FAINT,
            "  %s; %s",
            Plural.of(all.size() - briefing.size(), "more line"),
            controls.choose("`notes` shows them", "press b to see them during the walk")));
    return briefing;
  }

  /// The number of rows that a line takes on a narrow terminal.
  private static int rows(Line line) {
    return 1 + line.width() / NARROW;
  }
}
