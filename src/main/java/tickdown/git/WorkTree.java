package tickdown.git;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import tickdown.process.ChildProcess.Ended;

/// The files of a working tree and the commit that is checked out, as git sees them. Nothing that
/// the repository contains is run, see [GitProgram].
///
/// @param root the folder that contains `.git`
public record WorkTree(Path root) {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  /// What git says about uncommitted changes.
  public sealed interface State {

    /// There are none.
    record Clean() implements State {}

    /// There are some, such as ` M pom.xml`, `?? notes.txt` (git-status, short format).
    record Changed(List<String> entries) implements State {
      public Changed {
        entries = List.copyOf(entries);
      }
    }

    /// git did not answer.
    record Unknown() implements State {}
  }

  /// Whether anything is changed, added or untracked. Changes inside submodules do not count, but
  /// another commit that is checked out in one does.
  public State state() {
    Optional<Ended> ended =
        new GitProgram(root)
            .runUnfiltered(
                PATIENCE,
                "status",
                "--porcelain",
                "-z",
                "--no-renames",
                "--untracked-files=normal",
                "--ignore-submodules=dirty");
    return ended
        .filter(end -> end instanceof Ended.Exited(int code, String _) && code == 0)
        .map(end -> state(((Ended.Exited) end).output()))
        .orElseGet(State.Unknown::new);
  }

  private static State state(String entries) {
    List<String> changed =
        Arrays.stream(entries.split("\0")).filter(entry -> !entry.isEmpty()).toList();
    return changed.isEmpty() ? new State.Clean() : new State.Changed(changed);
  }

  /// The tags of the commit that is checked out; empty if git does not answer.
  public Optional<List<String>> tagsAtHead() {
    return new GitProgram(root)
                    .run(
                        PATIENCE,
                        "for-each-ref",
                        "--points-at=HEAD",
                        "--format=%(refname:strip=2)",
                        "refs/tags")
                instanceof Ended.Exited(int code, String names)
            && code == 0
        ? Optional.of(names.lines().toList())
        : Optional.empty();
  }
}
