package tickdown.git;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import tickdown.process.ChildProcess.Ended;

/// The files that differ between two commits, as git sees them. Nothing that the repository
/// contains is run, see [GitProgram].
///
/// @param root the folder that contains `.git`
public record Difference(Path root) {
  private static final int MOST = 4 * 1024 * 1024;

  /// What git says.
  public sealed interface Answer {

    /// The paths of the files, with `/`, relative to the root of the repository.
    record Paths(List<String> paths) implements Answer {
      public Paths {
        paths = List.copyOf(paths);
      }
    }

    /// It does not know one of the commits, or there are too many files.
    record Unknown() implements Answer {}

    /// It did not answer in time.
    record Late() implements Answer {}
  }

  /// The files that differ between the commits with these full ids (git-diff-tree). Renamed files
  /// are named by both paths; whatever the configuration says about differences does not matter.
  public Answer between(String one, String other) {
    if (!Repository.isCommit(one) || !Repository.isCommit(other)) {
      return new Answer.Unknown();
    }
    Ended ended =
        new GitProgram(root)
            .runWhole(
                Repository.PATIENCE,
                MOST,
                "diff-tree",
                "-r",
                "-z",
                "--name-only",
                "--no-renames",
                "--no-ext-diff",
                "--no-relative",
                "--ignore-submodules=none",
                "-O/dev/null",
                one,
                other,
                "--");
    return switch (ended) {
      case Ended.Exited(int code, String paths) when code == 0 ->
          new Answer.Paths(
              Arrays.stream(paths.split("\0")).filter(each -> !each.isEmpty()).toList());
      case Ended.Exited _, Ended.Failed _ -> new Answer.Unknown();
      case Ended.Late _ -> new Answer.Late();
    };
  }
}
