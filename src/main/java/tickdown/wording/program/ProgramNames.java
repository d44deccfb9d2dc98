package tickdown.wording.program;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/// The programs that a command can begin with: [KnownPrograms], those added by the front matter of
/// the checklist, and the project's own, if the title names it.
///
/// Reading a checklist must not depend on the machine, so it does not matter what is installed.
public record ProgramNames(Set<String> added) {

  public ProgramNames {
    added = Set.copyOf(added);
  }

  public static ProgramNames with(Collection<String> added) {
    return new ProgramNames(Set.copyOf(added));
  }

  /// The programs of a checklist whose front matter adds `added`.
  public static ProgramNames of(Collection<String> added, String title) {
    Set<String> all = new HashSet<>(added);
    all.addAll(ProjectName.in(title));
    return new ProgramNames(all);
  }

  /// Whether `word` is the name of a program.
  boolean has(String word) {
    return added.contains(word) || KnownPrograms.NAMES.contains(word);
  }
}
