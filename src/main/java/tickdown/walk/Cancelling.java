package tickdown.walk;

/// Leaves the current question without an answer.
final class Cancelling {
  private Cancelling() {}

  /// The walk without its question; a value is left for later, and a gate still waits.
  static Transition of(Walk walk) {
    return switch (walk.asking()) {
      case Question.ForWord _, Question.ForGate _ -> Transition.of(walk);
      case Question.ForValue(var placeholder) -> PlaceholderActions.given(walk, placeholder, "");
      case Question.ForArgument _, Question.ForAll _, Question.ForConsent _ -> cancelled(walk);
      case Question.ForMeasurement _, Question.ForRelease _ -> cancelled(walk);
      case Question.ForPassReason _ -> cancelled(walk);
      case Question.ForRemote waiting -> RemoteActions.left(walk, waiting);
      case Question.ForTakeover(var _, var before) ->
          Transition.telling(walk.asking(before), new Notice.Cancelled());
      case Question.ForRunning _ -> Transition.of(walk);
      case Question.AboutStep _ -> cancelled(walk);
    };
  }

  private static Transition cancelled(Walk walk) {
    return Transition.telling(walk.asking(new Question.ForWord()), new Notice.Cancelled());
  }
}
