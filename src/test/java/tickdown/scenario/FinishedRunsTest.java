package tickdown.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A finished run can be read for ever, in plain lines as well as on the full screen.
class FinishedRunsTest {
  private static final String LIST = "# List\n- [ ] Tag vX.Y.Z\n- [ ] Told <team>\n- [ ] Over\n";

  @RegisterExtension private final Sandbox sandbox = new Sandbox();

  @BeforeEach
  void finished() {
    sandbox.write("RELEASE_CHECKLIST.md", LIST);
    sandbox.tickdown("start", "-r", "1.4.0").succeeds();
    sandbox.tickdown("tick", "1.1", "--comment", "signed").succeeds();
    sandbox.tickdown("finish", "--reason", "enough").succeeds();
  }

  @Test
  void linesThatAnswerAreRefusedAndTheOthersRead() throws IOException {
    List<String> before = journals();
    for (String[] command :
        new String[][] {{"resume", "1.4.0", "--plain"}, {"run", "-r", "1.4.0", "--plain"}}) {
      sandbox
          .tickdown(command)
          .typing("done", "next", "skip no time", "next", "back", "finish", "remaining")
          .run()
          .exits(0)
          .mentions(
              "Looking at 1.4.0 of RELEASE_CHECKLIST.md: 1 of 3 settled",
              "help> done\n1.4.0 is finished; it can be read, not changed.\n",
              "help> next\n",
              "<team> has no value\n",
              "help> skip no time\n1.4.0 is finished; it can be read, not changed.\n",
              "1.3 Over\n",
              "help> finish\n1.4.0 is finished; it can be read, not changed.\n",
              "`tickdown log -r 1.4.0` shows what happened.\n")
          .says("");
    }
    assertEquals(before, journals());
  }

  @Test
  void aLineThatNobodyUnderstandsEndsIt() {
    sandbox
        .tickdown("resume", "1.4.0", "--plain")
        .typing("next", "frobnicate")
        .run()
        .exits(2)
        .warns("line 2 of the input was not understood at 1.2")
        .whatever();
  }

  /// Not even a lock is needed, nor the checklist.
  @Test
  void onlyTheJournalIsNeeded() throws IOException {
    Files.delete(sandbox.shop().resolve("RELEASE_CHECKLIST.md"));
    try (Stream<Path> files = Files.list(sandbox.journals())) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (!file.toString().endsWith(".yaml")) {
          Files.delete(file);
        }
      }
    }
    List<String> before = journals();
    sandbox
        .tickdown("resume", "1.4.0", "--plain")
        .typing("done", "1.3")
        .run()
        .exits(0)
        .mentions("1.1 Tag v1.4.0", "signed", "1.3 Over")
        .says("");
    assertEquals(before, journals());
  }

  private List<String> journals() throws IOException {
    List<String> journals = new ArrayList<>();
    try (Stream<Path> files = Files.list(sandbox.journals())) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        journals.add(file.getFileName() + "\n" + Files.readString(file));
      }
    }
    return journals;
  }
}
