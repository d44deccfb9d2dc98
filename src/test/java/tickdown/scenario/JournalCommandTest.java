package tickdown.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A journal that is damaged, torn, on a full or failing disk, written by two programs at once, or
/// whose writer is killed: nothing is shown as done that was not saved, and nothing that was shown
/// is lost.
class JournalCommandTest {
  private static final String BAKERY = "bakery.md";
  private static final String HINT =
      "hint: nothing has been changed; `tickdown journal salvage 1.4.0` writes a new journal with"
          + " the good lines and keeps this one";

  @RegisterExtension private final Sandbox sandbox = new Sandbox();

  @Test
  void aDamagedLineIsNamedAndNothingIsChanged() throws IOException {
    damaged();
    String before = sandbox.journalText("1.4.0");
    List<String> files = sandbox.files();
    String error = "error: the journal of 1.4.0 is damaged in line 7: ";
    for (String command :
        List.of("remaining", "status", "log", "tick 1.3", "undo", "run --plain")) {
      Result result = sandbox.tickdown(command.split(" ")).run().exits(3).prints("");
      result.warns(error, "  --> $DIR/shop.tickdown/release-checklist-1.4.0.yaml:7", HINT);
    }
    sandbox.tickdown("journal", "verify").run().exits(3).whatever();
    assertEquals(before, sandbox.journalText("1.4.0"));
    assertEquals(files, sandbox.files());
  }

  @Test
  void salvagingMakesItUsableAgain() throws IOException {
    damaged();
    String before = sandbox.journalText("1.4.0");
    sandbox
        .tickdown("journal", "salvage", "1.4.0")
        .run()
        .exits(0)
        .mentions("is repaired", "damage: line 7", "The old file was kept as")
        .says("");
    assertEquals("4\n", sandbox.tickdown("remaining", "--count").succeeds());
    sandbox.tickdown("tick", "1.1").run().exits(0).mentions("1.1 done").says("");
    sandbox.tickdown("journal", "verify").run().exits(0).whatever();
    assertTrue(
        sandbox.files().stream()
            .filter(name -> name.startsWith("shop.tickdown/release-"))
            .anyMatch(name -> Sandbox.text(sandbox.folder().resolve(name)).equals(before)));
  }

  @Test
  void aTornTailIsToldAndSetAside() throws IOException {
    sandbox.started(BAKERY).tickdown("tick", "1.1").run().exits(0).whatever();
    append("  - {\"id\":\"half an en");
    sandbox
        .tickdown("remaining", "--count")
        .run()
        .exits(0)
        .prints("4")
        .says(
            "note: the last 21 bytes of the journal are an incomplete entry; the next answer moves"
                + " it to a backup");
    sandbox
        .tickdown("tick", "1.2")
        .run()
        .exits(0)
        .mentions("1.2 done")
        .warns("is kept in", ".torn-");
    assertEquals("3\n", sandbox.tickdown("remaining", "--count").succeeds());
    sandbox.tickdown("journal", "verify").run().exits(0).whatever();
    List<String> torn = sandbox.files().stream().filter(name -> name.contains(".torn-")).toList();
    assertEquals(1, torn.size());
    assertTrue(Sandbox.text(sandbox.folder().resolve(torn.getFirst())).endsWith("\"half an en"));
  }

  @Test
  @EnabledOnOs(value = OS.LINUX, disabledReason = "mounts a small disk")
  void nothingIsShownAsDoneThatAFullDiskDidNotTake() throws IOException {
    sandbox.checklist(BAKERY);
    Path state = Files.createDirectory(sandbox.folder().resolve("state"));
    try (MountedDisk _ = MountedDisk.ofKibibytes(64, sandbox, state)) {
      sandbox.tickdown("start", "-r", "1", "--state-dir", "../state").run().exits(0).whatever();
      int recorded = 0;
      Result result = note("../state");
      while (result.exitCode() == 0) {
        result.whatever();
        recorded++;
        assertTrue(recorded < 100, "the disk is never full");
        result = note("../state");
      }
      result.exits(3).prints("").warns("no space left on device; nothing was recorded");
      String log =
          sandbox.tickdown("log", "--state-dir", "../state").run().exits(0).says("").output();
      assertEquals(recorded, log.lines().filter(line -> line.contains("aaaa")).count());
      sandbox.tickdown("journal", "verify", "--state-dir", "../state").run().exits(0).whatever();
    }
  }

  private Result note(String state) {
    return sandbox.tickdown("note", "1.1", "a".repeat(4000), "--state-dir", state).run();
  }

  @Test
  @EnabledOnOs(value = OS.LINUX, disabledReason = "needs strace")
  void anAnswerThatTheDiskDoesNotKeepIsNotShown() {
    RequiredTool.STRACE.demanded();
    sandbox.started(BAKERY);
    sandbox
        .shell(
            "strace -f -qq -o /dev/null -e trace=fdatasync,fsync"
                + " -e inject=fdatasync,fsync:error=EIO \"$TICKDOWN\" tick 1.1")
        .run()
        .exits(3)
        .prints("")
        .warns("error: ", "nput/output error");
    assertEquals("5\n", sandbox.tickdown("remaining", "--count").succeeds());
    sandbox.tickdown("tick", "1.1").run().exits(0).mentions("1.1 done").says("");
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "loops in sh")
  void twoWritersLoseNothing() throws Exception {
    sandbox.checklist(BAKERY).tickdown("start", "-r", "1.4.0").run().exits(0).whatever();
    String answers =
        IntStream.range(0, 100)
            .mapToObj(_ -> "go 1.1\ndone\ngo 1.1\nreopen\n")
            .collect(Collectors.joining());
    CompletableFuture<Result> ana = walk("ana", answers);
    CompletableFuture<Result> ben = walk("ben", answers);
    ana.join().exits(1).says("").whatever();
    ben.join().exits(1).says("").whatever();
    String journal = sandbox.journalText("1.4.0");
    assertTrue(count("\"by\":\"ana\"", journal) > 100, "ana");
    assertTrue(count("\"by\":\"ben\"", journal) > 100, "ben");
    sandbox.tickdown("journal", "verify").run().exits(0).whatever();
  }

  @Test
  @Tag("slow")
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "loops in sh")
  void fourHundredNotesOfTwoProcesses() {
    sandbox.started(BAKERY);
    CompletableFuture<Result> ana = notes("ana", 200);
    CompletableFuture<Result> ben = notes("ben", 200);
    ana.join().exits(0).says("").whatever();
    ben.join().exits(0).says("").whatever();
    String journal = sandbox.journalText("1.4.0");
    assertEquals(400, count("\"kind\":\"noted\"", journal));
    for (int i = 1; i <= 200; i++) {
      assertEquals(1, count("\"ana " + i + "\"", journal));
      assertEquals(1, count("\"ben " + i + "\"", journal));
    }
    sandbox.tickdown("journal", "verify").run().exits(0).whatever();
  }

  private CompletableFuture<Result> notes(String operator, int many) {
    String loop =
        "i=1; while [ $i -le %d ]; do \"$TICKDOWN\" note 1.1 \"%s $i\" --operator %s || exit; i=$((i+1)); done"
            .formatted(many, operator, operator);
    return CompletableFuture.supplyAsync(() -> sandbox.shell(loop).patient(600).run());
  }

  private CompletableFuture<Result> walk(String operator, String answers) {
    return CompletableFuture.supplyAsync(() ->
        sandbox
            .tickdown("run", "--plain", "--operator", operator)
            .reading(answers.getBytes(StandardCharsets.UTF_8))
            .run());
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher is a process of its own")
  void aFewKillsLoseNothing() throws Exception {
    killed(5);
  }

  @Test
  @Tag("slow")
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher is a process of its own")
  void twoHundredKillsLoseNothing() throws Exception {
    killed(200);
  }

  /// Kills a walk at random moments, and counts the answers that had been shown.
  private void killed(int times) throws Exception {
    sandbox.started(BAKERY);
    Pattern shown = Pattern.compile("1\\.1 (done|open)\\. ");
    int atLeast = 0;
    for (int i = 0; i < times; i++) {
      Path output = sandbox.folder().resolve("walk-" + i);
      Process walk = sandbox.tickdown("run", "--plain").started(output);
      int wanted = i % 7 + 1;
      var input = walk.getOutputStream();
      long deadline = System.nanoTime() + 60_000_000_000L;
      input.write("go 1.1\ndone\ngo 1.1\nreopen\n".repeat(40).getBytes(StandardCharsets.UTF_8));
      input.flush();
      while (shown.matcher(Sandbox.text(output)).results().count() < wanted) {
        assertTrue(walk.isAlive() && System.nanoTime() < deadline, Sandbox.text(output));
        Thread.onSpinWait();
      }
      walk.destroyForcibly().waitFor();
      atLeast += (int) shown.matcher(Sandbox.text(output)).results().count();
      Files.delete(output);
      long recorded = count("\"kind\":\"answered\"", sandbox.journalText("1.4.0"));
      assertTrue(recorded >= atLeast, recorded + " of " + atLeast);
      atLeast = (int) recorded;
    }
    sandbox.tickdown("tick", "2.1").run().exits(0).mentions("2.1 done").whatever();
    sandbox.tickdown("journal", "verify").run().exits(0).whatever();
  }

  @Test
  void twoOpenRunsAreListed() {
    sandbox.started(BAKERY).tickdown("start", "-r", "1.5.0").run().exits(0).whatever();
    for (String command : List.of("remaining", "tick 1.1", "undo", "resume --plain", "finish")) {
      sandbox
          .tickdown(command.split(" "))
          .isRefused(
              2,
              "error: 2 runs match",
              "  1.4.0 of RELEASE_CHECKLIST.md",
              "  1.5.0 of RELEASE_CHECKLIST.md",
              "hint: say which one: `--release RELEASE`");
    }
    sandbox.tickdown("tick", "1.1", "-r", "1.5.0").run().exits(0).whatever();
    assertEquals("5\n", sandbox.tickdown("remaining", "-r", "1.4.0", "--count").succeeds());
  }

  @Test
  void aFinishedRunIsReadNotWritten() {
    sandbox.started(BAKERY);
    sandbox
        .tickdown("finish")
        .run()
        .exits(2)
        .prints("")
        .warns("error: 5 items are still open", "--reason WORDS");
    sandbox.tickdown("finish", "--reason", "given up").run().exits(0).whatever();
    String before = sandbox.journalText("1.4.0");
    for (String command : List.of("tick 1.1", "undo", "finish", "note 1.1 x", "reopen 1.1")) {
      sandbox
          .tickdown((command + " -r 1.4.0").split(" "))
          .run()
          .exits(2)
          .prints("")
          .warns("finished", "hint: ");
    }
    sandbox
        .tickdown("run", "--plain", "-r", "1.4.0")
        .typing("done", "finish")
        .run()
        .exits(0)
        .mentions("1.4.0 is finished; it can be read, not changed.")
        .says("");
    assertEquals("5\n", sandbox.tickdown("remaining", "-r", "1.4.0", "--count").succeeds());
    assertEquals(before, sandbox.journalText("1.4.0"));
  }

  @Test
  void anAnswerIsTakenBackAndBroughtBack() {
    sandbox.started(BAKERY).tickdown("tick", "1.1", "1.2").run().exits(0).whatever();
    sandbox.tickdown("undo").run().exits(0).mentions("undone: 1.1, 1.2 done").says("");
    assertEquals("5\n", sandbox.tickdown("remaining", "--count").succeeds());
    sandbox.tickdown("redo").run().exits(0).mentions("redone: 1.1, 1.2 done").says("");
    assertEquals("3\n", sandbox.tickdown("remaining", "--count").succeeds());
    sandbox.tickdown("redo").run().exits(2).prints("").warns("error: ");
  }

  /// A journal of two answers whose first one was changed by hand.
  private void damaged() throws IOException {
    sandbox.started(BAKERY).tickdown("tick", "1.1").run().exits(0).whatever();
    sandbox.tickdown("tick", "1.2").run().exits(0).whatever();
    Path file = sandbox.journal("1.4.0");
    Files.writeString(
        file, Files.readString(file).replace("\"text\":\"Flour", "\"text\":\"Flower"));
  }

  private void append(String text) throws IOException {
    Files.writeString(sandbox.journal("1.4.0"), text, StandardOpenOption.APPEND);
  }

  private static long count(String text, String whole) {
    return whole.split(Pattern.quote(text), -1).length - 1;
  }
}
