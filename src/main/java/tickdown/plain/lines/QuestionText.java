package tickdown.plain.lines;

import java.util.List;
import java.util.stream.Collectors;
import tickdown.checklist.Entry;
import tickdown.checklist.Placeholder;
import tickdown.checklist.Placeholder.Kind;
import tickdown.english.OutcomeText;
import tickdown.run.Outcome;
import tickdown.text.Line;
import tickdown.text.Plural;
import tickdown.text.Tone;
import tickdown.walk.Confirmation;
import tickdown.walk.Question;
import tickdown.walk.Walk;
import tickdown.walk.Word;

/// A question in words.
///
/// @param item the current item as named in a question: `1.2.5 “Rate limits”`
public record QuestionText(Walk walk, Line item, Controls controls) {
  private static final String MAY_SKIP = "Enter to skip";

  /// The current question; empty if the walk waits for a command.
  public Line question() {
    return switch (walk.asking()) {
      case Question.ForWord() -> Line.empty();
      case Question.ForConsent(Confirmation confirmation, var _, var _) -> of(confirmation);
      case Question.ForAll(Word word) ->
          own(
              word == Word.NA
                  ? "Why doesn't this section apply? (%s)".formatted(MAY_SKIP)
                  : "Why skip everything open in this section?");
      case Question.ForValue(Placeholder placeholder) -> value(placeholder);
      case Question.ForArgument(Word word) -> argument(word);
    };
  }

  private static Line own(String words) {
    return Line.of(Tone.TITLE, words);
  }

  private Line value(Placeholder placeholder) {
    Line token = Line.of(Tone.TITLE, placeholder.token());
    String skip = controls.choose(MAY_SKIP, "");
    return switch (placeholder.kind()) {
      case Kind.Release _ ->
          own("What version are you releasing? (fills ")
              .plus(token)
              .plus(Tone.TITLE, skip.isEmpty() ? ")" : "; " + skip + ")");
      case Kind.Date _ -> skippable(own("Date for ").plus(token), skip);
      case Kind.Words _, Kind.Variable _, Kind.Arithmetic _ ->
          skippable(own("Value for ").plus(token), skip);
    };
  }

  private static Line skippable(Line question, String skip) {
    return question.plus(Tone.TITLE, skip.isEmpty() ? "?" : "? (" + skip + ")");
  }

  private Line argument(Word word) {
    return switch (word) {
      case SKIP -> about("Why skip ", "?");
      case FAIL -> about("Why did ", " fail?");
      case NA -> about("Why doesn't ", " apply? (%s)".formatted(MAY_SKIP));
      case COMMENT -> about("Comment on ", ":");
      case LINK -> about("Link for ", " (https, http or mailto):");
      case CHOOSE -> about("What is decided at ", "?");
      case GO -> own("Which number?");
      case FINISH ->
          own(
              "%s still open. Why finish anyway?"
                  .formatted(Plural.of(walk.run().tally().outstanding(), "item is", "items are")));
      case ALL -> own("Which answer for the whole section?");
      case CALL -> own("Which procedure?");
      case FILL -> own("Name and value:");
      case DONE, DEFER, REOPEN, NEXT, BACK, RETURN, NOTES -> own(word.spelling());
      case REMAINING, UNDO, REDO, HELP, QUIT -> own(word.spelling());
    };
  }

  private Line about(String before, String after) {
    return own(before).plus(item).plus(Tone.TITLE, after);
  }

  /// A yes-or-no question.
  public static Line of(Confirmation confirmation) {
    return switch (confirmation) {
      case Confirmation.SameCondition(var condition, var items) ->
          own(numbers(items))
              .plus(Tone.TITLE, items.size() == 1 ? " has" : " have")
              .plus(Tone.TITLE, " the same condition (")
              .plus(Tone.TITLE, condition.words())
              .plus(
                  Tone.TITLE, items.size() == 1 ? "). Mark it n/a too?" : "). Mark them n/a too?");
      case Confirmation.WholeSection(var section, var items, Outcome outcome) ->
          own("Mark all " + Plural.of(items.size(), "open item"))
              .plus(Tone.TITLE, " in %s ", section.place().number())
              .plus(Tone.TITLE, section.title().plain())
              .plus(Tone.TITLE, " %s?", outcome.word())
              .plus(
                  outcome
                      .reason()
                      .map(why -> own(" Reason: ").plus(Tone.TITLE, why.text()))
                      .orElseGet(Line::empty));
      case Confirmation.ProcedureAgain(var procedure) ->
          own(procedure.title()).plus(Tone.TITLE, " is already complete. Start again?");
      case Confirmation.Replacement(Entry entry, var status, Outcome outcome) ->
          own(entry.number() + " is ")
              .plus(OutcomeText.of(status).all(Tone.TITLE))
              .plus(Tone.TITLE, ". Replace with %s?", outcome.word());
      case Confirmation.Finish(String release, int outstanding) ->
          own(outstanding == 0
                  ? "Nothing is open. "
                  : Plural.of(outstanding, "item is", "items are") + " still open. ")
              .plus(Tone.TITLE, "A finished run cannot be reopened. Finish ")
              .plus(Tone.TITLE, release)
              .plus(Tone.TITLE, outstanding == 0 ? "?" : " anyway?");
    };
  }

  /// The numbers of items, `2.4.7, 3.4.3`, or the first and last of many.
  private static String numbers(List<Entry> items) {
    return items.size() > 8
        ? "%d items, %s to %s,"
            .formatted(items.size(), items.getFirst().number(), items.getLast().number())
        : items.stream().map(Entry::number).collect(Collectors.joining(", "));
  }
}
