package tickdown.plain.lines;

import java.util.List;
import tickdown.checklist.Phase;
import tickdown.english.EventText;
import tickdown.english.OutcomeText;
import tickdown.run.Reason;
import tickdown.run.Refusal;
import tickdown.text.Line;
import tickdown.text.Plural;
import tickdown.text.Tone;
import tickdown.walk.Notice;
import tickdown.walk.Word;

/// A notice in words.
///
/// @param sentence the complete sentence
/// @param details hints or choices, shown below or after the sentence
public record NoticeText(Line sentence, List<Line> details) {

  public NoticeText {
    details = List.copyOf(details);
  }

  private static NoticeText of(String sentence) {
    return of(Line.of(sentence));
  }

  private static NoticeText of(Line sentence) {
    return new NoticeText(sentence, List.of());
  }

  private static NoticeText of(Line sentence, String detail) {
    return new NoticeText(sentence, List.of(Line.of(detail)));
  }

  /// The words of `notice` for the given controls.
  public static NoticeText of(Notice notice, Controls controls) {
    return switch (notice) {
      case Notice.Recorded(var run, var event) -> of(new EventText(run).sentence(event));
      case Notice.RecordedTogether(var run, var events) -> of(new EventText(run).together(events));
      case Notice.AlreadyAnswered(var run, var entry) ->
          of(OutcomeText.already(run, entry).plus("."));
      case Notice.NothingChanged() -> of("No change.");
      case Notice.NothingToUndo() -> of("Nothing to undo.");
      case Notice.NothingToRedo() -> of("Nothing to redo.");
      case Notice.Refused(Refusal refusal) -> refused(refusal);
      case Notice.Cancelled() -> of("Cancelled.");
      case Notice.OtherRecorded(var run, var event) ->
          of(Line.of(event.by()).plus(": ").plus(new EventText(run).news(event)).all(Tone.CARE));
      case Notice.ChecklistFileChanged() ->
          of(
              Line.of(
                  Tone.CARE,
                  "The checklist file has changed; you are still on the version that you opened."),
              "Quit and resume to see what changed.");
      case Notice.JournalNotice(String sentence) ->
          of(Line.of(Tone.CARE, "note: ").plus(Tone.CARE, sentence));
      case Notice.UnknownCommand(String typed) ->
          of(Line.of("Unknown command `").plus(typed).plus("`. Type help."));
      case Notice.Ambiguous(String typed, var meanings) ->
          of(Line.of("`").plus(typed).plus("` is ambiguous: ").plus(or(meanings)).plus("."));
      case Notice.NoArgumentTaken(Word word) ->
          of("`%s` takes no argument.".formatted(word.spelling()));
      case Notice.NothingGiven() -> of("Nothing entered; no change.");
      case Notice.YesOrNo() -> of(controls.choose("Type yes or no.", "Press y or n."));
      case Notice.DoneWithNumber(String number) ->
          of(
              "`done` answers the current item; `go %s` goes to the other one first."
                  .formatted(number));
      case Notice.ReasonTooLong() ->
          of("Too long: a reason has at most %d characters.".formatted(Reason.LONGEST));
      case Notice.AnswerForAllNeeded() -> of("`all` needs done, na, skip or defer.");
      case Notice.FillNeedsNameAndValue() ->
          of("`fill` needs a name and a value, such as `fill X.Y.Z 1.4.0`.");
      case Notice.NoSuchItem(String number) ->
          of(Line.of("There is no item `").plus(number).plus("`."));
      case Notice.NoItemHere() -> of("There is no item here; `go NUMBER` goes to one.");
      case Notice.FirstItem() -> of("This is the first item.");
      case Notice.NothingToDecide() -> of("This item is not a decision.");
      case Notice.Choices(var choices) -> of(Line.of("Choose ").plus(or(choices)).plus("."));
      case Notice.NothingOpenInSection() -> of("Nothing is open in this section.");
      case Notice.NoSuchPlaceholder(String name, var tokens) -> noPlaceholder(name, tokens);
      case Notice.PlaceholderLeftOpen(var placeholder) ->
          of(
              Line.of("Skipped for now; ")
                  .plus(controls.choose("set it later with `fill ", "press = to set "))
                  .plus(placeholder.token())
                  .plus(controls.choose(" VALUE`.", " later.")));
      case Notice.NoProcedure() -> of("This checklist has no procedures.");
      case Notice.Procedures(var procedures) ->
          new NoticeText(
              Line.of("The procedures are:"),
              procedures.stream()
                  .map(phase -> Line.of(phase.number()).plus("  ").plus(phase.title()))
                  .toList());
      case Notice.AlreadyInProcedure(Phase procedure) ->
          of(Line.of("You are already in ").plus(procedure.title()).plus("."));
      case Notice.NotInProcedure() -> of("You are not in a procedure.");
      case Notice.ProcedureLeftOpen(Phase procedure, int outstanding) ->
          of(
              Line.of(Tone.CARE, procedure.title())
                  .plus(Tone.CARE, ": %s still open.", Plural.of(outstanding, "item")),
              controls.choose("`call` returns to it.", "Press ! to return."));
      case Notice.ProcedureComplete(Phase procedure) ->
          of(Line.of(Tone.CARE, procedure.title()).plus(Tone.CARE, " complete."));
      case Notice.ComesUpAgain(var entry, boolean isDeferred) ->
          of(
              entry.number()
                  + (isDeferred
                      ? " was deferred and comes up again."
                      : " was passed over and is still open."));
    };
  }

  private static NoticeText refused(Refusal refusal) {
    Line sentence =
        Line.of(Tone.CARE, "Not saved: ").plus(Tone.CARE, refusal.sentence()).plus(Tone.CARE, ".");
    return refusal.hint().isEmpty()
        ? of(sentence)
        : new NoticeText(sentence, List.of(Line.of(refusal.hint()).capitalized().plus(".")));
  }

  private static NoticeText noPlaceholder(String name, List<String> tokens) {
    return tokens.isEmpty()
        ? of("This checklist has no placeholders.")
        : of(
            Line.of("There is no placeholder `")
                .plus(name)
                .plus("`; there are: ")
                .plus(Line.joined(", ", tokens.stream().map(Line::of).toList()))
                .plus("."));
  }

  /// `call, choose or comment`.
  private static Line or(List<String> words) {
    List<Line> lines = words.stream().map(Line::of).toList();
    int last = lines.size() - 1;
    return last < 1
        ? Line.joined("", lines)
        : Line.joined(", ", lines.subList(0, last)).plus(" or ").plus(lines.get(last));
  }
}
