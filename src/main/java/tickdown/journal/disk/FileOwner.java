package tickdown.journal.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/// Who owns the files of a run: what root creates, such as under `sudo`, belongs to the owner of
/// the repository, who could not go on with the run otherwise.
public final class FileOwner {
  private static final String USER = "unix:uid";
  private static final String GROUP = "unix:gid";

  private FileOwner() {}

  /// Gives a file or folder that was just created to the owner of `example`. Has no effect if that
  /// is the same, or if the system does not allow it, as for everyone but root.
  public static void giveLike(Path example, Path created) {
    try {
      Object owner = Files.getAttribute(example, USER);
      if (!owner.equals(Files.getAttribute(created, USER, LinkOption.NOFOLLOW_LINKS))) {
        Object group = Files.getAttribute(example, GROUP);
        Files.setAttribute(created, GROUP, group, LinkOption.NOFOLLOW_LINKS);
        Files.setAttribute(created, USER, owner, LinkOption.NOFOLLOW_LINKS);
      }
    } catch (IOException | UnsupportedOperationException | IllegalArgumentException _) {
      // the file stays ours
    }
  }

  /// Gives a file that was just created to the owner of the folder it is in.
  public static void giveLikeFolder(Path created) {
    giveLike(created.toAbsolutePath().getParent(), created);
  }
}
