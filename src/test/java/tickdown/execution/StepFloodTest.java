package tickdown.execution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import tickdown.execution.masking.Secrets;
import tickdown.run.attempt.Ending;
import tickdown.run.attempt.StepOutput;
import tickdown.text.SafeText;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "runs /bin/sh")
class StepFloodTest {
  private static final int MEBIBYTE = 1024 * 1024;

  @TempDir private Path folder;
  private TriedCommand attempts;

  @BeforeEach
  void attempts() {
    attempts = new TriedCommand(folder);
  }

  @Test
  void whatHeadAndTailDoNotHoldIsInAFile() throws Exception {
    StepOutput output = attempts.result("seq 1 2000").output();
    Path file = folder.resolve(output.file().orElseThrow());
    String full = Files.readString(file);
    assertTrue(full.startsWith(output.head() + "\n") || full.startsWith(output.head()));
    assertTrue(full.endsWith(output.tail() + "\n"));
    assertEquals(StepOutput.LONGEST_HEAD, output.head().length());
    assertEquals(StepOutput.LONGEST_TAIL, output.tail().length());
    assertEquals(full.length(), output.bytes());
    assertEquals(sha256(file), output.hash());
    assertEquals("output-%s.log".formatted(output.hash().substring(0, 16)), output.file().get());
    assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    assertEquals(List.of(file), files());
  }

  @Test
  void whatHeadAndTailHoldIsInNoFile() throws Exception {
    StepOutput output = attempts.result("seq 1 1000").output();
    assertEquals(Optional.empty(), output.file());
    assertTrue((output.head() + output.tail()).startsWith("1\n2\n"));
    assertTrue((output.head() + output.tail()).endsWith("\n999\n1000"));
    assertEquals(List.of(), files());
  }

  @Test
  void aFolderThatCannotBeWrittenIsAProblemOfTheFileOnly() throws Exception {
    StepProcess step =
        StepProcess.start(
            attempts.invocation("seq 1 2000"), Secrets.of(Map.of()), folder.resolve("gone"));
    StepResult result = TriedCommand.result(step);
    assertEquals(new Ending.Exited(0), result.ending());
    assertEquals(Optional.empty(), result.output().file());
    assertTrue(result.problem().isPresent());
  }

  @Test
  void ofAnEndlessOutputTheBeginningAndTheEndAreKept() throws Exception {
    StepProcess step = attempts.start("yes 'it goes on and on'");
    TriedCommand.until(TriedCommand.LONG, () -> step.bytes() > 40L * MEBIBYTE);
    assertEquals(1_000, step.lastLines(5_000).size());
    step.interrupt();
    StepOutput output = TriedCommand.result(step).output();
    Path file = folder.resolve(output.file().orElseThrow());
    assertTrue(output.bytes() > 40L * MEBIBYTE);
    String gap = "\n[%,d bytes left out]\n".formatted(output.bytes() - 16L * MEBIBYTE);
    assertEquals(16L * MEBIBYTE + gap.length(), Files.size(file));
    assertTrue(Files.readString(file, StandardCharsets.ISO_8859_1).contains(gap));
    assertEquals(sha256(file), output.hash());
  }

  @Test
  void aLineOfHundredMebibytesIsCut() throws Exception {
    oneLine(100);
  }

  @Test
  @Tag("slow")
  void aLineOfAGibibyteIsCut() throws Exception {
    oneLine(1024);
  }

  private void oneLine(long mebibytes) throws Exception {
    long length = mebibytes * MEBIBYTE;
    StepProcess step =
        attempts.start(
            "printf begin; head -c %s /dev/zero | tr '\\0' x; printf end".formatted(length));
    StepResult result = TriedCommand.result(step);
    StepOutput output = result.output();
    assertEquals(length + 8, output.bytes());
    assertTrue(output.head().startsWith("beginxxx"));
    List<SafeText> lines = step.lastLines(10);
    assertEquals(1, lines.size());
    assertEquals(OutputText.LONGEST_LINE, lines.getFirst().text().length());
    assertTrue(Files.size(folder.resolve(output.file().orElseThrow())) < 17L * MEBIBYTE);
    assertTrue(output.tail().endsWith("xxxend"));
  }

  @Test
  void binaryOutputIsMadeSafe() throws Exception {
    StepOutput output = attempts.result("head -c 300000 /dev/urandom").output();
    assertEquals(300_000, output.bytes());
    assertEquals(300_000, Files.size(folder.resolve(output.file().orElseThrow())));
    for (String text : List.of(output.head(), output.tail())) {
      assertTrue(text.lines().allMatch(line -> new SafeText(line).text().equals(line)));
    }
  }

  @Test
  void halfACharacterAtTheEndIsReplaced() throws Exception {
    assertEquals("caf\ufffd", attempts.result("printf 'caf\\303'").output().head());
  }

  @Test
  void aCharacterInTwoWritesStaysWhole() throws Exception {
    StepProcess step = attempts.start("printf 'caf\\303'; sleep 0.2; printf '\\251'");
    assertEquals("café", TriedCommand.result(step).output().head());
  }

  @Test
  void escapeSequencesAndOverwrittenTextAreRemoved() throws Exception {
    StepProcess step =
        attempts.start(
            "printf '\\033[31mred\\033[0m\\033]0;title\\007\\n10 %%\\r20 %%\\r\\nrun? [y/N] \\b'");
    assertEquals("red\n20 %\nrun? [y/N] ␈", TriedCommand.result(step).output().head());
    assertEquals("[red, 20 %, run? [y/N] ␈]", step.lastLines(5).toString());
  }

  @Test
  void aFloodInTheBackgroundDoesNotKeepAStepFromEnding() throws Exception {
    StepProcess step = attempts.start("yes & exit 4");
    StepResult result = TriedCommand.result(step);
    assertEquals(new Ending.Exited(4), result.ending());
    assertFalse(result.survivors().isEmpty());
    step.interrupt();
    step.interrupt();
    TriedCommand.until(TriedCommand.LONG, () -> step.survivors().isEmpty());
  }

  @Test
  void aSilentProcessInTheBackgroundDoesNotKeepAStepFromEnding() throws Exception {
    StepProcess step = attempts.start("sleep 600 & echo done");
    StepResult result = TriedCommand.result(step);
    assertEquals(new Ending.Exited(0), result.ending());
    assertEquals("done", result.output().head());
    step.interrupt();
    step.interrupt();
    TriedCommand.until(TriedCommand.LONG, () -> step.survivors().isEmpty());
  }

  @Test
  void allThatAShellPrintedBeforeItsEndIsKept() throws Exception {
    for (int i = 0; i < 20; i++) {
      assertEquals(
          60_000, attempts.result("head -c 60000 /dev/zero | tr '\\0' x").output().bytes());
    }
  }

  private List<Path> files() throws Exception {
    try (var files = Files.list(folder)) {
      return files.toList();
    }
  }

  private static String sha256(Path file) throws Exception {
    return HexFormat.of()
        .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
  }
}
