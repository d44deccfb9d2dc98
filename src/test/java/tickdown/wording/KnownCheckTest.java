package tickdown.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tickdown.checklist.ReadResult;
import tickdown.markdown.ChecklistReader;

/// Which items have a check that is known without a command of their own.
class KnownCheckTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The work tree is clean",
        "Working copy clean on all machines",
        "Nothing is left over (`git status`)",
        "Run `git status --short`"
      })
  void aCleanWorkTree(String text) {
    assertEquals(Optional.of(new KnownCheck.CleanWorkTree()), check(text));
  }

  @Test
  void aTagThatIsTheVersionInAFile() {
    assertEquals(
        Optional.of(new KnownCheck.TagIsVersion("pom.xml")),
        check("The tag agrees with the version in `pom.xml`."));
    assertEquals(
        Optional.of(new KnownCheck.TagIsVersion("lamp/Cargo.toml")),
        check("Version in lamp/Cargo.toml matches the tag"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Clean the working directory",
        "The working tree is not clean yet",
        "Run `git status docs`",
        "The tag matches the version",
        "The tag matches the version in `pom.xml` and `package.json`",
        "The version in `pom.xml` is new",
        "The kitchen is clean"
      })
  void anythingElseIsNone(String text) {
    assertEquals(Optional.empty(), check(text));
  }

  private static Optional<KnownCheck> check(String text) {
    byte[] file = ("- [ ] " + text).getBytes(StandardCharsets.UTF_8);
    return switch (new ChecklistReader().read("a.md", file)) {
      case ReadResult.Readable(var checklist) ->
          KnownCheck.of(checklist.entries().getFirst().item());
      case ReadResult.Unusable(var problems) -> throw new AssertionError(problems);
    };
  }
}
