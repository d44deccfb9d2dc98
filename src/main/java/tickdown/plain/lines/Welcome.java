package tickdown.plain.lines;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import tickdown.checklist.Block;
import tickdown.checklist.Entry;
import tickdown.english.EventText;
import tickdown.english.ProcedureText;
import tickdown.english.TallyText;
import tickdown.run.RecordedEvent;
import tickdown.run.Resumption;
import tickdown.run.Run;
import tickdown.run.Tally;
import tickdown.text.Line;
import tickdown.text.Plural;
import tickdown.text.Tone;

/// The welcome at the beginning of a walk.
///
/// @param release the name of the run
/// @param checklist the path of its checklist
public record Welcome(Run run, String release, String checklist) {
  private static final int MOST_NEWS = 8;

  /// For a new run: what is ahead, other facts, and the notes outside all phases.
  public List<Line> toNewRun(List<Line> facts) {
    List<Line> lines = new ArrayList<>();
    Tally tally = run.tally();
    lines.add(
        Line.of("Starting ")
            .plus(Tone.TITLE, release)
            .plus(" of %s: %s%s.", checklist, ahead(), ticked(tally)));
    lines.addAll(facts);
    List<Line> briefing = briefing();
    if (!briefing.isEmpty()) {
      lines.add(Line.empty());
      lines.add(Line.of(Tone.STRONG, "Before you begin:"));
      lines.addAll(briefing);
    }
    return lines;
  }

  private String ahead() {
    long phases = run.checklist().phases().stream().filter(phase -> !phase.isProcedure()).count();
    int items = run.tally().total();
    return Plural.of(items, "item") + " in " + Plural.of(phases, "phase");
  }

  private static String ticked(Tally tally) {
    return tally.settled() == 0
        ? ""
        : ", %d of them already settled in the file".formatted(tally.settled());
  }

  /// For a resumed run: its progress, when it stopped, what is next, and what others have done
  /// since.
  public List<Line> back(String operator, Instant now) {
    Resumption resumption = Resumption.of(run, operator);
    List<Line> lines = new ArrayList<>();
    lines.add(
        Line.of("Resuming ")
            .plus(Tone.TITLE, release)
            .plus(
                " of %s: %s%s.",
                checklist, TallyText.settled(run.tally()), stopped(resumption, now)));
    lines.addAll(ProcedureText.unfinished(run));
    List<RecordedEvent> since = run.history().worthTelling(resumption.since());
    if (!since.isEmpty()) {
      lines.add(Line.of("Recent answers:"));
      since
          .subList(Math.max(0, since.size() - MOST_NEWS), since.size())
          .forEach(event -> lines.add(news(event)));
      if (since.size() > MOST_NEWS) {
        lines.add(Line.of("  and %s more before that (`tickdown log`)", since.size() - MOST_NEWS));
      }
    }
    return lines;
  }

  private Line news(RecordedEvent event) {
    return Line.of("  ").plus(event.by()).plus(": ").plus(new EventText(run).news(event));
  }

  private static String stopped(Resumption resumption, Instant now) {
    String stopped =
        resumption
            .stopped()
            .map(then -> "; last answer %s ago".formatted(span(Duration.between(then, now))))
            .orElse("");
    return stopped
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

  /// The briefing: the notes outside all phases, and the alerts inside them. Other notes are shown
  /// where they belong.
  private List<Line> briefing() {
    List<Line> lines = new ArrayList<>();
    run.checklist().notes().forEach(note -> lines.addAll(BlockLines.of(run, note, "  ")));
    run.checklist().phases().stream()
        .filter(phase -> !phase.isProcedure())
        .flatMap(phase -> SectionNotes.in(phase.section()).stream())
        .flatMap(note -> note.blocks().stream())
        .filter(Welcome::isAlert)
        .forEach(block -> lines.addAll(BlockLines.of(run, block, "  ")));
    return lines;
  }

  private static boolean isAlert(Block block) {
    return block instanceof Block.Quote(int _, String alert, List<Block> _) && !alert.isEmpty();
  }
}
