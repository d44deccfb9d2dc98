package tickdown.walk;

import java.util.List;
import tickdown.run.Evidence;
import tickdown.run.rules.Request;

/// Adds evidence to the current item.
final class EvidenceActions {
  private EvidenceActions() {}

  static Transition attach(Walk walk, Evidence evidence) {
    return Transition.requesting(walk, new Request.Attach(walk.currentId(), List.of(evidence)));
  }

  /// Attaches the file at this path, which the session reads.
  static Transition file(Walk walk, String path) {
    return Transition.of(walk, new Effect.AttachFile(walk.currentId(), path));
  }
}
