package tickdown.wording.program;

import java.util.Collection;
import java.util.Set;

/// The programs that a command can begin with: [KnownPrograms], and those added by the front matter
/// of the checklist.
///
/// Reading a checklist must not depend on the machine, so it does not matter what is installed.
public record ProgramNames(Set<String> added) {

  public ProgramNames {
    added = Set.copyOf(added);
  }

  public static ProgramNames with(Collection<String> added) {
    return new ProgramNames(Set.copyOf(added));
  }

  /// Whether `word` is the name of a program.
  boolean has(String word) {
    return added.contains(word) || KnownPrograms.NAMES.contains(word);
  }
}
