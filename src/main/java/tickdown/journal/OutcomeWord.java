package tickdown.journal;

import java.util.Optional;
import tickdown.run.Outcome;
import tickdown.run.Reason;

/// The words for outcomes in a journal. They must never change.
final class OutcomeWord {
  private OutcomeWord() {}

  static String of(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Open _ -> "open";
      case Outcome.Done _ -> "done";
      case Outcome.NotApplicable _ -> "not-applicable";
      case Outcome.Skipped _ -> "skipped";
      case Outcome.Deferred _ -> "deferred";
      case Outcome.Failed _ -> "failed";
      case Outcome.Decided _ -> "decided";
      case Outcome.NotChosen _ ->
          throw new IllegalArgumentException("what was not chosen follows from a decision");
    };
  }

  /// The outcome for a word; empty if the word is unknown or lacks its required reason.
  static Optional<Outcome> outcome(String word, Optional<Reason> why, Optional<String> branch) {
    return switch (word) {
      case "open" -> Optional.of(new Outcome.Open());
      case "done" -> Optional.of(new Outcome.Done());
      case "not-applicable" -> Optional.of(new Outcome.NotApplicable(why));
      case "skipped" -> why.map(Outcome.Skipped::new);
      case "deferred" -> Optional.of(new Outcome.Deferred(why));
      case "failed" -> why.map(Outcome.Failed::new);
      case "decided" -> branch.map(Outcome.Decided::new);
      default -> Optional.empty();
    };
  }
}
