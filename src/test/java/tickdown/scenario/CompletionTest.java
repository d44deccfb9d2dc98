package tickdown.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The completion scripts work in their shells.
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the shells are not there")
class CompletionTest {

  @RegisterExtension private final Sandbox sandbox = new Sandbox();

  @Test
  void bashUnderstandsItsScript() throws IOException {
    RequiredTool.BASH.demanded();
    understood("bash -n");
  }

  @Test
  void zshUnderstandsItsScript() throws IOException {
    RequiredTool.ZSH.wanted();
    understood("zsh -n");
  }

  @Test
  void fishUnderstandsItsScript() throws IOException {
    RequiredTool.FISH.wanted();
    understood("fish -n");
  }

  @ParameterizedTest
  @CsvSource({
    "1, tickdown re, resume remaining reopen redo rename report",
    "1, tickdown --v, --version",
    "2, tickdown remaining --f, --format",
    "2, tickdown journal s, salvage",
    "2, tickdown completion z, zsh",
    "3, tickdown remaining --format m, markdown",
    "3, tickdown tick 1.1 --li, --link"
  })
  void bashCompletes(int word, String typed, String offered) {
    RequiredTool.BASH.demanded();
    assertEquals(offered + "\n", completed(word, typed));
  }

  @ParameterizedTest
  @CsvSource({
    "2, tickdown tick 1., 1.2 1.3",
    "4, tickdown tick -r 1.3.0 1., 1.1 1.2 1.3",
    "2, tickdown reopen 1., 1.1 1.2 1.3",
    "3, tickdown tick -r 1, 1.3.0 1.4.0",
    "2, tickdown resume 1.4, 1.4.0",
    "3, tickdown journal verify 1.4, 1.4.0",
    "3, tickdown remaining --phase '', 1",
    "2, tickdown init s, service-release"
  })
  void bashOffersWhatIsThere(int word, String typed, String offered) {
    RequiredTool.BASH.demanded();
    sandbox.write("RELEASE_CHECKLIST.md", "# Bread\n\n- [ ] Mix\n- [ ] Rest\n- [ ] Bake\n");
    sandbox.tickdown("start", "-r", "1.4.0").succeeds();
    sandbox.tickdown("tick", "1.1").succeeds();
    sandbox.tickdown("start", "-r", "1.3.0", "--new").succeeds();
    sandbox.tickdown("finish", "-r", "1.3.0", "--reason", "no").run().exits(0).whatever();
    assertEquals(offered + "\n", completed(word, typed));
  }

  @ParameterizedTest
  @CsvSource({
    "2, tickdown run REL, default",
    "3, tickdown run --plain REL, default",
    "2, tickdown lint REL, default",
    "2, tickdown status REL, none",
    "3, tickdown run --color a, none"
  })
  void bashCompletesFileNamesWhereAChecklistIsMeant(int word, String typed, String offered) {
    RequiredTool.BASH.demanded();
    String script =
        """
        PATH=${TICKDOWN%%/*}:$PATH
        compopt() { case $1 in -o) files=$2 ;; +o) files=none ;; esac; }
        . <(tickdown completion bash)
        COMP_WORDS=(%s)
        COMP_CWORD=%d
        _tickdown
        echo "$files"
        """
            .formatted(typed, word);
    assertEquals(
        offered + "\n",
        sandbox.shell("exec bash -c '" + script.replace("'", "'\\''") + "'").succeeds());
  }

  @Test
  void nothingThatAShellCouldObeyIsOffered() throws IOException {
    RequiredTool.BASH.demanded();
    sandbox.started("bakery.md");
    String journal = sandbox.journalText("1.4.0");
    for (String name : List.of("$(touch pwned)", "`touch pwned`", "a;touch pwned", "*", "-x")) {
      String file = "evil-%d.yaml".formatted(name.hashCode());
      String foreign = journal.replace("run: 1.4.0", "run: \"%s\"".formatted(name));
      Files.writeString(sandbox.journals().resolve(file), foreign);
    }
    sandbox.tickdown("runs").run().exits(0).mentions("$(touch pwned)").says("");
    assertEquals("1.4.0\n", completed(3, "tickdown status -r \"\""));
    assertFalse(Files.exists(sandbox.shop().resolve("pwned")));
    sandbox
        .tickdown("complete-words", "runs", "--described")
        .run()
        .exits(0)
        .prints("1.4.0  open, RELEASE_CHECKLIST.md")
        .says("");
    sandbox.write("RELEASE_CHECKLIST.md", "# A\n\n- [ ] \u001b[31mred\tand `touch pwned`\n");
    sandbox.tickdown("start", "-r", "2", "--new").run().exits(0).whatever();
    sandbox
        .tickdown("complete-words", "items", "--described", "-r", "2")
        .run()
        .exits(0)
        .mentions("1.1  red")
        .says("");
  }

  @Test
  void whereNothingIsToBeOfferedNothingIsSaid() {
    sandbox.tickdown("complete-words", "items").run().exits(0).prints("").says("");
  }

  /// What bash offers for word number `word` of a line.
  private String completed(int word, String typed) {
    String script =
        """
        PATH=${TICKDOWN%%/*}:$PATH
        . <(tickdown completion bash)
        COMP_WORDS=(%s)
        COMP_CWORD=%d
        COMP_LINE="${COMP_WORDS[*]}"
        _tickdown 2>/dev/null
        echo "${COMPREPLY[*]}"
        """
            .formatted(typed, word);
    return sandbox.shell("exec bash -c '" + script.replace("'", "'\\''") + "'").succeeds();
  }

  @Test
  void bashFindsTheFunction() {
    RequiredTool.BASH.demanded();
    assertEquals(
        "complete -o default -F _tickdown tickdown\n",
        sandbox
            .shell("exec bash -c '. <(\"$TICKDOWN\" completion bash); complete -p tickdown'")
            .succeeds());
  }

  private void understood(String check) throws IOException {
    String shell = check.split(" ")[0];
    Files.writeString(
        sandbox.shop().resolve("script"), sandbox.tickdown("completion", shell).succeeds());
    sandbox.shell(check + " script").succeeds();
  }
}
