package tickdown.scenario;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A run written down.
class ReportTest {
  @RegisterExtension private final Sandbox sandbox = new Sandbox();

  private void released() {
    sandbox.started("bakery.md");
    sandbox.tickdown("tick", "1.2", "--link", "https://example.org/yeast").succeeds();
    sandbox.tickdown("skip", "1.1", "--reason", "no <scale> today").succeeds();
    sandbox.tickdown("fail", "1.3", "--reason", "no time", "--operator", "ben").succeeds();
  }

  private String report(String... options) {
    return sandbox
        .tickdown(
            Stream.concat(Stream.of("report", "-r", "1.4.0"), Stream.of(options))
                .toArray(String[]::new))
        .succeeds();
  }

  @Test
  void beginsWithOneSentenceAndTheDeviations() {
    released();
    List<String> lines = report().lines().toList();
    assertEquals(
        List.of(
            "# Report of 1.4.0",
            "",
            "**1.4.0 is not finished: 2 of 5 settled; so far with 2 deviations: 1 failed, 1"
                + " skipped.**"),
        lines.subList(0, 3));
    assertEquals(
        List.of(
            "Failed | 1.3 Rested for an hour | no time | ben",
            "Skipped | 1.1 Flour weighed | no &lt;scale&gt; today | ana"),
        lines.stream()
            .filter(line -> line.matches("\\| (Failed|Skipped) .*"))
            .map(line -> line.substring(2, line.lastIndexOf(',')))
            .toList());
  }

  @Test
  void theSameJournalGivesTheSameBytes() {
    released();
    for (String format : List.of("markdown", "html", "json", "junit", "runbook")) {
      String first = report("--format", format);
      sandbox.write("RELEASE_CHECKLIST.md", "# Another\n- [ ] list\n");
      assertEquals(
          first,
          sandbox
              .tickdown("report", "-r", "1.4.0", "--format", format)
              .with("TZ", "Asia/Kolkata")
              .with("LC_ALL", "tr_TR.UTF-8")
              .run()
              .exits(0)
              .warns()
              .output());
      sandbox.checklist("bakery.md");
    }
  }

  @Test
  void isWrittenToAFileButNeverOverTheRun() throws IOException {
    released();
    byte[] journal = Files.readAllBytes(sandbox.journal("1.4.0"));
    sandbox
        .tickdown("report", "-o", "report.md")
        .run()
        .exits(0)
        .says("Wrote $DIR/shop/report.md.")
        .whatever();
    assertEquals(report(), Files.readString(sandbox.shop().resolve("report.md")));
    sandbox
        .tickdown("report", "-o", "report.md")
        .isRefused(
            2,
            "error: `$DIR/shop/report.md` already exists",
            "hint: replace it with `--force`, or write to another file");
    sandbox
        .tickdown("report", "--force", "-o", sandbox.journal("1.4.0").toString())
        .run()
        .exits(2)
        .warns("is the journal of the run")
        .whatever();
    sandbox
        .tickdown("report", "--force", "-o", "RELEASE_CHECKLIST.md")
        .run()
        .exits(2)
        .warns("is the checklist itself")
        .whatever();
    assertArrayEquals(journal, Files.readAllBytes(sandbox.journal("1.4.0")));
  }

  @Test
  void theWholeRunIsSaidToBeWhole() {
    sandbox.started("bakery.md");
    sandbox.tickdown("tick", "1.1", "1.2", "1.3", "2.1", "2.2").succeeds();
    sandbox.tickdown("finish").run().exits(0).whatever();
    String report = report();
    assertEquals(
        "without deviations.**",
        report.lines().skip(2).findFirst().orElseThrow().replaceAll(".*, ", ""));
  }
}
