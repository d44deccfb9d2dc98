package tickdown.run;

import java.util.Optional;

/// The outcome of an item.
public sealed interface Outcome {

  /// Not answered, or reopened.
  record Open() implements Outcome {}

  /// It has been done.
  record Done() implements Outcome {}

  /// It does not apply to this release; the reason is optional.
  record NotApplicable(Optional<Reason> why) implements Outcome {}

  /// It applies, but was left out.
  record Skipped(Reason why) implements Outcome {}

  /// It is postponed until the end of its phase, then the end of the run.
  record Deferred(Optional<Reason> why) implements Outcome {}

  /// It was tried and failed.
  record Failed(Reason why) implements Outcome {}

  /// A decision for the branch with these words.
  record Decided(String branch) implements Outcome {}

  /// Another branch was chosen. Never recorded; it follows from the decision.
  record NotChosen() implements Outcome {}

  /// Whether nothing is left to do for an item with this outcome.
  default boolean isSettled() {
    return switch (this) {
      case Done _, NotApplicable _, Skipped _, Decided _, NotChosen _ -> true;
      case Open _, Deferred _, Failed _ -> false;
    };
  }

  /// Whether both say the same, whatever their reasons.
  default boolean agreesWith(Outcome other) {
    return word().equals(other.word());
  }

  /// The reason, if one was given.
  default Optional<Reason> reason() {
    return switch (this) {
      case Open _, Done _, Decided _, NotChosen _ -> Optional.empty();
      case NotApplicable(Optional<Reason> why) -> why;
      case Deferred(Optional<Reason> why) -> why;
      case Skipped(Reason why) -> Optional.of(why);
      case Failed(Reason why) -> Optional.of(why);
    };
  }

  /// The word for the answer: `reopened` if it is open, else the same as [#word].
  default String answered() {
    return this instanceof Open ? "reopened" : word();
  }

  /// The word for the outcome: `open`, `done`, `not applicable`, `skipped`, `deferred`, `failed`,
  /// `decided: rollback`, `not chosen`.
  default String word() {
    return switch (this) {
      case Open _ -> "open";
      case Done _ -> "done";
      case NotApplicable _ -> "not applicable";
      case Skipped _ -> "skipped";
      case Deferred _ -> "deferred";
      case Failed _ -> "failed";
      case Decided(String branch) -> "decided: " + branch;
      case NotChosen _ -> "not chosen";
    };
  }
}
