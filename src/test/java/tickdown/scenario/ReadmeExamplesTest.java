package tickdown.scenario;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The examples in the README work as described.
@DisabledOnOs(OS.WINDOWS)
class ReadmeExamplesTest {
  private static final String README = Sandbox.text(Path.of("README.md"));
  private static final String AS_TICKDOWN = "tickdown() { \"$TICKDOWN\" \"$@\"; }\n";

  @RegisterExtension private final Sandbox sandbox = new Sandbox();

  private Sandbox hasChecklist() {
    return sandbox.write(
        "RELEASE_CHECKLIST.md", Sandbox.text(Path.of("checklists/service-release.md")));
  }

  /// The lines of the code block that begins with `first`.
  private static List<String> block(String first) {
    int from = README.indexOf("\n" + first);
    assertTrue(from > 0, first);
    return README.substring(from + 1, README.indexOf("\n```", from)).lines().toList();
  }

  @Test
  void aMinuteIsEnough() {
    List<String> lines = block("cd your-repository");
    lines.stream()
        .skip(1)
        .forEach(line ->
            sandbox.shell(AS_TICKDOWN + inLines(line)).run().exits(code(line)).mentions().warns());
  }

  /// Without a terminal, a walk needs `--plain`.
  private static String inLines(String line) {
    return line.matches("tickdown( run .*| +#.*)")
        ? line.replaceFirst("(?= #|$)", " --plain")
        : line;
  }

  /// Nobody answers here, so items are outstanding.
  private static int code(String line) {
    if (!inLines(line).equals(line) || line.contains("--exit-code")) {
      return 1;
    }
    return line.startsWith("tickdown finish") ? 2 : 0;
  }

  @Test
  void plainLinesLookLikeThat() {
    List<String> lines = block("$ tickdown run --release 1.4.0 --plain");
    hasChecklist()
        .shell(AS_TICKDOWN + lines.getFirst().substring(2))
        .typing("done", "skip", "the ARM runner is being moved")
        .run()
        .exits(1)
        .mentions(String.join("\n", lines.subList(2, lines.size())))
        .says("");
  }

  @Test
  void whatRemainsLooksLikeThat() {
    List<String> lines = block("$ tickdown remaining --phase");
    hasChecklist().tickdown("start", "--release", "1.4.0").run().exits(0).mentions().says("");
    sandbox
        .shell(AS_TICKDOWN + lines.getFirst().substring(2))
        .run()
        .exits(0)
        .prints(lines.subList(1, lines.size()).toArray(String[]::new))
        .says("");
  }
}
