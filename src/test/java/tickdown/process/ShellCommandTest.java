package tickdown.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/// The way to give a shell a command on Windows, tried with the shell of this machine.
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "runs /bin/sh")
class ShellCommandTest {
  private static final String AWKWARD =
      "printf '%s|' \"a  b\" 'c\\\\d' * \"$0\" \\\"\nprintf '%s' \"${TICKDOWN_STEP-gone}\"; cat";

  @Test
  void theCommandRunsAsItIsWritten() throws Exception {
    assertEquals(
        output(command(AWKWARD).arguments(OperatingSystem.UNIX), AWKWARD, "").replace("|", "\n"),
        output(command(AWKWARD).arguments(OperatingSystem.WINDOWS), AWKWARD, "")
            .replace("|", "\n"));
  }

  @Test
  void itWaitsForALineAndGetsNoInput() throws Exception {
    List<String> waiting = command(AWKWARD).waiting(Stream.of(), OperatingSystem.WINDOWS);
    assertTrue(output(waiting, AWKWARD, "\nmore").endsWith("gone"));
    assertEquals("", output(waiting, AWKWARD, ""));
  }

  @Test
  void nothingOfTheCommandIsInItsArguments() {
    List<String> waiting = command(AWKWARD).waiting(Stream.of(), OperatingSystem.WINDOWS);
    assertFalse(waiting.toString().contains("printf"));
    assertFalse(waiting.toString().contains("\\"));
  }

  @Test
  void aShellThatDoesNotGetTheCommandFails() throws Exception {
    ProcessBuilder builder =
        new ProcessBuilder(command("true").arguments(OperatingSystem.WINDOWS))
            .redirectErrorStream(true);
    assertNotEquals(0, builder.start().waitFor());
  }

  private static ShellCommand command(String command) {
    return new ShellCommand("/bin/sh", command);
  }

  private static String output(List<String> arguments, String command, String input)
      throws IOException {
    ProcessBuilder builder = new ProcessBuilder(arguments);
    command(command).addTo(builder.environment(), OperatingSystem.WINDOWS);
    if (arguments.contains(command)) {
      builder.environment().remove("TICKDOWN_STEP");
    }
    Process process = builder.start();
    try (var to = process.getOutputStream()) {
      to.write(input.getBytes(StandardCharsets.UTF_8));
    }
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }
}
