package tickdown.wording.program;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Which lines of a script are one command.
class ShellScriptTest {

  @Test
  void eachLineIsACommandAndCommentsAreNone() {
    assertEquals(
        List.of("cd lamp", "make light", "cd .."),
        ShellScript.commands("# first\ncd lamp\n\n  make light\n# back\ncd ..\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "for w in 1 2; do\n  trim \"$w\"\ndone",
        "for w in 1 2\ndo\n  if true; then\n    trim\n  fi\ndone",
        "while read -r w\ndo trim \"$w\"; done < wicks",
        "if lit; then\n  dim\nelse\n  light\nfi",
        "case \"$w\" in\n  a) trim ;;\n  *) light ;;\nesac",
        "git tag -m \"Light\n\nmuch light\" v1",
        "echo 'one\ntwo'",
        "make light \\\n  --all",
        "cat lamp |\n  wc -l",
        "lit &&\n  dim",
        "cat > lamp <<'EOF'\nif it is dark\n  light\nEOF",
        "light() {\n  on\n}",
        "(\n  cd lamp\n  light\n)",
        "echo \"a # b\nc\""
      })
  void whatAShellReadsTogetherStaysTogether(String command) {
    assertEquals(List.of(command, "next one"), ShellScript.commands(command + "\nnext one"));
  }

  @Test
  void wordsThatOnlyLookLikeKeywordsJoinNothing() {
    assertEquals(
        List.of("echo \"if\"", "echo for you", "make do-it", "echo it\\'s"),
        ShellScript.commands("echo \"if\"\necho for you\nmake do-it\necho it\\'s"));
  }

  @Test
  void aScriptThatEndsTooEarlyIsOneCommand() {
    assertEquals(
        List.of("for w in 1; do\n  trim"), ShellScript.commands("for w in 1; do\n  trim\n"));
  }
}
