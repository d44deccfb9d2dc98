package tickdown.walk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tickdown.checklist.Entry;
import tickdown.checklist.Placeholder;
import tickdown.checklist.Placeholder.Kind;
import tickdown.checklist.Section;
import tickdown.run.Event;
import tickdown.run.Evidence;
import tickdown.run.History;
import tickdown.run.ItemStatus;
import tickdown.run.Outcome;
import tickdown.run.RecordedEvent;
import tickdown.run.Refusal;
import tickdown.run.Request;
import tickdown.run.Run;
import tickdown.text.Line;
import tickdown.text.Tone;

/// What plain lines show of a walk; nothing is ever repainted, every line makes sense when it is
/// read aloud.
public final class PlainView {
  private static final String INDENT = "      ";

  private PlainView() {}

  /// What the operator is asked, on the line that is typed on.
  public static Line prompt(Walk walk) {
    return switch (walk.asking()) {
      case Question.ForWord() -> Line.of(answers(walk) + "> ");
      case Question.ForConsent(String question, var _, var _) -> Line.of(question + " yes, no> ");
      case Question.ForAll _ -> Line.of("Why is all of it skipped? ");
      case Question.ForValue(var placeholder) -> Line.of(question(placeholder));
      case Question.ForArgument(Word word) ->
          Line.of(question(word, walk.current().map(Entry::number).orElse("")));
    };
  }

  /// The answers that are most likely here, spelled out; `help` knows the others.
  private static String answers(Walk walk) {
    if (walk.current().isEmpty()) {
      return "finish, back, go N, remaining, help, quit";
    }
    List<String> choices = DecisionActions.choices(walk);
    String answers =
        choices.isEmpty()
            ? "done, na, skip, fail, defer, note"
            : String.join(", ", choices) + ", skip, defer, note";
    return answers
        + (walk.isInProcedure()
            ? ", next, back, return, help, quit"
            : ", next, back, go N, help, quit");
  }

  private static String question(Placeholder placeholder) {
    String token = placeholder.token();
    return switch (placeholder.kind()) {
      case Kind.Release _ ->
          "Which version is released, for `%s`? (Enter: say it later) ".formatted(token);
      case Kind.Date _ -> "Which date is `%s`? (Enter: say it later) ".formatted(token);
      case Kind.Words _, Kind.Variable _, Kind.Arithmetic _ ->
          "What is `%s`? (Enter: say it later) ".formatted(token);
    };
  }

  private static String question(Word word, String number) {
    return switch (word) {
      case SKIP -> "Why is %s skipped? ".formatted(number);
      case FAIL -> "Why did %s fail? ".formatted(number);
      case NOTE -> "Note to %s: ".formatted(number);
      case LINK -> "Address for %s: ".formatted(number);
      case GO -> "Number: ";
      case FINISH -> "Items are outstanding. Why finish? ";
      case ALL -> "Which answer for all of the section? ";
      case CHOOSE -> "What is decided at %s? ".formatted(number);
      case CALL -> "Which procedure? ";
      case FILL -> "Name and value: ";
      case DONE, NA, DEFER, REOPEN, NEXT, BACK, RETURN, NOTES -> "Why? ";
      case REMAINING, UNDO, REDO, HELP, QUIT -> "Why? ";
    };
  }

  /// The spot the walk is at: the item in full, or what is left at the end.
  public static List<Line> spot(Walk walk) {
    return walk.current().map(entry -> item(walk, entry)).orElseGet(() -> end(walk.run()));
  }

  private static List<Line> item(Walk walk, Entry entry) {
    List<Line> lines = new ArrayList<>();
    lines.add(Line.empty());
    lines.add(Line.of(Tone.FAINT, whereabouts(walk.run(), entry)));
    lines.addAll(notesOnEntering(walk, entry));
    lines.add(Line.of(Tone.TITLE, entry.number() + " " + walk.run().text(entry.item())));
    entry.parent().ifPresent(parent -> lines.add(partOf(parent.number(), walk.run().text(parent))));
    lines.addAll(ParticularLines.of(walk.run(), entry));
    BlockLines.links(entry.item().text())
        .forEach(target -> lines.add(Line.of(Tone.FAINT, INDENT + "link: " + target)));
    lines.addAll(BlockLines.ofNotes(entry.item().parts(), INDENT));
    standing(walk.run(), entry).ifPresent(lines::add);
    walk.run()
        .answeredAs(entry)
        .map(then -> Line.of(Tone.CARE, INDENT + "reworded since it was answered; it was: " + then))
        .ifPresent(lines::add);
    evidence(walk.run(), entry).forEach(lines::add);
    return lines;
  }

  private static Line partOf(String number, String text) {
    return Line.of(Tone.FAINT, INDENT + "part of %s %s".formatted(number, text));
  }

  /// `2 Release Process, Tagging, item 2 of 3`.
  private static String whereabouts(Run run, Entry entry) {
    List<Entry> siblings =
        run.entries().stream()
            .filter(other -> other.way() == entry.way() && other.isLeaf())
            .toList();
    String titles =
        entry.way().titles().stream().map(EventWords::safe).collect(Collectors.joining(", "));
    return "%s%s %s, item %d of %d"
        .formatted(
            entry.phase().isProcedure() ? "Procedure " : "",
            entry.phase().number(),
            titles,
            siblings.indexOf(entry) + 1,
            siblings.size());
  }

  /// The notes of the phase and sections that were not entered before with the item shown last.
  private static List<Line> notesOnEntering(Walk walk, Entry entry) {
    Optional<Entry.Way> before = walk.whereabouts().shown().map(Entry::way);
    Stream<Section> entered =
        sections(entry.way())
            .filter(section ->
                before.stream().flatMap(PlainView::sections).noneMatch(known -> known == section));
    return entered
        .flatMap(section -> BlockLines.ofNotes(section.parts(), INDENT).stream())
        .toList();
  }

  private static Stream<Section> sections(Entry.Way way) {
    return Stream.concat(Stream.of(way.phase().section()), way.sections().stream());
  }

  /// How the item stands, when it is not simply open: `skipped by ben: no staging today`.
  private static Optional<Line> standing(Run run, Entry entry) {
    ItemStatus standing = run.standing(entry);
    return switch (standing.source()) {
      case ItemStatus.Source.Nothing _, ItemStatus.Source.Items _ -> Optional.empty();
      case ItemStatus.Source.Decision(String item) ->
          Optional.of(Line.of(INDENT + "not chosen at " + EventWords.number(run, item)));
      case ItemStatus.Source.File _ ->
          Optional.of(Line.of(INDENT + standing.outcome().word() + " in the file"));
      case ItemStatus.Source.Answer(RecordedEvent event) ->
          standing.outcome() instanceof Outcome.Open
              ? Optional.empty()
              : Optional.of(
                  Line.of(INDENT + EventWords.outcome(standing.outcome(), " by " + event.by())));
    };
  }

  /// The numbers of items, `2.4.7, 3.4.3`, or the first and last of many.
  static String numbers(List<Entry> entries) {
    return entries.size() > 8
        ? "%d items, %s to %s"
            .formatted(entries.size(), entries.getFirst().number(), entries.getLast().number())
        : entries.stream().map(Entry::number).collect(Collectors.joining(", "));
  }

  private static Stream<Line> evidence(Run run, Entry entry) {
    return run.history().evidence(entry.id()).stream().map(PlainView::evidence);
  }

  private static Line evidence(History.Added added) {
    String what =
        switch (added.evidence()) {
          case Evidence.Comment _ -> "note";
          case Evidence.Link _ -> "link";
          case Evidence.Value _ -> "value";
        };
    return Line.of(
        INDENT
            + "%s by %s: %s"
                .formatted(what, EventWords.safe(added.event().by()), added.evidence().text()));
  }

  private static List<Line> end(Run run) {
    int outstanding = run.outstanding().size();
    return List.of(
        Line.empty(),
        outstanding == 0
            ? Line.of(
                Tone.GOOD,
                "Nothing is outstanding: %s. `finish` closes the run."
                    .formatted(EventWords.settled(run.tally())))
            : Line.of(
                "End of the checklist. %s: `next` goes to the first, `remaining` lists them."
                    .formatted(count(outstanding, "item is", "items are") + " still outstanding")));
  }

  /// Why the walk does not simply go on to the next item of the list, if it does not.
  static List<Line> detour(Run run, Entry from, Optional<Entry> to) {
    if (from.phase().isProcedure() && to.filter(entry -> entry.phase().isProcedure()).isEmpty()) {
      return run.tally(from.phase()).outstanding() > 0
          ? List.of()
          : List.of(
              Line.of(
                  Tone.CARE,
                  "Back where it was called: that was the last of %s."
                      .formatted(EventWords.safe(from.phase().title()))));
    }
    return to.filter(entry -> isBefore(run, entry, from))
        .map(entry -> List.of(Line.of(entry.number() + whyAgain(run, entry))))
        .orElse(List.of());
  }

  private static boolean isBefore(Run run, Entry entry, Entry other) {
    return run.place(entry) < run.place(other);
  }

  private static String whyAgain(Run run, Entry entry) {
    return run.outcome(entry) instanceof Outcome.Deferred
        ? " was deferred and comes up again."
        : " was passed over and is still open.";
  }

  /// What an answer has led to, in one line: `2.3.2 skipped: waiting for ben. 42 of 78 settled.`
  static List<Line> recorded(Walk walk, Message.Recorded recorded) {
    if (recorded.own().isEmpty()) {
      return List.of(alreadySo(walk, recorded.request() instanceof Request.Answer));
    }
    List<RecordedEvent> own = recorded.own();
    return own.size() > 1 && own.getFirst().what() instanceof Event.Answered first
        ? List.of(EventWords.together(walk.run(), own, first))
        : EventWords.told(walk.run(), own).stream()
            .map(event -> EventWords.happened(walk.run(), event))
            .toList();
  }

  private static Line alreadySo(Walk walk, boolean answer) {
    return answer
        ? walk.current()
            .map(entry -> Line.of(EventWords.already(walk.run(), entry) + "."))
            .orElseGet(Line::empty)
        : Line.of("That was so already.");
  }

  /// What others have done, a line for each: `ben: 2.2.5 done`.
  static List<Line> others(Run run, List<RecordedEvent> news) {
    return EventWords.told(run, news).stream()
        .map(event ->
            Line.of(Tone.CARE, EventWords.safe(event.by()) + ": " + EventWords.words(run, event)))
        .toList();
  }

  static List<Line> refused(Refusal refusal) {
    return List.of(
        Line.of(Tone.CARE, "Not done: " + refusal.sentence() + "."),
        Line.of(refusal.hint().isEmpty() ? "" : "  " + refusal.hint()));
  }

  static List<Line> notUnderstood(String typed, List<Word> words) {
    return List.of(
        words.isEmpty()
            ? Line.of("`%s` is no word here; nothing was done. `help` lists them.".formatted(typed))
            : Line.of("`%s` could be %s; nothing was done.".formatted(typed, alternatives(words))));
  }

  private static String alternatives(List<Word> words) {
    return words.stream().map(Word::spelling).collect(Collectors.joining(" or "));
  }

  private static String count(int count, String one, String many) {
    return count + " " + (count == 1 ? one : many);
  }
}
