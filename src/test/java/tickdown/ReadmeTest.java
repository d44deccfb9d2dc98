package tickdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Model.PositionalParamSpec;
import tickdown.command.Program;
import tickdown.command.console.ExitCode;
import tickdown.command.manual.CommandEntry;
import tickdown.command.options.OptionVariable;
import tickdown.screen.KeyCommand;
import tickdown.session.Environment;
import tickdown.walk.TypedCommand;

/// The tables of the README that are generated from the program, between `<!-- NAME -->` and `<!--
/// end of NAME -->`.
///
/// `-Dtickdown.goldens=write` updates them.
class ReadmeTest {
  private static final Path README = Path.of("README.md");
  private static final boolean WRITE = "write".equals(System.getProperty("tickdown.goldens"));

  @Test
  void theKeysAreThoseOfTheScreen() throws IOException {
    assertPart(
        "keys",
        table(
            "| key | does |",
            Stream.of(KeyCommand.values())
                .map(key -> "| %s | %s |".formatted(code(key.names()), key.help()))));
  }

  @Test
  void theWordsAreThoseOfPlainLines() throws IOException {
    assertPart(
        "words",
        table(
            "| word | does |",
            Stream.of(TypedCommand.values())
                .map(word ->
                    "| %s | %s |"
                        .formatted(
                            (code(word.names()) + " " + word.argument()).strip(), word.help()))));
  }

  @Test
  void theExitCodesAreThoseOfTheProgram() throws IOException {
    assertPart(
        "exit codes",
        table(
            "| exit code | meaning |",
            ExitCode.meanings().stream()
                .map(meaning -> "| %d | %s |".formatted(meaning.code(), meaning.words()))));
  }

  @Test
  void theCommandsAreThoseOfTheProgram() throws IOException {
    assertPart(
        "commands",
        table(
            "| command | does |",
            new Program(Environment.ofThisProcess(_ -> {}))
                .commands().stream()
                    .map(command ->
                        "| `%s` | %s |".formatted(synopsis(command), command.purpose()))));
  }

  @Test
  void theVariablesAreThoseOfTheOptions() throws IOException {
    assertPart(
        "variables",
        table(
            "| variable | option | value |",
            Stream.of(OptionVariable.values())
                .map(variable ->
                    "| `%s` | `%s` | %s |"
                        .formatted(variable.variable(), variable.option(), variable.meaning()))));
  }

  /// `decide ITEM CHOICE`.
  private static String synopsis(CommandEntry command) {
    return Stream.concat(
            Stream.of(command.name()),
            command.line().get().getCommandSpec().positionalParameters().stream()
                .map(ReadmeTest::argument))
        .collect(Collectors.joining(" "));
  }

  private static String argument(PositionalParamSpec argument) {
    String label = argument.paramLabel() + (argument.arity().max() > 1 ? "…" : "");
    return argument.required() ? label : "[" + label + "]";
  }

  private static String table(String head, Stream<String> rows) {
    return Stream.concat(Stream.of(head, "|---".repeat(head.split("\\|").length - 1) + "|"), rows)
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static String code(List<String> names) {
    return names.stream().map(name -> "`" + name + "`").collect(Collectors.joining(" "));
  }

  private static void assertPart(String name, String wanted) throws IOException {
    String readme = Files.readString(README);
    String begin = "<!-- " + name + " -->\n";
    int from = readme.indexOf(begin) + begin.length();
    int to = readme.indexOf("<!-- end of " + name + " -->\n");
    assertTrue(from >= begin.length() && from <= to, name);
    if (WRITE) {
      Files.writeString(README, readme.substring(0, from) + wanted + readme.substring(to));
    } else {
      assertEquals(wanted, readme.substring(from, to), "write it anew: -Dtickdown.goldens=write");
    }
  }
}
