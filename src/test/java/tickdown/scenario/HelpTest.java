package tickdown.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The help of every command, compared with the files in `src/test/resources/help`.
///
/// `-Dtickdown.goldens=write` updates them.
class HelpTest {
  private static final Path GOLDENS = Path.of("src/test/resources/help");
  private static final boolean WRITE = "write".equals(System.getProperty("tickdown.goldens"));

  @RegisterExtension private final Sandbox sandbox = new Sandbox();

  static Stream<String> commands() {
    return Stream.of(
        "run",
        "start",
        "resume",
        "remaining",
        "status",
        "show",
        "init",
        "lint",
        "tick",
        "na",
        "skip",
        "defer",
        "fail",
        "decide",
        "reopen",
        "comment",
        "attach",
        "step",
        "claim",
        "sign",
        "verify",
        "trust",
        "untrust",
        "fill",
        "undo",
        "redo",
        "finish",
        "rename",
        "discard",
        "report",
        "export",
        "log",
        "runs",
        "stats",
        "diff",
        "share",
        "join",
        "sync",
        "drive",
        "unshare",
        "journal",
        "journal verify",
        "journal salvage",
        "doctor",
        "completion");
  }

  @Test
  void theOverviewNamesEveryCommand() throws IOException {
    String overview = sandbox.tickdown("--help").succeeds();
    assertGolden("tickdown", overview);
    assertEquals(
        commands().filter(command -> !command.contains(" ")).toList(),
        overview
            .lines()
            .filter(line -> line.matches("  [a-z]+ {2,}.*"))
            .map(line -> line.strip().split(" ")[0])
            .toList());
    assertEquals(overview, sandbox.tickdown("help").succeeds());
  }

  @ParameterizedTest
  @MethodSource("commands")
  void everyCommandExplainsItself(String command) throws IOException {
    String help = sandbox.tickdown((command + " --help").split(" ")).succeeds();
    assertGolden("tickdown " + command, help);
    assertTrue(help.startsWith("Usage: tickdown " + command + " "), help);
    List<String> tooLong = help.lines().filter(line -> line.length() > 80).toList();
    assertEquals(List.of(), tooLong);
    assertExamplesStandOnOneLineEach(help);
    assertEquals(help, sandbox.tickdown(("help " + command).split(" ")).succeeds());
  }

  @Test
  void theManualPageLiesWhereManLooksForIt() throws IOException {
    Path program = Path.of(System.getProperty("tickdown.program"));
    String page = Files.readString(program.resolve("../../share/man/man1/tickdown.1").normalize());
    assertTrue(page.startsWith(".TH \"TICKDOWN\" 1 "), page);
    commands().forEach(command -> assertTrue(page.contains(".SS \"tickdown " + command), command));
  }

  @Test
  void noHelpIsLeftOver() throws IOException {
    assumeFalse(WRITE, "the goldens are being written");
    try (Stream<Path> files = Files.list(GOLDENS)) {
      assertEquals(
          Stream.concat(Stream.of("tickdown"), commands().map(command -> "tickdown " + command))
              .map(HelpTest::fileName)
              .sorted()
              .toList(),
          files.map(file -> file.getFileName().toString()).sorted().toList());
    }
  }

  private static void assertExamplesStandOnOneLineEach(String help) {
    List<String> examples =
        help.lines().dropWhile(line -> !line.equals("Examples:")).skip(1).toList();
    assertFalse(examples.isEmpty(), help);
    for (String example : examples) {
      assertTrue(example.startsWith("  ") && example.contains("tickdown"), example);
      assertEquals(0, example.chars().filter(c -> c == '"').count() % 2, example);
    }
  }

  private static String fileName(String command) {
    return command.replace(' ', '-') + ".txt";
  }

  private static void assertGolden(String command, String help) throws IOException {
    Path golden = GOLDENS.resolve(fileName(command));
    if (WRITE) {
      Files.createDirectories(GOLDENS);
      Files.writeString(golden, help);
    }
    assertTrue(Files.exists(golden), () -> golden + " is missing; -Dtickdown.goldens=write");
    assertEquals(Files.readString(golden), help);
  }
}
