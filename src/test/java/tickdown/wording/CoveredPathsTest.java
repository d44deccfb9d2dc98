package tickdown.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which files a `covers` annotation is about.
class CoveredPathsTest {

  @ParameterizedTest
  @CsvSource({
    "docs/**, docs/a.md, true",
    "docs/**, docs/guide/a.md, true",
    "docs/**, src/docs/a.md, false",
    "docs/**, docs.md, false",
    "docs/, docs/guide/a.md, true",
    "docs/guide, docs/guide/a.md, true",
    "docs/guide, docs/guided/a.md, false",
    "docs, src/docs/a.md, true",
    "*.md, README.md, true",
    "*.md, docs/guide/a.md, true",
    "./*.md, README.md, true",
    "./*.md, docs/a.md, false",
    "docs/*.md, docs/a.md, true",
    "docs/*.md, docs/guide/a.md, false",
    "docs/**/a.md, docs/a.md, true",
    "docs/**/a.md, docs/x/y/a.md, true",
    "**/test/**, src/test/java/A.java, true",
    "**/test/**, src/main/java/A.java, false",
    "a?c, abc, true",
    "a?c, ac, false",
    "a*b*c, axxbyyc, true",
    "a*b*c, axxbyy, false",
    "READme.md, README.md, false"
  })
  void aPathIsReadAsGitIgnoreReadsIt(String paths, String file, boolean isCovered) {
    assertEquals(isCovered, new CoveredPaths(paths).coverAny(List.of("other/file", file)));
  }

  @Test
  void oneOfSeveralPathsIsEnough() {
    assertTrue(new CoveredPaths("docs/**, README.md").coverAny(List.of("README.md")));
    assertFalse(new CoveredPaths("docs/**, README.md").coverAny(List.of("pom.xml")));
    assertFalse(new CoveredPaths("docs/**").coverAny(List.of()));
  }

  /// So that nothing is taken for unchanged by mistake.
  @ParameterizedTest
  @CsvSource({"[ab].md", "!docs/**", "{a", "a\\b", "''"})
  void whatIsNotUnderstoodCoversEverything(String paths) {
    assertTrue(new CoveredPaths(paths).coverAny(List.of("pom.xml")));
  }

  @Test
  void aHostilePatternTakesNoTime() {
    String pattern = "*a".repeat(500) + "b";
    String file = "a".repeat(4000);
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> assertFalse(new CoveredPaths(pattern).coverAny(List.of(file))));
    String folders = "x/" + "**/a/".repeat(300) + "b";
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> assertFalse(new CoveredPaths(folders).coverAny(List.of("x/" + "a/".repeat(1000)))));
  }
}
