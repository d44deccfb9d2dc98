package tickdown.git;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import tickdown.process.ChildProcess.Ended;
import tickdown.process.FileUser;

/// Whether git reads a repository at all: it leaves alone what belongs to another user and is no
/// `safe.directory`, because its configuration could run programs (git-config, `safe.directory`).
///
/// @param root the folder that contains `.git`
public record Ownership(Path root) {

  /// Whether git refuses to read the repository because it is somebody else's. Starts git only if
  /// it may be.
  public boolean isRefused() {
    return isOfAnother()
        && new GitProgram(root).run(Repository.PATIENCE, "rev-parse", "--git-dir")
            instanceof Ended.Exited(int code, String _)
        && code != 0;
  }

  /// Whether the folder or its `.git` belongs to another user than the one who runs this process,
  /// or may do so because the system does not say.
  private boolean isOfAnother() {
    return isOfAnother(FileUser.ofThisProcess());
  }

  /// @param user who runs this process, if that is known
  boolean isOfAnother(Optional<FileUser> user) {
    return Stream.of(root, root.resolve(".git"))
        .filter(path -> Files.exists(path, LinkOption.NOFOLLOW_LINKS))
        .map(path -> FileUser.ownerOf(path, LinkOption.NOFOLLOW_LINKS))
        .anyMatch(owner -> owner.isEmpty() || !owner.equals(user));
  }
}
