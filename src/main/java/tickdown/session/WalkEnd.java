package tickdown.session;

import tickdown.walk.Effect;

/// How a walk ended.
public enum WalkEnd {
  QUIT,
  INPUT_ENDED,
  FINISHED;

  /// The ending of a walk that was left for that reason.
  static WalkEnd of(Effect.Why why) {
    return switch (why) {
      case QUIT -> QUIT;
      case INPUT_ENDED -> INPUT_ENDED;
      case FINISHED -> FINISHED;
    };
  }
}
