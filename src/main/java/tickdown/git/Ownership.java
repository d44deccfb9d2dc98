package tickdown.git;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import tickdown.process.ChildProcess.Ended;

/// Whether git reads a repository at all: it leaves alone what belongs to another user and is no
/// `safe.directory`, because its configuration could run programs (git-config, `safe.directory`).
///
/// @param root the folder that contains `.git`
public record Ownership(Path root) {

  /// Whether git refuses to read the repository because it is somebody else's. Starts git only if
  /// it is.
  public boolean isRefused() {
    return isOfAnother()
        && new GitProgram(root).run(Repository.PATIENCE, "rev-parse", "--git-dir")
            instanceof Ended.Exited(int code, String _)
        && code != 0;
  }

  /// Whether the folder or its `.git` belongs to another user than the one who runs this process.
  private boolean isOfAnother() {
    Optional<Object> own = user(Path.of("/proc/self"));
    return own.isPresent()
        && Stream.of(root, root.resolve(".git"))
            .flatMap(path -> user(path, LinkOption.NOFOLLOW_LINKS).stream())
            .anyMatch(user -> !user.equals(own.get()));
  }

  /// The number of the owner; empty where the system has none.
  private static Optional<Object> user(Path path, LinkOption... options) {
    try {
      return Optional.of(Files.getAttribute(path, "unix:uid", options));
    } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
