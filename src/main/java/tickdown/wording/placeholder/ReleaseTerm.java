package tickdown.wording.placeholder;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What a name says about the release: its version, `new version`, or one of its numbers, `minor`.
///
/// Other versions (`previous version`, `python version`) are not the release, and a tag or branch
/// may have any form.
final class ReleaseTerm {

  private static final Set<String> VERSIONS =
      Set.of(
          "version",
          "ver",
          "versão",
          "versao",
          "versión",
          "versione",
          "versie",
          "versionsnummer",
          "版本",
          "版本号",
          "版本號",
          "версия",
          "バージョン",
          "버전");

  /// Words around `version` that do not make it another one.
  private static final Set<String> PLAIN =
      Set.of(
          "new",
          "release",
          "rel",
          "target",
          "the",
          "this",
          "full",
          "number",
          "released",
          "to",
          "be",
          "semver",
          "neue",
          "nova",
          "novo",
          "nueva",
          "nuevo",
          "nouvelle",
          "nuova",
          "nieuwe",
          "новая");

  private static final List<Set<String>> NUMBERS =
      List.of(Set.of("major", "maj"), Set.of("minor", "min"), Set.of("patch", "micro"));

  private ReleaseTerm() {}

  /// The text that `release` gives a placeholder with that name; empty if the name is not about it.
  ///
  /// @param name in small letters, its words separated by spaces
  static Optional<String> of(String name, ReleaseVersion release) {
    if (release.numbers().isEmpty()) {
      return Optional.empty();
    }
    for (int i = 0; i < NUMBERS.size(); i++) {
      if (NUMBERS.get(i).contains(name)) {
        return i < release.numbers().size()
            ? Optional.of(release.numbers().get(i))
            : Optional.empty();
      }
    }
    List<String> words = List.of(name.split(" "));
    boolean version = words.stream().filter(VERSIONS::contains).count() == 1;
    boolean plain =
        words.stream().allMatch(word -> VERSIONS.contains(word) || PLAIN.contains(word));
    return version && plain ? Optional.of(release.version()) : Optional.empty();
  }
}
