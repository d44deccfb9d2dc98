package tickdown.journal.line;

import java.util.Optional;
import tickdown.run.Outcome;
import tickdown.run.Reason;

/// The words for outcomes in a journal. They must never change.
enum OutcomeWord {
  OPEN,
  DONE,
  NOT_APPLICABLE,
  SKIPPED,
  DEFERRED,
  FAILED,
  DECIDED;

  private static final Spellings<OutcomeWord> SPELLINGS = new Spellings<>(values());

  static OutcomeWord of(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Open _ -> OPEN;
      case Outcome.Done _ -> DONE;
      case Outcome.NotApplicable _ -> NOT_APPLICABLE;
      case Outcome.Skipped _ -> SKIPPED;
      case Outcome.Deferred _ -> DEFERRED;
      case Outcome.Failed _ -> FAILED;
      case Outcome.Decided _ -> DECIDED;
      case Outcome.NotChosen _ ->
          throw new IllegalArgumentException("what was not chosen follows from a decision");
    };
  }

  /// The outcome for a word; empty if the word is unknown or lacks its required reason.
  static Optional<Outcome> outcome(String word, Optional<Reason> why, Optional<String> branch) {
    return SPELLINGS.named(word).flatMap(each -> each.outcome(why, branch));
  }

  /// How it is written: `not-applicable`.
  String spelling() {
    return SPELLINGS.of(this);
  }

  private Optional<Outcome> outcome(Optional<Reason> why, Optional<String> branch) {
    return switch (this) {
      case OPEN -> Optional.of(new Outcome.Open());
      case DONE -> Optional.of(new Outcome.Done());
      case NOT_APPLICABLE -> Optional.of(new Outcome.NotApplicable(why));
      case SKIPPED -> why.map(Outcome.Skipped::new);
      case DEFERRED -> Optional.of(new Outcome.Deferred(why));
      case FAILED -> why.map(Outcome.Failed::new);
      case DECIDED -> branch.map(Outcome.Decided::new);
    };
  }
}
