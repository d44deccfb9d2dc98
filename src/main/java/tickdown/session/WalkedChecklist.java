package tickdown.session;

import java.util.function.Supplier;
import tickdown.walk.Message;

/// The checklist of a walk, which may be edited meanwhile.
///
/// @param reading reads the file again, and records how it has changed
public record WalkedChecklist(WatchedFile file, Supplier<Message.Reloaded> reading) {

  /// Takes over the file as it is now. What is written while it is read counts as a later change.
  Message.Reloaded reloaded() {
    file.isRead();
    return reading.get();
  }
}
