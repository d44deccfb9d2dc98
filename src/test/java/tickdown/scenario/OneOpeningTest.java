package tickdown.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A command opens the journal of a run once, and nothing without need: the system is asked what it
/// opened.
@EnabledOnOs(value = OS.LINUX, disabledReason = "needs strace")
class OneOpeningTest {
  private static final Pattern OPENED =
      Pattern.compile("openat\\([^,]*, \"([^\"]*)\", ([A-Z_|]*).*\\) = \\d+");

  @RegisterExtension private final Sandbox sandbox = new Sandbox();

  @Test
  void anAnswerOpensTheJournalOnceToReadAndAppend() {
    assertEquals(
        List.of(
            "shop.tickdown O_RDONLY",
            "shop.tickdown O_RDONLY",
            "shop.tickdown O_RDONLY",
            "shop.tickdown/.cache/90d26031 O_RDONLY",
            "shop.tickdown/release-checklist-1.3.0.yaml O_RDWR",
            "shop.tickdown/release-checklist-1.4.0.yaml O_RDWR",
            "shop.tickdown/release-checklist-1.4.0.yaml.lock O_WRONLY|O_CREAT",
            "shop.tickdown/writer O_RDONLY",
            "shop/RELEASE_CHECKLIST.md O_RDONLY"),
        opened("tick 1.1 -r 1.4.0"));
  }

  @Test
  void lookingAtARunOpensItsJournalOnceToRead() {
    assertEquals(
        List.of(
            "shop.tickdown O_RDONLY",
            "shop.tickdown/.cache/90d26031 O_RDONLY",
            "shop.tickdown/release-checklist-1.3.0.yaml O_RDONLY",
            "shop.tickdown/release-checklist-1.4.0.yaml O_RDONLY",
            "shop.tickdown/release-checklist-1.4.0.yaml.lock O_RDONLY",
            "shop/RELEASE_CHECKLIST.md O_RDONLY"),
        opened("remaining -r 1.4.0"));
  }

  /// What earlier runs tell is looked up besides, among all journals. The walk keeps the text of
  /// the checklist, to know later what was edited meanwhile.
  @Test
  void resumingOpensTheJournalOnceToWrite() {
    assertEquals(
        List.of(
            "shop O_RDONLY",
            "shop.tickdown O_RDONLY",
            "shop.tickdown O_RDONLY",
            "shop.tickdown/.cache/90d26031 O_RDONLY",
            "shop.tickdown/release-checklist-1.3.0.yaml O_RDONLY",
            "shop.tickdown/release-checklist-1.3.0.yaml O_RDWR",
            "shop.tickdown/release-checklist-1.3.0.yaml.lock O_RDONLY",
            "shop.tickdown/release-checklist-1.4.0.yaml O_RDONLY",
            "shop.tickdown/release-checklist-1.4.0.yaml O_RDWR",
            "shop.tickdown/release-checklist-1.4.0.yaml.lock O_WRONLY|O_CREAT",
            "shop/RELEASE_CHECKLIST.md O_RDONLY",
            "shop/RELEASE_CHECKLIST.md O_RDONLY"),
        opened("run --plain -r 1.4.0"));
  }

  /// Every file below `$DIR` that was opened, git's own left out, in the order of their names. Each
  /// thread has a trace of its own, so that no call is cut in two by another.
  private List<String> opened(String arguments) {
    RequiredTool.STRACE.demanded();
    sandbox.started("bakery.md").tickdown("start", "-r", "1.3.0").run().exits(0).whatever();
    Path trace = sandbox.folder().resolve("trace");
    String calls =
        sandbox
            .shell(
                "strace -ff -qq -o %1$s -e trace=openat \"$TICKDOWN\" %2$s >/dev/null 2>&1; cat %1$s.*"
                    .formatted(trace, arguments))
            .succeeds();
    return OPENED
        .matcher(calls)
        .results()
        .filter(match -> match.group(1).startsWith(sandbox.folder().toString()))
        .map(match ->
            match.group(1).substring(sandbox.folder().toString().length() + 1)
                + " "
                + match.group(2))
        .filter(line -> !line.contains(".git/"))
        .sorted()
        .toList();
  }
}
