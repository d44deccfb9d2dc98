package tickdown.session;

import tickdown.run.Run;
import tickdown.walk.Message;

/// The checklist of a walk, which may be edited meanwhile.
///
/// @param loading loads it again
public record WalkedChecklist(WatchedFile file, Loading loading) {

  /// Loads the checklist of a walk again.
  @FunctionalInterface
  public interface Loading {

    /// Loads the checklist as it is now, and records how the file has changed if the run adopts it.
    ///
    /// @param walked the run as it is walked
    Message.Reloaded reloaded(Run walked);
  }

  /// Whether there is something to load: the file was edited, or the run has adopted another
  /// version.
  boolean differs(Run walked) {
    return file.differs() || walked.isBehind();
  }

  /// Loads it as it is now. What is written while it is read counts as a later change.
  Message.Reloaded reloaded(Run walked) {
    file.isRead();
    return loading.reloaded(walked);
  }
}
