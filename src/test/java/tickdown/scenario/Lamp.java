package tickdown.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;

/// A run whose first item has a step that leaves a mark when it is run: `lit 1.4.0` in the file
/// `lit`.
///
/// @param sandbox where it is
record Lamp(Sandbox sandbox) {
  private static final String LIST =
      """
      # Lamp
      - [ ] Light it (`sh light.sh X.Y.Z`)
      - [ ] Admire it
      """;

  /// Starts the run 1.4.0.
  static Lamp in(Sandbox sandbox) {
    return in(sandbox, LIST);
  }

  /// Starts the run 1.4.0 of another list.
  static Lamp in(Sandbox sandbox, String list) {
    sandbox
        .write("list.md", list)
        .write("light.sh", "echo lit \"$@\" >>lit\n")
        .tickdown("start", "list.md", "-r", "1.4.0")
        .run()
        .exits(0)
        .whatever();
    return new Lamp(sandbox);
  }

  /// Is asked on a terminal whether to run the step.
  TerminalSession asked() {
    return sandbox.tickdown("step", "1.1").onTerminal().sees("Run it?");
  }

  /// Sees the command on the full screen, long enough to have read it.
  TerminalSession offered() {
    TerminalSession screen = sandbox.tickdown("run").onTerminal().begins().presses("r");
    screen.shows("Run this? 1.1");
    reads();
    return screen;
  }

  /// Waits until somebody can have read what is on the screen.
  static void reads() {
    passes(450);
  }

  /// Lets some milliseconds pass.
  static void passes(long milliseconds) {
    long end = System.nanoTime() + milliseconds * 1_000_000;
    while (System.nanoTime() < end) {
      Thread.onSpinWait();
    }
  }

  /// Nothing was run, and nothing was begun.
  void isDark(Object why) {
    assertFalse(Files.exists(mark()), () -> "was run: " + why);
    String journal = Sandbox.text(sandbox.journals().resolve("list-1.4.0.yaml"));
    assertFalse(journal.contains("step-started"), () -> "was begun: " + why);
  }

  /// The step was run once for each of these words.
  void isLit(String... words) {
    StringBuilder lines = new StringBuilder();
    for (String word : words) {
      lines.append("lit ").append(word).append('\n');
    }
    assertEquals(lines.toString(), Files.exists(mark()) ? Sandbox.text(mark()) : "");
  }

  /// A real yes runs the step: what was tried before could have been seen.
  void canBeLit() {
    try (TerminalSession sitting = asked()) {
      sitting.types("yes").sees("step succeeded").exits(0);
    }
    isLit("1.4.0");
  }

  private Path mark() {
    return sandbox.shop().resolve("lit");
  }
}
