package tickdown.wording.program;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tickdown.markdown.FrontMatter;

class CommandRecognizerTest {
  private static final CommandRecognizer COMMAND =
      new CommandRecognizer(ProgramNames.with(List.of("lamp")));

  /// `spans/spans.tsv`: the kind of each code span (`cmd`, or what else it is), and the span.
  @TestFactory
  Stream<DynamicTest> commandsAreToldFromOtherSpans() throws IOException {
    CommandRecognizer plain = new CommandRecognizer(ProgramNames.with(List.of()));
    return Files.readAllLines(Path.of("src/test/resources/spans/spans.tsv")).stream()
        .map(line -> line.split("\t"))
        .map(row ->
            DynamicTest.dynamicTest(
                row[1], () -> assertEquals(row[0].equals("cmd"), plain.isWhole(row[1]), row[0])));
  }

  @ParameterizedTest
  @ValueSource(strings = {"pytest", "make", "./deploy", "bin/rails", "./gradlew", "lamp"})
  void thisMayBeACommandByItsNameAlone(String span) {
    assertTrue(COMMAND.isName(span));
  }

  @ParameterizedTest
  @ValueSource(strings = {"main", "pyproject.toml", "/health", "./README.md", "deploy.sh", "wick"})
  void thisIsNoNameOfAProgram(String span) {
    assertFalse(COMMAND.isName(span));
  }

  @Test
  void theTitleNamesTheProgramOfTheProject() {
    CommandRecognizer commands =
        new CommandRecognizer(ProgramNames.of(List.of(), "How to Release Wickctl: the new plan"));
    assertTrue(commands.isWhole("wickctl publish 1.4.0"));
    for (String span : List.of("release notes", "plan b", "new wick", "how to", "wick trim")) {
      assertFalse(commands.isWhole(span), span);
    }
  }

  @Test
  void theFrontMatterAddsPrograms() {
    assertTrue(COMMAND.isWhole("lamp light --all"));
    assertEquals(
        List.of("lamp", "wick"), FrontMatter.of("---\nprograms: [lamp, 'wick']\n---\n").programs());
    assertEquals(
        List.of("lamp", "wick"),
        FrontMatter.of("---\nprograms:\n  - lamp\n  - wick\ntitle: x\n---\n").programs());
    assertEquals(List.of(), FrontMatter.of("---\ntitle: x\n---\n").programs());
  }
}
