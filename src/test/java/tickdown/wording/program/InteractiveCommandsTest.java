package tickdown.wording.program;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InteractiveCommandsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "git commit",
        "git -C lamp commit --amend",
        "git tag -s v1.4.0",
        "make && git commit",
        "sudo systemctl reload lamp",
        "/usr/bin/vim CHANGELOG.md",
        "ssh lamp.example uptime",
        "EDITOR=vi git rebase -i main",
        "read -p 'Really?' answer",
        "gpg --sign lamp.tar",
        "make lamp | less",
      })
  void asksSomething(String command) {
    assertTrue(InteractiveCommands.has(command));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "git commit -am Release",
        "git commit --message='Release 1.4.0'",
        "git tag -a v1.4.0 -m 'Release 1.4.0'",
        "git tag v1.4.0",
        "git push origin v1.4.0",
        "sudo -n true",
        "gpg --batch --sign lamp.tar",
        "make lamp",
        "echo 'sudo make'",
        "cat less",
      })
  void asksNothing(String command) {
    assertFalse(InteractiveCommands.has(command));
  }
}
