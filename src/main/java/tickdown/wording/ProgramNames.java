package tickdown.wording;

import java.util.Collection;
import java.util.Set;

/// The programs with which a command begins: [KnownPrograms], and what the front matter of the
/// checklist adds.
///
/// Reading never depends on the machine it happens on, so nobody looks what is installed.
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
