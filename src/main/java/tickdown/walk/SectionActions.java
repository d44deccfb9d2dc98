package tickdown.walk;

import java.util.List;
import java.util.Optional;
import tickdown.checklist.Condition;
import tickdown.checklist.Entry;
import tickdown.checklist.Section;
import tickdown.run.NotMet;
import tickdown.run.Outcome;
import tickdown.run.Reason;
import tickdown.run.rules.Request;

/// Answers everything outstanding in a section at once.
final class SectionActions {
  private static final List<TypedCommand> FOR_ALL =
      List.of(TypedCommand.DONE, TypedCommand.NA, TypedCommand.SKIP, TypedCommand.DEFER);

  private SectionActions() {}

  /// Asks whether to apply `answer`, a word with an optional reason, to the whole section.
  static Transition all(Walk walk, String answer) {
    String[] parts = answer.split("\\s+", 2);
    List<TypedCommand> words =
        TypedCommand.beginningWith(parts[0]).stream().filter(FOR_ALL::contains).toList();
    if (words.size() != 1) {
      return Transition.telling(walk, new Notice.AnswerForAllNeeded());
    }
    String why = parts.length > 1 ? parts[1] : "";
    return why.length() > Reason.LONGEST
        ? Transition.telling(walk, new Notice.ReasonTooLong())
        : all(walk, words.getFirst(), why);
  }

  private static Transition all(Walk walk, TypedCommand word, String why) {
    return condition(walk)
        .filter(_ -> why.isBlank() && word == TypedCommand.NA)
        .map(condition -> NotMet.of(condition, walk.run().values().releaseKind()))
        .or(() -> AnswerActions.outcome(word, Reason.of(why)))
        .map(outcome -> consent(walk, word, why, outcome))
        .orElseGet(() -> Transition.asking(walk, new Question.ForAll(word)));
  }

  /// The condition of the current section, if any.
  private static Optional<Condition> condition(Walk walk) {
    return walk.current().map(Entry::section).flatMap(section -> section.terms().condition());
  }

  private static Transition consent(Walk walk, TypedCommand word, String why, Outcome outcome) {
    Section section = walk.current().map(Entry::section).orElseThrow();
    List<Entry> items =
        walk.run().entries().stream()
            .filter(entry -> isIn(entry, section) && walk.run().isOutstanding(entry))
            .filter(entry -> entry.choices().isEmpty() || endsDecisions(outcome))
            .toList();
    Optional<Transition> beforehand =
        outcome instanceof Outcome.Done
            ? RemoteActions.beforehand(
                walk, items.stream(), TypedCommand.ALL, (word.spelling() + " " + why).strip())
            : Optional.empty();
    return beforehand.orElseGet(() -> asked(walk, section, items, outcome));
  }

  private static Transition asked(Walk walk, Section section, List<Entry> items, Outcome outcome) {
    return items.isEmpty()
        ? Transition.telling(walk, new Notice.NothingOpenInSection())
        : Transition.asking(
            walk,
            new Question.ForConsent(
                new Confirmation.WholeSection(section, items, outcome),
                Request.Several.alike(items, outcome),
                Optional.empty()));
  }

  /// Whether the answer settles a decision without choosing, as for a procedure that ends early.
  private static boolean endsDecisions(Outcome outcome) {
    return outcome instanceof Outcome.NotApplicable || outcome instanceof Outcome.Skipped;
  }

  private static boolean isIn(Entry entry, Section section) {
    return entry.phase().section() == section
        || entry.way().sections().stream().anyMatch(each -> each == section);
  }
}
