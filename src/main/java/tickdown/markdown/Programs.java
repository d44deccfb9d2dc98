package tickdown.markdown;

import java.util.Collection;
import java.util.Set;

/// The programs with which a command begins: [KnownPrograms], and what the front matter of the
/// checklist adds.
///
/// Reading never depends on the machine it happens on, so nobody looks what is installed.
record Programs(Set<String> added) {

  Programs {
    added = Set.copyOf(added);
  }

  static Programs with(Collection<String> added) {
    return new Programs(Set.copyOf(added));
  }

  /// Whether `word` is the name of a program.
  boolean has(String word) {
    return added.contains(word) || KnownPrograms.NAMES.contains(word);
  }
}
