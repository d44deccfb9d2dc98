package tickdown.report.written;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tickdown.report.Format;
import tickdown.report.RunDocument;
import tickdown.report.Status;
import tickdown.report.StatusDocument;
import tickdown.report.markdown.MarkdownPage;
import tickdown.run.Outcome;
import tickdown.run.SharedStory;
import tickdown.run.gate.Completion;
import tickdown.run.gate.Head;
import tickdown.statistics.EarlierRuns;

/// What is written down about items that were answered differently.
class ConflictReportTest {
  private static final String BOTH =
      "\"conflict\":[{\"outcome\":\"done\",\"by\":\"ana\",\"at\":\"2026-03-04T10:01:00Z\"},"
          + "{\"outcome\":\"skipped\",\"reason\":\"no time\",\"by\":\"ben\","
          + "\"at\":\"2026-03-04T10:02:00Z\"}]";

  private final SharedStory story =
      new SharedStory("# Ferry\n## Before\n- [ ] Build it\n- [ ] Paint it\n").disagreed("1.1");

  @Test
  void aConflictIsAPartOfItsOwnUntilItIsSettled() {
    String open = markdown();
    assertTrue(open.contains("## In conflict"), open);
    String both =
        "1.1 Build it: done by ana on 2026-03-04 10:01; skipped by ben on 2026-03-04 10:02: no"
            + " time";
    assertTrue(open.contains(both), open);
    assertTrue(open.contains("no deviations so far; 1 item is in conflict"), open);
    story.meets("cleo").answered("cleo", "1.1", new Outcome.Done());
    String settled = markdown();
    assertFalse(settled.contains("## In conflict"), settled);
    assertTrue(
        settled.contains("done by ana, skipped by ben: no time; settled by cleo: done"), settled);
    assertTrue(settled.contains("works for me"), settled);
  }

  @Test
  void whoSettlesAConflictIsNotAskedWhy() {
    story.meets("cleo").answered("cleo", "1.1", new Outcome.Done());
    String silent = markdown();
    assertTrue(silent.contains("settled by cleo: done) | no comment |"), silent);
    assertFalse(silent.contains("MISSING") || silent.contains("without a reason"), silent);
    story.disagreed("1.2").meets("cleo").answered("cleo", "1.2", new Outcome.Done(), "it is red");
    String told = markdown();
    assertTrue(told.contains("settled by cleo: done) | it is red |"), told);
  }

  @Test
  void programsGetTheAnswersThatDiffer() throws Exception {
    String report = dense(ReportChecks.json(source()));
    assertTrue(report.contains("\"conflicts\":[{\"number\":\"1.1\""), report);
    assertTrue(report.contains(BOTH), report);
    RunDocument document = new RunDocument(story.run(), "1.0.0", "LIST.md");
    String remaining =
        json((form, to) ->
            document.remaining(
                new Completion(story.run()).remaining(), Optional.empty(), form, to));
    assertTrue(remaining.contains(BOTH), remaining);
    Status.Known known = new Status.Known(Head.NONE, EarlierRuns.NONE, Instant.EPOCH);
    String status =
        json((form, to) ->
            new StatusDocument(story.run(), "1.0.0", "LIST.md", known, List.of()).write(form, to));
    assertTrue(status.contains("\"conflicts\":[{\"number\":\"1.1\""), status);
    story.meets("ana").answered("ana", "1.1", new Outcome.Done());
    String settled = dense(ReportChecks.json(source()));
    assertTrue(settled.contains("\"conflicts\":[]"), settled);
    assertTrue(settled.contains("\"kind\":\"answered differently\""), settled);
  }

  private interface Document {
    void write(Format format, OutputStream target);
  }

  private static String json(Document document) {
    ByteArrayOutputStream target = new ByteArrayOutputStream();
    document.write(Format.JSON, target);
    return dense(target.toString(StandardCharsets.UTF_8));
  }

  /// Without the spaces and line ends between its parts.
  private static String dense(String json) {
    return json.replaceAll("\\s*\n\\s*", "")
        .replaceAll("\" : ", "\":")
        .replace("[ {", "[{")
        .replace("} ]", "}]")
        .replace("[ ]", "[]")
        .replace(", ", ",");
  }

  private String markdown() {
    return MarkdownPage.of(RunReport.of(source()));
  }

  private ReportSource source() {
    return new ReportSource(
        story.run(), "1.0.0", "LIST.md", List.of(), List.of(), _ -> Optional.empty());
  }
}
