package tickdown.run;

import java.util.Optional;

/// What an item came to.
public sealed interface Outcome {

  /// Not answered, or reopened.
  record Open() implements Outcome {}

  /// It was done.
  record Done() implements Outcome {}

  /// It does not apply to this release; the reason may be left out.
  record NotApplicable(Optional<Reason> why) implements Outcome {}

  /// It applies and was left out all the same.
  record Skipped(Reason why) implements Outcome {}

  /// It is put off: it comes back at the end of its phase and again at the end of the run.
  record Deferred(Optional<Reason> why) implements Outcome {}

  /// It was tried and did not hold.
  record Failed(Reason why) implements Outcome {}

  /// A decision was made for the branch of these words.
  record Decided(String branch) implements Outcome {}

  /// Another branch was decided for, so it does not come up. Never recorded: it follows from the
  /// decision.
  record NotChosen() implements Outcome {}

  /// Whether nothing remains to be done about an item with this outcome.
  default boolean isSettled() {
    return switch (this) {
      case Done _, NotApplicable _, Skipped _, Decided _, NotChosen _ -> true;
      case Open _, Deferred _, Failed _ -> false;
    };
  }

  /// The reason that was given, if any.
  default Optional<Reason> reason() {
    return switch (this) {
      case Open _, Done _, Decided _, NotChosen _ -> Optional.empty();
      case NotApplicable(Optional<Reason> why) -> why;
      case Deferred(Optional<Reason> why) -> why;
      case Skipped(Reason why) -> Optional.of(why);
      case Failed(Reason why) -> Optional.of(why);
    };
  }

  /// The word for the answer that leads to it: `reopened` for what is open then, else its [#word].
  default String answered() {
    return this instanceof Open ? "reopened" : word();
  }

  /// The word for it: `open`, `done`, `not applicable`, `skipped`, `deferred`, `failed`, `decided:
  /// rollback`, `not chosen`.
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
