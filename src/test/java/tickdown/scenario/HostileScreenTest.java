package tickdown.scenario;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// With hostile foreign text everywhere, a full screen sends only its own sequences, which
/// [TerminalSession#exits] checks, and links only to `https` addresses.
@EnabledOnOs(value = OS.LINUX, disabledReason = "needs script(1) of util-linux")
class HostileScreenTest {
  /// In 7-bit and 8-bit forms: a title, a cleared screen, a link, the clipboard, colours, a device
  /// reply; also bidi marks, invisible characters, a bell, a tab, many marks on one letter, a word
  /// longer than a line, an unterminated escape sequence.
  private static final String EVIL =
      "e\u001b]0;pwned\u0007v\u001b[2Ji\u001b]8;;http://x\u001b\\l\u001b]52;c;cm0gLXJm\u0007"
          + "\u001bP$q\"p\u001b\\\u001b[6n\u001b[?1049l\u001bc\u009b31m\u009d0;x\u009c\u0090q\u009c"
          + "\u202egnp.\u200b\u200e\u2066\u2028\u2029\u007f\u0085\u0007\t\ufeff\u00ad\u2060\u180e"
          + "a"
          + "\u0301".repeat(1000)
          + "\u0e33\u1160"
          + "w".repeat(300)
          + "\ud83d\udc68\u200d"
          + "\udb40\udc41\uffff"
          + "end\u001b[";

  private static final String CHECKLIST =
      """
      # Title %1$s

      Prose %1$s

      ## Phase %1$s

      > [!WARNING]
      > Warned %1$s

      ### Section %1$s

      - [ ] first %1$s (`make %1$s`)
        - detail %1$s
      - [ ] second [link %1$s](https://example.org/%1$s) [b](javascript:alert%1$s) ![x](%1$s)
        [c](<https://example.org/\u009d52;c;x\u0007 \u202e>) [d](https://example.org/%2$s)
      - [ ] third <!-- id: %1$s --> (if %1$s)
      - [x] fourth %1$s
      - [ ] fifth `<word %1$s>` in `make <other>` of {{%1$s}}

      ```sh
      echo %1$s
      ```

      | a %1$s | b |
      |---|---|
      | %1$s | %1$s |

      ## Emergency %1$s <!-- on-demand -->

      In case of %1$s

      1. [ ] Decision: hotfix %1$s or rollback %1$s?
         - If hotfix %1$s:
           - [ ] Branch %1$s
         - If rollback %1$s:
           - [ ] Deploy %1$s
      """;

  private static final String LONG = "x".repeat(5000);

  @RegisterExtension private final Sandbox sandbox = new Sandbox();

  @Test
  void everyModeAndPageIsHarmless() {
    everyModeAndPageIsHarmless(80, 24);
  }

  @ParameterizedTest
  @CsvSource({"120, 40", "40, 10"})
  @Tag("slow")
  void everyModeAndPageIsHarmlessInOtherSizes(int columns, int rows) {
    everyModeAndPageIsHarmless(columns, rows);
  }

  private void everyModeAndPageIsHarmless(int columns, int rows) {
    sandbox.write("RELEASE_CHECKLIST.md", CHECKLIST.formatted(EVIL, LONG));
    lastRun();
    try (TerminalSession sitting =
        sandbox.tickdown("run", "-r", "1.4.0", "--operator", EVIL).onTerminal(columns, rows)) {
      sitting.begins();
      pages(sitting);
      prompts(sitting);
      others(sitting, columns < 60 ? "3/5" : "3 of 5");
      menus(sitting);
      sitting.presses("q").sees("Left with").exits(0);
    }
    try (TerminalSession sitting =
        sandbox.tickdown("run", "-r", "1.4.0", "--operator", EVIL).onTerminal(columns, rows)) {
      sitting.begins().turns("?").escapes().presses("\u001b[H").turns("\r").escapes();
      sitting.presses("q").sees("Left with").exits(0);
    }
  }

  private static void pages(TerminalSession sitting) {
    for (String key : List.of("?", "b", "g", "\r")) {
      sitting.turns(key).presses("jjj").presses("\u001b[6~\u001b[F").escapes();
    }
    for (int i = 0; i < 5; i++) {
      sitting.turns("\r").presses("\u001b[F").escapes().presses("j");
    }
    sitting.presses("\u001b[H").lists();
  }

  /// Answers that contain all of it.
  private static void prompts(TerminalSession sitting) {
    String evil = EVIL.replace("\r", "");
    for (String key : List.of("s", "f", "c", "e", "/", "1")) {
      sitting.presses("\u001b[H").turns(key);
      sitting.presses("\u001b[200~" + evil + "\u001b[201~").presses("\r");
      sitting.escapes();
    }
    sitting.presses("\u001b[H").turns("d").presses("\r").presses("\t u U");
    sitting.presses("/\u001b[A").escapes();
  }

  private static void menus(TerminalSession sitting) {
    for (String keys : List.of("l", "A", "!")) {
      sitting.presses("\u001b[H").turns(keys).presses("jj").escapes();
    }
    sitting.turns("\u001b[HAa").escapes();
    sitting.turns("\u001b[H!").presses("\r").shows("q back").turns("\r").escapes();
    sitting.presses("q").hides("q back");
  }

  /// Events by other writers, while the screen is open.
  private void others(TerminalSession sitting, String settled) {
    answer("1.4.0", "tick", "1.1.2", "--note", EVIL, "--value", EVIL, "--operator", "ben" + EVIL);
    answer("1.4.0", "skip", "1.1.3", "--reason", EVIL, "--operator", "cy" + EVIL);
    sitting.shows(settled).turns("\u001b[Hj\r").escapes();
  }

  /// The previous run, whose answers are shown next to the current ones.
  private void lastRun() {
    sandbox.tickdown("start", "-r", "1.3.0", "--operator", EVIL).run().exits(0).whatever();
    answer("1.3.0", "skip", "1.1.1", "--reason", EVIL, "--operator", EVIL);
    answer("1.3.0", "fail", "1.1.2", "--reason", EVIL, "--operator", EVIL);
    answer("1.3.0", "tick", "1.1.3", "--note", EVIL, "--value", EVIL);
    answer("1.3.0", "finish", "--reason", EVIL);
  }

  private void answer(String release, String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of("-r", release));
    sandbox.tickdown(all.toArray(String[]::new)).run().exits(0).whatever();
  }

  @Test
  void linksLeadToHttpsOnly() {
    sandbox.write(
        "RELEASE_CHECKLIST.md",
        "# T\n\n- [ ] a [b](https://example.org/b) [c](javascript:x) [d](http://example.org/d)\n");
    try (TerminalSession sitting = sandbox.tickdown("run", "-r", "1.4.0").onTerminal()) {
      String seen = sitting.begins().lists().presses("q").sees("Left with").exits(0);
      assertTrue(seen.contains("\u001b]8;;https://example.org/b\u001b\\"));
      assertFalse(seen.contains("]8;;javascript") || seen.contains("]8;;http:"));
    }
  }

  @Test
  void aHostileStepIsNotCopied() {
    sandbox.write(
        "RELEASE_CHECKLIST.md",
        "# T\n\n- [ ] a (`make \u202e%s`)\n- [ ] b (`make lint`)\n".formatted("x\u001b[2J"));
    try (TerminalSession sitting = sandbox.tickdown("run", "-r", "1.4.0").onTerminal()) {
      sitting.begins().presses("y").shows("Not copied: the step has invisible characters");
      assertFalse(sitting.harmless().contains("\u001b]52;"));
      sitting.presses("jy").shows("Copied (if your terminal allows it): make lint");
      sitting.sees("\u001b]52;c;bWFrZSBsaW50\u001b\\").presses("q").exits(0);
    }
  }
}
