package tickdown.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// `tickdown.cmd` starts from any folder, passes on what it gets, and changes nothing else.
///
/// It is called from a batch file, since cmd.exe takes quotes from a command line that another
/// program passes to it.
@EnabledOnOs(value = OS.WINDOWS, disabledReason = "only Windows has cmd.exe")
class WindowsLauncherTest {
  private static final Path PROGRAM = Path.of(System.getProperty("tickdown.program"));
  private static final String HOME = "a b & (c) 100% d^e!f!";
  private static final String LAUNCHER = "\\bin\\tickdown.cmd";

  @TempDir private static Path folder;

  /// The result of a start.
  private record Start(int code, String output, String errors) {}

  @BeforeAll
  static void copyThePackage() throws IOException {
    Path original = PROGRAM.getParent().getParent();
    try (var files = Files.walk(original)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = folder.resolve(HOME).resolve(original.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
  }

  /// Runs these lines. `T` at the beginning of one goes on with the launcher in the folder with an
  /// unusual name; `P` calls that of the package, and then carets and percent signs would change.
  private static Start batch(String... lines) throws Exception {
    List<String> all = new ArrayList<>(List.of("@echo off", "chcp 65001 >nul 2>&1"));
    for (String line : lines) {
      all.add(
          switch (line.charAt(0)) {
            case 'T' -> "\"%~dp0" + HOME.replace("%", "%%") + LAUNCHER + "\"" + line.substring(1);
            case 'P' ->
                "call \"" + PROGRAM.resolveSibling("tickdown.cmd") + "\"" + line.substring(1);
            default -> line;
          });
    }
    Path script = folder.resolve("script.cmd");
    Files.writeString(script, String.join("\r\n", all) + "\r\n");
    Path errors = folder.resolve("errors");
    Process process =
        new ProcessBuilder("cmd.exe", "/d", "/c", "script.cmd")
            .directory(folder.toFile())
            .redirectError(errors.toFile())
            .start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Start(process.waitFor(), output, Files.readString(errors));
  }

  @Test
  void itStartsWhateverItsFolderIsCalled() throws Exception {
    Start start = batch("T --version");
    assertEquals("", start.errors());
    assertEquals(0, start.code());
    assertTrue(start.output().startsWith("tickdown "), start.output());
  }

  @Test
  void theExitCodeIsThatOfTheProgram() throws Exception {
    assertEquals(2, batch("T nonsense").code());
    assertEquals(2, batch("P nonsense", "exit /b %ERRORLEVEL%").code());
  }

  @Test
  void argumentsArriveAsTheyWereQuoted() throws Exception {
    Start start = batch("T \"50%% & ^y! (z) <q>\"");
    assertTrue(
        start.errors().startsWith("error: unknown command `50% & ^y! (z) <q>`"), start.errors());
  }

  @Test
  void argumentsArriveInAnyLanguage() throws Exception {
    Start start = batch("T \"größe za\u0142atwione 日本\"");
    assertTrue(
        start.errors().startsWith("error: unknown command `größe za\u0142atwione 日本`"),
        start.errors());
  }

  @Test
  void optionsForOtherJavaProgramsAreNotObeyed() throws Exception {
    Start start =
        batch("set JAVA_TOOL_OPTIONS=-Dx=\"a & b\" -Dfile.encoding=nonsense -x", "T --version");
    assertEquals("", start.errors());
    assertTrue(start.output().startsWith("tickdown "), start.output());
  }

  @Test
  void nothingIsLeftBehind() throws Exception {
    Start start =
        batch(
            "set JAVA_TOOL_OPTIONS=-Da=b",
            "P --version >nul",
            "if defined TICKDOWN_PACKAGE echo package",
            "if defined TICKDOWN_ARGUMENTS echo arguments",
            "echo %JAVA_TOOL_OPTIONS%");
    assertEquals(List.of("-Da=b"), start.output().lines().toList());
  }

  @Test
  void aMissingRuntimeIsTold() throws Exception {
    Path bin = Files.createDirectories(folder.resolve("gone & x").resolve("bin"));
    Files.copy(PROGRAM.resolveSibling("tickdown.cmd"), bin.resolve("tickdown.cmd"));
    Start start = batch("\"%~dp0gone & x" + LAUNCHER + "\" --version");
    assertEquals(2, start.code());
    assertTrue(
        start.errors().startsWith("error: the Java runtime of Tickdown is missing"),
        start.errors());
  }
}
