package tickdown.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Answers from a file or a program: each line is for one item, and no line is taken for another.
class PipedAnswersTest {
  @RegisterExtension private final Sandbox sandbox = new Sandbox();

  @ParameterizedTest
  @ValueSource(strings = {"doen", "go 9.9", "undo it", "choose one", "n"})
  void aLineThatIsNotUnderstoodEndsTheWalk(String line) {
    sandbox.started("bakery.md");
    sandbox
        .tickdown("run", "--plain")
        .typing("done", line, "done", "done")
        .run()
        .exits(2)
        .mentions("Left with 1 of 5 settled; next is 1.2.")
        .says(
            "error: line 2 of the input was not understood at 1.2",
            "  " + line,
            "hint: the lines after it were not read; correct it and pipe in what is left");
    assertFalse(sandbox.journalText("1.4.0").contains("1.2 done"));
  }

  @Test
  void aLineThatIsUnderstoodAndRefusedIsSaidToBeRefused() {
    sandbox.write("RELEASE_CHECKLIST.md", "# L\n- [ ] Mix\n- [ ] Publish <!-- irreversible -->\n");
    sandbox.tickdown("start", "-r", "1.4.0").succeeds();
    sandbox
        .tickdown("run", "--plain")
        .typing("done", "done")
        .run()
        .exits(2)
        .mentions("Not saved: 1.2 cannot be undone", "Left with 1 of 2 settled; next is 1.2.")
        .says(
            "error: line 2 of the input was refused at 1.2",
            "  done",
            "hint: the lines after it were not read; correct it and pipe in what is left");
    assertFalse(sandbox.journalText("1.4.0").contains("1.2 done"));
  }

  @Test
  void aByteOrderMarkIsIgnored() {
    sandbox.started("bakery.md");
    sandbox
        .tickdown("run", "--plain")
        .reading("\uFEFFdone\r\ndone\r\n".getBytes(StandardCharsets.UTF_8))
        .run()
        .exits(1)
        .mentions("Left with 2 of 5 settled")
        .says("");
  }

  @Test
  void anInputThatIsCutOffAnswersNothing() {
    sandbox.started("bakery.md");
    read("done\nd").exits(2).mentions("Left with 1 of 5 settled").warns("error: line 2 of");
    read("done").exits(1).mentions("Left with 2 of 5 settled").says("");
    read("skip out of yea").exits(1).mentions("1.3 skipped: out of yea.").says("");
  }

  @Test
  void nobodyIsAskedForPlaceholders() {
    sandbox.write(
        "RELEASE_CHECKLIST.md", "# L\n- [ ] Tag vX.Y.Z\n- [ ] Mail <list name> about vX.Y.Z\n");
    sandbox
        .tickdown("run", "--plain")
        .typing("done", "done")
        .run()
        .exits(0)
        .mentions("1.1 done.", "1.2 done.")
        .says("");
    assertEquals("0\n", sandbox.tickdown("remaining", "--count").succeeds());
  }

  private Result read(String input) {
    return sandbox.tickdown("run", "--plain").reading(input.getBytes(StandardCharsets.UTF_8)).run();
  }
}
