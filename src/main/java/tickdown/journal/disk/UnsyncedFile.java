package tickdown.journal.disk;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;

/// A file in a folder of journals that can be made again, so that losing it loses only time.
public final class UnsyncedFile {
  private static final Set<StandardOpenOption> REWRITTEN =
      Set.of(
          StandardOpenOption.CREATE,
          StandardOpenOption.TRUNCATE_EXISTING,
          StandardOpenOption.WRITE);

  private UnsyncedFile() {}

  /// Replaces `file` under a temporary name, so that nobody ever sees half of it. Only its owner
  /// can read it. Not synced to disk.
  ///
  /// @param temporary the temporary name in the same folder; the process id is added
  public static void replace(Path file, String temporary, byte[] bytes) throws IOException {
    Path written = file.resolveSibling(temporary + ProcessHandle.current().pid());
    try (FileChannel channel = FileChannel.open(written, REWRITTEN, Disk.ownersOnly(written))) {
      FileOwner.giveLikeFolder(written);
      Disk.writeFully(channel, bytes, 0);
    }
    try {
      Renaming.replacing(written, file);
    } finally {
      Files.deleteIfExists(written);
    }
  }
}
