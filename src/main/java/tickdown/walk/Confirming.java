package tickdown.walk;

import java.util.Locale;
import java.util.Optional;
import tickdown.run.rules.Request;

/// Takes the answer to a yes-or-no question.
final class Confirming {
  private Confirming() {}

  /// The walk after `line`, which is yes, no, or neither.
  static Transition answered(Walk walk, Question.ForConsent consent, String line) {
    return switch (line.toLowerCase(Locale.ROOT)) {
      case "yes", "y" -> Transition.requesting(walk.asking(new Question.ForWord()), consent.yes());
      case "no", "n" -> declined(walk.asking(new Question.ForWord()), consent.no());
      case "q", "quit", "cancel" -> Cancelling.of(walk);
      case "" -> Transition.of(walk);
      default -> Transition.telling(walk, new Notice.YesOrNo());
    };
  }

  private static Transition declined(Walk walk, Optional<Request> no) {
    return no.map(request -> Transition.requesting(walk, request))
        .orElseGet(() -> Transition.telling(walk, new Notice.Cancelled()));
  }
}
