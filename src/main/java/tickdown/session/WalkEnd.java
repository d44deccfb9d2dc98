package tickdown.session;

import tickdown.walk.Effect;

/// How a walk ended.
public enum WalkEnd {
  QUIT,
  INPUT_ENDED,
  FINISHED,
  /// A piped line was not understood, or was refused.
  NOT_UNDERSTOOD;

  /// How a walk ends that was left for the given reason.
  static WalkEnd of(Effect.Why why) {
    return switch (why) {
      case QUIT -> QUIT;
      case INPUT_ENDED -> INPUT_ENDED;
      case FINISHED -> FINISHED;
    };
  }
}
