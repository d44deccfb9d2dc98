package tickdown.scenario;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The examples in the README work as described.
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the examples are for sh")
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

  /// A command of the tour, and the lines that it prints; none if it takes over the terminal.
  private record Step(String command, List<String> printed) {}

  @Test
  void theTourGoesAsDescribed() {
    List<Step> tour = tour(block("$ cd shop"));
    assertTrue(tour.size() > 10, tour.toString());
    for (Step step : tour) {
      Result result =
          sandbox
              .shell("exec 2>&1; " + AS_TICKDOWN + inLines(step.command()))
              .typing(answers(step.command()))
              .run()
              .exits(code(step.command()))
              .whatever();
      String printed = sandbox.masked(result.output());
      assertTrue(
          step.printed().isEmpty() || pattern(step.printed()).matcher(printed).matches(),
          step + " prints\n" + printed);
    }
  }

  /// The steps after the first, which goes to the repository.
  private static List<Step> tour(List<String> lines) {
    List<Step> steps = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      if (line.startsWith("$ ")) {
        steps.add(new Step(line.substring(2), new ArrayList<>()));
      } else {
        steps.getLast().printed().add(line);
      }
    }
    return steps;
  }

  /// These lines, with everything masked that differs; `…` stands for any lines.
  private Pattern pattern(List<String> lines) {
    return Pattern.compile(
        lines.stream()
            .map(line -> line.replace("/home/ana", sandbox.folder().toString()))
            .map(line ->
                line.equals("…") ? "(?s:.*\\n)" : Pattern.quote(sandbox.masked(line)) + "\\n")
            .collect(Collectors.joining()));
  }

  /// Without a terminal, a walk needs `--plain`.
  private static String inLines(String command) {
    return command.matches("tickdown( run .*| +#.*)")
        ? command.replaceFirst("(?= #|$)", " --plain")
        : command;
  }

  /// A run begins with its first answer.
  private static String[] answers(String command) {
    return command.startsWith("tickdown run --release") ? new String[] {"done"} : new String[0];
  }

  /// Hardly anything is answered here, so items are outstanding after a walk.
  private static int code(String command) {
    return !inLines(command).equals(command) || command.contains("--exit-code") ? 1 : 0;
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
