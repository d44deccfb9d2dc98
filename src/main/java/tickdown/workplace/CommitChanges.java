package tickdown.workplace;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tickdown.git.Difference;
import tickdown.git.Repository;
import tickdown.run.Run;
import tickdown.run.gate.Head;

/// What has changed between the commits on which items were answered and the one that is checked
/// out. git is asked once for each commit, and only if items say what they cover.
public final class CommitChanges {
  /// Answers on more commits are taken to be stale.
  private static final int MOST = 32;

  private final Workplace workplace;
  private final Map<String, Optional<List<String>>> known = new HashMap<>();
  private Optional<String> checkedOut = Optional.empty();
  private boolean isLate;

  public CommitChanges(Workplace workplace) {
    this.workplace = workplace;
  }

  /// The commit that is checked out, with what `run` needs to know of it. May have to ask git.
  public Head head(Run run) {
    return head(run, workplace.head());
  }

  /// The same for a commit that is known to be checked out.
  public synchronized Head head(Run run, Optional<String> commit) {
    if (!commit.equals(checkedOut)) {
      known.clear();
      isLate = false;
      checkedOut = commit;
    }
    return Head.of(run, commit, then -> known.computeIfAbsent(then, this::changed));
  }

  /// The files that differ from the commit that is checked out. Once git was late it is not asked
  /// again, so that nobody has to wait several times.
  private Optional<List<String>> changed(String then) {
    if (isLate || known.size() >= MOST || checkedOut.isEmpty()) {
      return Optional.empty();
    }
    return switch (workplace
        .repository()
        .map(Repository::root)
        .map(Difference::new)
        .<Difference.Answer>map(git -> git.between(then, checkedOut.get()))
        .orElseGet(Difference.Answer.Unknown::new)) {
      case Difference.Answer.Paths(List<String> paths) -> Optional.of(paths);
      case Difference.Answer.Unknown() -> Optional.empty();
      case Difference.Answer.Late() -> {
        isLate = true;
        yield Optional.empty();
      }
    };
  }
}
