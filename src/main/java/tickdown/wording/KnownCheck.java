package tickdown.wording;

import static tickdown.wording.vocabulary.Sense.*;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import tickdown.checklist.Item;
import tickdown.checklist.Step;
import tickdown.wording.vocabulary.Phrase;
import tickdown.wording.vocabulary.Words;

/// A check that the words or steps of an item ask for, and that needs no command of its own.
///
///     Working directory is clean (`git status`)     nothing is uncommitted
///     Tag matches version in `pyproject.toml`       a tag of this commit is the version there
public sealed interface KnownCheck {

  /// Nothing is uncommitted. That `git status` exits with 0 says nothing.
  record CleanWorkTree() implements KnownCheck {}

  /// A tag of the commit that is checked out is the version that a file states.
  ///
  /// @param file a path relative to the root of the repository: `pom.xml`, `core/package.json`
  record TagIsVersion(String file) implements KnownCheck {}

  /// The known check of an item, if it is one.
  static Optional<KnownCheck> of(Item item) {
    Phrase words = Phrase.withCode(item.text().plain());
    if (Rule.NEGATIONS.first(words, 0) >= 0) {
      return Optional.empty();
    }
    return Rule.saysClean(words) || item.terms().steps().stream().anyMatch(Rule::isStatus)
        ? Optional.of(new CleanWorkTree())
        : Rule.saysTagMatches(words)
            ? Rule.versionFile(item.text().plain()).map(TagIsVersion::new)
            : Optional.empty();
  }

  /// How a check is recognized.
  final class Rule {
    private static final Words WORK_TREES = Words.of(WORK_TREE);
    private static final Words CLEAN_NOW = Words.of(UNCHANGED);
    private static final Words NEGATIONS = Words.of(NOT, NEVER);
    private static final Words TAGS = Words.of(TAG);
    private static final Words VERSIONS = Words.of(VERSION);
    private static final Words AGREES = Words.of(MATCH);
    private static final List<String> FILES =
        List.of("pyproject.toml", "package.json", "Cargo.toml", "pom.xml");

    private Rule() {}

    /// `Working tree is clean`; `Clean the working tree` is something to do.
    private static boolean saysClean(Phrase words) {
      return WORK_TREES.isFollowedBy(CLEAN_NOW, words, 3);
    }

    /// `git status`, `git status --short`: of the whole repository.
    private static boolean isStatus(Step step) {
      List<String> words = List.of(step.command().text().strip().split("\\s+"));
      return words.size() >= 2
          && words.get(0).equals("git")
          && words.get(1).equals("status")
          && words.stream().skip(2).allMatch(word -> word.startsWith("-") && word.length() > 1);
    }

    /// `Tag matches the version`, `Version matches the tag`.
    private static boolean saysTagMatches(Phrase words) {
      int match = AGREES.first(words, 0);
      int tag = TAGS.first(words, 0);
      int version = VERSIONS.first(words, 0);
      return match >= 0 && tag >= 0 && version >= 0 && Math.min(tag, version) < match;
    }

    /// The one file that states a version and is named in the text.
    private static Optional<String> versionFile(String text) {
      List<String> named =
          Arrays.stream(text.split("[\\s`()\"',;]+"))
              .map(word -> word.replaceAll("[.:]+$", ""))
              .filter(word -> FILES.contains(word.substring(word.lastIndexOf('/') + 1)))
              .distinct()
              .toList();
      return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
    }
  }
}
