package tickdown.git.refs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tickdown.git.RealGit;
import tickdown.git.refs.RunRefs.Named;

class RunRefsTest {
  private static final String WRITER = "4f21aebc2825";
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "release-checklist-1.4.0, release-checklist-1.4.0",
    "release 1.4.0, release%201.4.0",
    "a..b, a.%2Eb",
    "x.lock, x%2Elock",
    "x.LOCK, x%2ELOCK",
    "x.lock.y, x.lock.y",
    ".x., %2Ex%2E",
    "a/b, a%2Fb",
    "50%, 50%25",
    "pkg@{1}, pkg%40%7B1%7D",
    "größe-版本, größe-版本",
    "-x, -x",
  })
  void namesAreReadable(String run, String encoded) {
    assertEquals(
        "refs/tickdown/v1/" + encoded + "/" + WRITER, new RunRefs(RefPlace.APART, run).of(WRITER));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "release-1.4.0",
        "a b",
        "..",
        ".",
        "...",
        "a...b",
        "x.lock",
        ".lock",
        "~^:?*[\\",
        "@",
        "@{-1}",
        "HEAD",
        "-x",
        "\u001b[31m\n\0\t",
        "e\u0301",
        "\uD83D\uDE80",
        "\u202e",
        "%",
        "%41",
        "/",
        "//a//"
      })
  void everyNameIsOneForGitAndComesBack(String run) throws IOException, InterruptedException {
    for (RefPlace place : RefPlace.values()) {
      RunRefs refs = new RunRefs(place, run);
      String ref = refs.of(WRITER);
      new RealGit(folder).run("check-ref-format", ref);
      assertEquals(Optional.of(new Named(refs, WRITER)), RunRefs.parsed(ref));
      assertEquals(
          Optional.of(new Named(refs, RunRefs.DRIVER)), RunRefs.parsed(refs.of(RunRefs.DRIVER)));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "refs/tickdown/v1/a/4F21AEBC2825",
        "refs/tickdown/v1/a/4f21aebc28250",
        "refs/tickdown/v1/a/b/4f21aebc2825",
        "refs/tickdown/v1//4f21aebc2825",
        "refs/tickdown/v1/4f21aebc2825",
        "refs/tickdown/v2/a/4f21aebc2825",
        "refs/heads/a/4f21aebc2825",
        "refs/tickdown/v1/%61/4f21aebc2825",
        "refs/tickdown/v1/%2f/4f21aebc2825",
        "refs/tickdown/v1/%FF/4f21aebc2825",
        "refs/tickdown/v1/%2/4f21aebc2825",
        "refs/tickdown/v1/a b/4f21aebc2825"
      })
  void otherNamesAreNone(String ref) {
    assertEquals(Optional.empty(), RunRefs.parsed(ref));
  }

  @Test
  void whatCannotBeANameIsRefused() {
    for (String run : new String[] {"", "\uD83D", "x".repeat(201), " ".repeat(67)}) {
      assertEquals(Optional.empty(), RunRefs.of(RefPlace.APART, run));
      assertThrows(IllegalArgumentException.class, () -> new RunRefs(RefPlace.APART, run));
    }
    RunRefs refs = new RunRefs(RefPlace.APART, "x".repeat(200));
    for (String writer :
        new String[] {"", "x", "4F21AEBC2825", "../../heads/main", "4f21aebc2825 "}) {
      assertThrows(IllegalArgumentException.class, () -> refs.of(writer));
    }
  }
}
