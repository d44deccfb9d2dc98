package tickdown.session;

import java.util.function.BiFunction;
import tickdown.run.Run;
import tickdown.walk.Message;

/// The checklist of a walk, which may be edited meanwhile.
///
/// @param reading reads the file again, and records how it has changed, given the run as it is
///   walked and whether to adopt the file whoever brought the version in use
public record WalkedChecklist(
    WatchedFile file, BiFunction<Run, Boolean, Message.Reloaded> reading) {

  /// Whether the run as it is walked has another checklist than the file or the journal by now.
  boolean differs(Run walked) {
    return file.differs() || walked.isBehind();
  }

  /// Takes over the file as it is now. What is written while it is read counts as a later change.
  ///
  /// An edit made during the walk takes the place of another writer's version, unless that is news:
  /// an operator who has not seen it cannot want to replace it.
  Message.Reloaded reloaded(Run walked) {
    boolean isOwnEdit = file.differs() && !walked.isBehind();
    file.isRead();
    return reading.apply(walked, isOwnEdit);
  }
}
