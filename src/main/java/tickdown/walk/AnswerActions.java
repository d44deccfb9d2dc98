package tickdown.walk;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tickdown.checklist.Condition;
import tickdown.checklist.Entry;
import tickdown.run.Evidence;
import tickdown.run.Outcome;
import tickdown.run.Reason;
import tickdown.run.Request;
import tickdown.text.Line;

/// Answering the item that the operator is in front of.
final class AnswerActions {
  private AnswerActions() {}

  static Transition done(Walk walk, String rest) {
    if (namesItem(walk, rest)) {
      return Transition.saying(
          walk,
          Line.of(
              "`done` answers the item shown here; `go %s` goes to the other first. Nothing was done."
                  .formatted(rest)));
    }
    List<Evidence> note = rest.isEmpty() ? List.of() : List.of(new Evidence.Comment(rest));
    return request(walk, new Request.Answer(currentId(walk), new Outcome.Done(), note));
  }

  /// Not applicable: for a conditional item the author's words are the reason when no other is
  /// given, and items with the same specific condition are offered to be answered with it.
  static Transition notApplicable(Walk walk, String rest) {
    Optional<Condition> condition = walk.current().flatMap(Entry::condition);
    if (condition.isEmpty() || !rest.isEmpty()) {
      return other(walk, Word.NA, rest);
    }
    Outcome outcome =
        new Outcome.NotApplicable(Reason.of(ParticularLines.reason(walk.run(), condition.get())));
    Request one = new Request.Answer(currentId(walk), outcome, List.of());
    List<Entry> alike = walk.current().map(walk.run()::alike).orElse(List.of());
    return alike.isEmpty()
        ? request(walk, one)
        : Transition.of(walk.asking(consent(condition.get(), one, alike, outcome)));
  }

  private static Question consent(
      Condition condition, Request one, List<Entry> alike, Outcome outcome) {
    Stream<Request> others =
        alike.stream().map(entry -> new Request.Answer(entry.id(), outcome, List.of()));
    String question =
        alike.size() == 1
            ? "%s says `%s` as well. Is it not applicable either?"
                .formatted(PlainView.numbers(alike), condition.words())
            : "%s say `%s` as well. Are they not applicable either?"
                .formatted(PlainView.numbers(alike), condition.words());
    return new Question.ForConsent(
        question,
        new Request.Several(Stream.concat(Stream.of(one), others).toList()),
        Optional.of(one));
  }

  /// The answers that take a reason behind them, or ask for the one they demand.
  static Transition other(Walk walk, Word word, String rest) {
    if (rest.length() > Reason.LONGEST) {
      return Transition.saying(
          walk,
          Line.of(
              "A reason has at most %d characters; nothing was done.".formatted(Reason.LONGEST)));
    }
    return outcome(word, Reason.of(rest))
        .map(outcome -> request(walk, new Request.Answer(currentId(walk), outcome, List.of())))
        .orElseGet(() -> Update.ask(walk, word));
  }

  /// The outcome that a word stands for; nothing when it demands a reason and has none.
  static Optional<Outcome> outcome(Word word, Optional<Reason> why) {
    return switch (word) {
      case DONE -> Optional.of(new Outcome.Done());
      case NA -> Optional.of(new Outcome.NotApplicable(why));
      case DEFER -> Optional.of(new Outcome.Deferred(why));
      case REOPEN -> Optional.of(new Outcome.Open());
      case SKIP -> why.map(Outcome.Skipped::new);
      case FAIL -> why.map(Outcome.Failed::new);
      case ALL, CHOOSE, NOTE, LINK, NEXT, BACK, GO, CALL, RETURN -> Optional.empty();
      case FILL, NOTES, REMAINING, UNDO, REDO, FINISH, HELP, QUIT -> Optional.empty();
    };
  }

  static Transition finish(Walk walk, String rest) {
    if (rest.isEmpty() && !walk.run().outstanding().isEmpty()) {
      return Update.ask(walk, Word.FINISH);
    }
    return rest.length() > Reason.LONGEST
        ? other(walk, Word.FINISH, rest)
        : finish(walk, Reason.of(rest));
  }

  /// A finished run cannot be opened again, so finishing one with items outstanding is asked about.
  private static Transition finish(Walk walk, Optional<Reason> why) {
    int outstanding = walk.run().outstanding().size();
    Request request = new Request.Finish(why);
    return outstanding == 0
        ? request(walk, request)
        : Transition.of(
            walk.asking(
                new Question.ForConsent(
                    "%d outstanding; a finished run cannot be opened again. Finish it?"
                        .formatted(outstanding),
                    request,
                    Optional.empty())));
  }

  static Transition request(Walk walk, Request request) {
    return Transition.of(walk, new Effect.Ask(request, walk.run()));
  }

  static String currentId(Walk walk) {
    return walk.current().map(Entry::id).orElse("");
  }

  private static boolean namesItem(Walk walk, String rest) {
    return !rest.isEmpty()
        && walk.run().entries().stream().anyMatch(entry -> entry.number().equals(rest));
  }
}
