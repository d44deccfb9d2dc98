package tickdown.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A job that is suspended leaves the terminal to the shell, and draws everything anew when it goes
/// on.
///
/// The job is [FullScreen] below a shell script that waits, as below the launcher.
@EnabledOnOs(OS.LINUX)
class SuspensionTest {
  private static final String CTRL_Z = "\u001a";
  private static final String LEFT = "\u001b[?25h\u001b[?1049l";
  private static final String PROMPT = "ready> ";

  /// Starts the program's JVM and waits for it.
  private static final String SCRIPT =
      """
      "$JAVA" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 --enable-native-access=ALL-UNNAMED \\
        -cp "$CLASSES" "$PROGRAM"
      exit $?
      """;

  @RegisterExtension private final Sandbox sandbox = new Sandbox();

  @Test
  void ctrlZStopsTheJobAndForegroundGoesOn() {
    try (Sitting sitting = inShell(FullScreen.class)) {
      sitting.sees("screen 1").presses("a").sees("key a");
      sitting.presses(CTRL_Z).sees(LEFT).sees("Stopped").sees(PROMPT);
      assertIsSane(sitting);
      sitting.types("fg").sees("screen 2").presses("b").sees("key b");
      ends(sitting.presses("q"));
    }
  }

  @Test
  void aJobInTheBackgroundWritesNothing() {
    try (Sitting sitting = inShell(FullScreen.class)) {
      sitting.sees("screen 1").presses(CTRL_Z).sees("Stopped").sees(PROMPT);
      sitting.types("bg; wait; jobs").sees("Stopped").sees(PROMPT);
      assertIsSane(sitting);
      sitting.types("fg").sees("screen 2").presses("b").sees("key b");
      String all = ends(sitting.presses("q"));
      assertTrue(all.indexOf("screen 2") > all.lastIndexOf("stty -a"), all);
    }
  }

  @Test
  void tstpFromOutsideIsLikeCtrlZ() throws Exception {
    try (Sitting sitting = inShell(FullScreen.class)) {
      sitting.sees("screen 1").signals("TSTP").sees(LEFT).sees("Stopped").sees(PROMPT);
      assertIsSane(sitting);
      sitting.types("fg").sees("screen 2").presses("b").sees("key b");
      ends(sitting.presses("q"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"TSTP", "STOP"})
  void aJobThatIsStoppedFromOutsideGoesOnAtOnce(String signal) throws Exception {
    try (Sitting sitting = inShell(FullScreen.class)) {
      sitting.sees("screen 1").signalsJob(signal).sees("Stopped").sees(PROMPT);
      assertIsSane(sitting);
      sitting.types("fg").sees("screen 2").presses("b").sees("key b");
      ends(sitting.presses("q"));
    }
  }

  @Test
  void aJvmThatIsStoppedAloneDrawsAnewWhenItGoesOn() throws Exception {
    try (Sitting sitting = inShell(FullScreen.class)) {
      sitting.sees("screen 1").signals("STOP").signals("CONT").sees("screen 2");
      ends(sitting.presses("q"));
    }
  }

  @Test
  void whereNothingCanBeStoppedTheScreenComesBack() {
    try (Sitting sitting = started(FullScreen.class, "sh", "-c", SCRIPT)) {
      sitting.sees("screen 1").presses(CTRL_Z).sees(LEFT).sees("screen 2").presses("b");
      sitting.sees("key b").presses("q").exits(0);
    }
  }

  /// What the shell finds: the settings it had itself.
  private void assertIsSane(Sitting sitting) {
    sitting.types("stty -a >\"$TMPDIR/now\"; echo no''ted").sees("noted").sees(PROMPT);
    assertEquals(settings("before"), settings("now"));
  }

  private String settings(String when) {
    return Sandbox.text(sandbox.folder().resolve(when)).replaceFirst("; line = \\d+", "");
  }

  private String ends(Sitting sitting) {
    return sitting.sees(PROMPT).types("exit 7").exits(7);
  }

  /// An interactive shell with job control, in which the program was started.
  private Sitting inShell(Class<?> program) {
    Tool.BASH.demanded();
    return started(program, "bash", "--norc", "-i").sees(PROMPT).types("sh -c \"$SCRIPT\"");
  }

  private Sitting started(Class<?> program, String... shell) {
    return new Start(sandbox, List.of(shell))
        .with("PS1", PROMPT)
        .with("JAVA", Path.of(System.getProperty("java.home"), "bin", "java").toString())
        .with("CLASSES", System.getProperty("java.class.path"))
        .with("PROGRAM", program.getName())
        .with("SCRIPT", SCRIPT)
        .onTerminal();
  }
}
