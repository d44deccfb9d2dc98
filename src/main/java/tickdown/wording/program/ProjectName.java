package tickdown.wording.program;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tickdown.text.LowerCase;

/// The names in the title of a checklist that may be the project's own program: `lampctl` in
/// `Releasing lampctl`. Reading does not depend on the folder that a checklist happens to be in.
final class ProjectName {

  /// The minimum length of a name.
  private static final int SHORTEST = 3;

  /// What titles of checklists say besides the name of the project.
  private static final Set<String> COMMON =
      Set.of(
          ("and app application for from guide checklist checklists how into library major minor"
               + " new next notes our package patch plan pre post process production project"
               + " procedure releases releasing run service software steps team template the this"
               + " todo version with your")
              .split(" "));

  private ProjectName() {}

  /// The words of `title` that are neither common in titles nor what programs are told to do.
  static Set<String> in(String title) {
    return Stream.of(LowerCase.of(title).split("[^\\p{L}\\p{N}_-]+"))
        .filter(word -> word.length() >= SHORTEST)
        .filter(word -> !COMMON.contains(word) && !ProgramVerbs.NAMES.contains(word))
        .collect(Collectors.toSet());
  }
}
