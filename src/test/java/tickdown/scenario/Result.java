package tickdown.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The result of a command. The test fails unless it checks the exit code and both streams.
///
/// In any case, neither stream may contain a stack trace or the name of an exception, and both must
/// be harmless for a terminal, see [HarmlessOutput].
final class Result {
  private static final Pattern TRACE =
      Pattern.compile(
          "^\\s+at [\\w.$/]+\\(|[a-z]\\w*\\.[A-Z]\\w*(Exception|Error)\\b|Caused by:",
          Pattern.MULTILINE);

  private final Sandbox sandbox;
  private final List<String> command;
  private final int exitCode;
  private final String output;
  private final String errors;
  private final List<String> unchecked =
      new ArrayList<>(List.of("exit code", "standard output", "standard error"));

  Result(Sandbox sandbox, List<String> command, int exitCode, byte[] output, byte[] errors) {
    this.sandbox = sandbox;
    this.command = command;
    this.exitCode = exitCode;
    this.output = HarmlessOutput.text(output);
    this.errors = HarmlessOutput.text(errors);
    assertFalse(TRACE.matcher(this.output).find(), this::toString);
    assertFalse(TRACE.matcher(this.errors).find(), this::toString);
  }

  Result exits(int code) {
    assertEquals(code, exitCode, this::toString);
    unchecked.remove("exit code");
    return this;
  }

  /// Standard output is exactly these lines, masked; `""` for nothing at all.
  Result prints(String... lines) {
    assertEquals(joined(lines), sandbox.masked(output), this::toString);
    unchecked.remove("standard output");
    return this;
  }

  /// Standard output contains each of these texts.
  Result mentions(String... texts) {
    for (String text : texts) {
      assertTrue(sandbox.masked(output).contains(text), () -> "missing: " + text + "\n" + this);
    }
    unchecked.remove("standard output");
    return this;
  }

  /// Standard error is exactly these lines, masked; `""` for nothing at all.
  Result says(String... lines) {
    assertEquals(joined(lines), sandbox.masked(errors), this::toString);
    unchecked.remove("standard error");
    return this;
  }

  /// Standard error contains each of these texts.
  Result warns(String... texts) {
    for (String text : texts) {
      assertTrue(sandbox.masked(errors).contains(text), () -> "missing: " + text + "\n" + this);
    }
    unchecked.remove("standard error");
    return this;
  }

  /// Standard output and standard error may be anything harmless.
  Result whatever() {
    unchecked.clear();
    return this;
  }

  int exitCode() {
    unchecked.remove("exit code");
    return exitCode;
  }

  String output() {
    unchecked.remove("standard output");
    return output;
  }

  String errors() {
    unchecked.remove("standard error");
    return errors;
  }

  List<String> unchecked() {
    return unchecked.stream().map(what -> what + " of " + command).toList();
  }

  private static String joined(String... lines) {
    return lines.length == 1 && lines[0].isEmpty() ? "" : String.join("\n", lines) + "\n";
  }

  @Override
  public String toString() {
    return "%s\nexit code %d\n--- standard output\n%s\n--- standard error\n%s"
        .formatted(command, exitCode, output, errors);
  }
}
