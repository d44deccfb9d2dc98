package tickdown.plain;

import static java.util.stream.Collectors.partitioningBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tickdown.checklist.Entry;
import tickdown.english.ConflictText;
import tickdown.english.ProcedureText;
import tickdown.english.TallyText;
import tickdown.plain.lines.BlockLines;
import tickdown.plain.lines.Controls;
import tickdown.plain.lines.GateLines;
import tickdown.plain.lines.ItemContext;
import tickdown.plain.lines.ItemLines;
import tickdown.plain.lines.NoticeText;
import tickdown.plain.lines.QuestionText;
import tickdown.run.NotesAround;
import tickdown.run.Run;
import tickdown.run.gate.PhaseGate;
import tickdown.statistics.EarlierRuns;
import tickdown.text.Line;
import tickdown.text.Tone;
import tickdown.walk.Notice;
import tickdown.walk.Question;
import tickdown.walk.Walk;

/// Formats a walk as plain lines. Nothing is ever repainted, and every line makes sense when read
/// aloud.
public final class PlainView {
  private static final String INDENT = "      ";

  private PlainView() {}

  /// The prompt.
  ///
  /// @param earlier what is known of earlier runs of the checklist
  public static Line prompt(Walk walk, EarlierRuns earlier) {
    Line number = Line.of(Tone.TITLE, walk.current().map(Entry::number).orElse(""));
    Line question = new QuestionText(walk, number, Controls.COMMANDS, earlier).question();
    return switch (walk.asking()) {
      case Question.ForWord() when walk.isReadOnly() ->
          Line.of(walk.current().isPresent() ? "next, back, or help> " : "back, or help> ");
      case Question.ForWord() ->
          Line.of(walk.current().isPresent() ? "answer, or help> " : "finish, back, or help> ");
      case Question.ForConsent _ -> question.plus(" yes, no> ");
      case Question.ForGate _ -> question.plus(", or next, back, help> ");
      case Question.ForAll _, Question.ForValue _, Question.ForArgument _ -> question.plus(" ");
      case Question.ForMeasurement _, Question.ForPassReason _ -> question.plus(" ");
      case Question.ForRelease _, Question.ForTakeover _ -> question.plus(" ");
      case Question.ForRemote _ -> question;
      case Question.AboutStep _ -> question.plus("> ");
    };
  }

  /// What is said once, before the first prompt.
  public static Line introduction(Walk walk) {
    return Line.of(
        Tone.FAINT,
        walk.isReadOnly()
            ? "Plain lines: next, back, a number such as 2.1, search, notes, remaining and quit"
                + " work; help lists all."
            : "Plain lines: answer each item with done, na, skip, fail, defer or comment; run runs"
                + " its step; next, back, a number such as 2.1, undo and quit work as well.");
  }

  /// A notice: a sentence, with hints below it.
  public static List<Line> notice(Notice notice) {
    NoticeText text = NoticeText.of(notice, Controls.COMMANDS);
    List<Line> lines = new ArrayList<>(List.of(text.sentence()));
    text.details().forEach(detail -> lines.add(Line.of("  ").plus(detail)));
    return lines;
  }

  /// A gate in full.
  ///
  /// @param now for how long items still wait
  public static List<Line> gate(PhaseGate gate, Instant now) {
    List<Line> lines = new ArrayList<>();
    lines.add(Line.of(Tone.TITLE, "Gate of %s %s", gate.phase().number(), gate.phase().title()));
    GateLines.of(
            gate, Controls.COMMANDS, now, entry -> Line.of(gate.run().values().text(entry.item())))
        .forEach(row -> lines.add(row.line()));
    return lines;
  }

  /// The current position: the item in full, or what is left at the end.
  public static List<Line> spot(Walk walk, ItemContext context) {
    return walk.current().map(entry -> item(walk, entry, context)).orElseGet(() -> end(walk));
  }

  private static List<Line> item(Walk walk, Entry entry, ItemContext context) {
    Run run = walk.run();
    Optional<Entry> shown = walk.whereabouts().shown();
    NotesAround notes = NotesAround.of(run.checklist(), entry);
    Map<Boolean, List<NotesAround.Placed>> before =
        shown.filter(entry::equals).isPresent()
            ? Map.of()
            : notes.unread(shown).stream().collect(partitioningBy(note -> isAround(note, entry)));
    List<Line> lines = new ArrayList<>();
    lines.add(Line.empty());
    lines.addAll(notes(run, before.getOrDefault(false, List.of())));
    lines.add(whereabouts(run, entry));
    lines.addAll(notes(run, before.getOrDefault(true, List.of())));
    lines.add(Line.of(Tone.TITLE, "%s %s", entry.number(), run.values().text(entry.item())));
    ItemLines.of(run, entry, context).forEach(line -> lines.add(Line.of(INDENT).plus(line)));
    lines.addAll(BlockLines.afterItem(run, notes, INDENT));
    return lines;
  }

  /// Whether the note belongs to what contains the item, not to what comes before that.
  private static boolean isAround(NotesAround.Placed note, Entry entry) {
    return entry.sections().anyMatch(section -> section == note.container())
        || entry.parent().filter(parent -> parent == note.container()).isPresent();
  }

  private static List<Line> notes(Run run, List<NotesAround.Placed> notes) {
    return notes.stream()
        .flatMap(placed -> BlockLines.of(run, placed.note(), INDENT).stream())
        .toList();
  }

  /// `2 Release Process, Tagging, item 2 of 3`.
  private static Line whereabouts(Run run, Entry entry) {
    List<Entry> siblings =
        run.entries().stream()
            .filter(other -> other.way() == entry.way() && other.isLeaf())
            .toList();
    return Line.of(entry.phase().isProcedure() ? "Procedure " : "")
        .plus("%s ", entry.phase().number())
        .plus(Line.joined(", ", entry.way().titles().stream().map(Line::of).toList()))
        .plus(", item %s of %s", siblings.indexOf(entry) + 1, siblings.size())
        .all(Tone.FAINT);
  }

  private static List<Line> end(Walk walk) {
    if (walk.isReadOnly()) {
      return List.of(Line.empty(), Line.of("The end. This run is finished."));
    }
    Run run = walk.run();
    int outstanding = run.outstandingCount();
    List<Line> lines = new ArrayList<>(List.of(Line.empty()));
    lines.addAll(ProcedureText.unfinished(run));
    lines.add(
        outstanding == 0
            ? Line.of(
                Tone.GOOD,
                "Nothing is open: %s. `finish` finishes the run.",
                TallyText.settled(run.tally()))
            : Line.of(
                "End of the checklist. %s: `next` goes to the first, `remaining` lists them.",
                ConflictText.open(run)));
    return lines;
  }
}
