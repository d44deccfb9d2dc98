package tickdown.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/// Ways to make a command run without a real yes: none does. After each group a real yes does.
/// Those in which something else changes meanwhile are in [ConsentMeanwhileTest].
@EnabledOnOs(value = OS.LINUX, disabledReason = "needs script(1) of util-linux")
class ConsentTest {

  /// Keys that are pressed at the question, before Enter.
  record Typed(int number, String sentence, String keys) {
    @Override
    public String toString() {
      return number + " " + sentence;
    }
  }

  private static final List<Typed> TYPED =
      List.of(
          new Typed(1, "Enter alone", ""),
          new Typed(2, "a line of blanks", "   "),
          new Typed(3, "only the first letter", "y"),
          new Typed(4, "the first letter held down", "y".repeat(40)),
          new Typed(5, "a yes with more behind it", "yes please"),
          new Typed(6, "a yes twice", "yes yes"),
          new Typed(7, "a yes in capitals", "YES"),
          new Typed(8, "a letter and NUL", "Y\0"),
          new Typed(9, "fullwidth letters", "ｙｅｓ"),
          new Typed(10, "Cyrillic letters that look like it", "уеѕ"),
          new Typed(11, "a yes with an invisible character", "y\u200bes"),
          new Typed(12, "a yes in a bracketed paste", "\033[200~yes\r\033[201~"),
          new Typed(13, "a bracketed paste of several lines", "\033[200~ls\ryes\r\033[201~"),
          new Typed(14, "Alt with the letters", "\033y\033e\033s"),
          new Typed(15, "control sequences that end in the letters", "\033[1y\033[2;3e\033[4s"),
          new Typed(16, "keypad sequences with the letters", "\033Oy\033Oe\033Os"),
          new Typed(17, "a report of the mouse whose three bytes are the word", "\033[Myes"),
          new Typed(18, "a report of the mouse", "\033[<0;121;101M\033[<0;121;101m"),
          new Typed(19, "an answer about a colour", "\033]11;rgb:yes\007\033]10;yes\033\\"),
          new Typed(20, "an answer about the terminal", "\033[?62;1;yc\033P1$ryes\033\\"),
          new Typed(21, "function keys", "\033OP\033[15~\033[24~\033[[A"),
          new Typed(22, "keys that recall an earlier line", "\033[A\020\033OA"),
          new Typed(23, "words of a walk", "run"),
          new Typed(24, "a word for a flag", "--yes"));

  /// Keys that are pressed where the command is shown on the full screen.
  private static final List<Typed> PRESSED =
      List.of(
          new Typed(25, "Enter", "\r"),
          new Typed(26, "space", " "),
          new Typed(27, "the capital letter", "Y"),
          new Typed(28, "the letter held down", "y".repeat(20)),
          new Typed(29, "the letter and Enter at once", "y\r"),
          new Typed(30, "the letter in a bracketed paste", "\033[200~y\033[201~"),
          new Typed(31, "a paste that is not marked", "ls\ny\n"),
          new Typed(32, "Alt with the letter", "\033y"),
          new Typed(33, "Ctrl with the letter", "\031"),
          new Typed(34, "a control sequence that ends in the letter", "\033[1y"),
          new Typed(35, "a keypad sequence with the letter", "\033Oy"),
          new Typed(36, "a report of the mouse", "\033[Myyy"),
          new Typed(37, "an answer about a colour", "\033]11;rgb:y/y/y\007"),
          new Typed(38, "the fullwidth letter", "ｙ"),
          new Typed(39, "function keys", "\033OP\033[15~"),
          new Typed(40, "the key that shows the command", "r"));

  /// Arguments, variables and input without a terminal.
  ///
  /// @param script runs in a shell in which `$TICKDOWN` is the program
  record Unattended(int number, String sentence, String script) {
    @Override
    public String toString() {
      return number + " " + sentence;
    }
  }

  private static final List<Unattended> UNATTENDED =
      List.of(
          new Unattended(41, "an endless yes", "yes | $TICKDOWN step 1.1"),
          new Unattended(42, "an endless y in a walk", "yes y | $TICKDOWN run --plain"),
          new Unattended(43, "lines from a shell", "$TICKDOWN run --plain <<E\nrun\nyes\ny\nE"),
          new Unattended(44, "a file", "printf 'run\\ny\\n' >in; $TICKDOWN run --plain <in"),
          new Unattended(45, "nothing", "$TICKDOWN step 1.1 </dev/null; $TICKDOWN run </dev/null"),
          new Unattended(46, "--yes", "$TICKDOWN step 1.1 --yes; yes | $TICKDOWN --yes step 1.1"),
          new Unattended(47, "-y", "$TICKDOWN step -y 1.1; yes | $TICKDOWN run -y --plain"),
          new Unattended(48, "--force", "$TICKDOWN step 1.1 --force; $TICKDOWN run --force"),
          new Unattended(49, "--confirm", "yes 1.4.0 | $TICKDOWN step 1.1 --confirm 1.4.0"),
          new Unattended(50, "a variable", "TICKDOWN_YES=1 TICKDOWN_FORCE=1 $TICKDOWN step 1.1"),
          new Unattended(
              51,
              "variables of other programs",
              "CI=true DEBIAN_FRONTEND=noninteractive NPM_CONFIG_YES=true $TICKDOWN step 1.1"),
          new Unattended(
              52, "a file with arguments", "echo 'step 1.1 --yes' >a; yes | $TICKDOWN @a"),
          new Unattended(
              53,
              "every other command",
              "for c in show status remaining lint log verify runs resume 'tick 1.1' undo 'untick"
                  + " 1.1' 'run --rehearse --plain'; do yes | $TICKDOWN $c; done"));

  @RegisterExtension private final Sandbox sandbox = new Sandbox();

  @Test
  void theWaysAreNumbered() {
    List<Integer> numbers =
        Stream.of(
                TYPED.stream().map(Typed::number),
                PRESSED.stream().map(Typed::number),
                UNATTENDED.stream().map(Unattended::number))
            .flatMap(each -> each)
            .toList();
    assertEquals(Stream.iterate(1, i -> i + 1).limit(numbers.size()).toList(), numbers);
  }

  /// A character that is typed and deleted shows that the keys before it have arrived, so that
  /// Enter comes by itself.
  @Test
  void nothingTypedAtTheQuestionRunsTheCommand() {
    Lamp lamp = Lamp.in(sandbox);
    try (TerminalSession sitting = lamp.asked()) {
      for (Typed way : TYPED) {
        sitting.presses(way.keys() + "¤").sees("¤").changes("\177").presses("\r");
        sitting.sees("Nothing was run.").sees("Run it?");
        lamp.isDark(way);
      }
      sitting.types("yes").sees("step succeeded").exits(0);
    }
    lamp.isLit("1.4.0");
  }

  @Test
  void nothingPressedOnTheScreenRunsTheCommand() {
    Lamp lamp = Lamp.in(sandbox);
    try (TerminalSession sitting = lamp.offered()) {
      for (Typed way : PRESSED) {
        sitting.presses(way.keys());
        Lamp.passes(200);
        sitting.escapes();
        lamp.isDark(way);
        sitting.presses("r").shows("Run this? 1.1");
        Lamp.reads();
      }
      sitting.presses("y").shows("1.1: step succeeded").escapes().presses("q").exits(0);
    }
    lamp.isLit("1.4.0");
  }

  @ParameterizedTest
  @FieldSource("UNATTENDED")
  void nobodyAtATerminalRunsNothing(Unattended way) {
    Lamp lamp = Lamp.in(sandbox);
    sandbox.shell(way.script()).run().whatever();
    lamp.isDark(way);
  }

  @Test
  void somebodyAtATerminalDoes() {
    Lamp.in(sandbox).canBeLit();
  }
}
