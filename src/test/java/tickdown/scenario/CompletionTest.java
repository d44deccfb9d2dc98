package tickdown.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The completion scripts work in their shells.
@DisabledOnOs(OS.WINDOWS)
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
    "1, tickdown re, resume remaining reopen redo rename",
    "1, tickdown --v, --version",
    "2, tickdown remaining --f, --format",
    "2, tickdown journal s, salvage",
    "2, tickdown completion z, zsh",
    "3, tickdown remaining --format m, markdown",
    "3, tickdown tick 1.1 --li, --link"
  })
  void bashCompletes(int word, String typed, String offered) {
    RequiredTool.BASH.demanded();
    String script =
        """
        . <("$TICKDOWN" completion bash)
        COMP_WORDS=(%s)
        COMP_CWORD=%d
        COMP_LINE="${COMP_WORDS[*]}"
        _complete_tickdown 2>/dev/null
        echo "${COMPREPLY[*]}"
        """
            .formatted(typed, word);
    assertEquals(offered + "\n", sandbox.shell("exec bash -c '" + script + "'").succeeds());
  }

  @Test
  void bashFindsTheFunction() {
    RequiredTool.BASH.demanded();
    assertEquals(
        "complete -o default -F _complete_tickdown tickdown\n",
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
