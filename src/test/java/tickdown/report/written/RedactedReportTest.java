package tickdown.report.written;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tickdown.english.DeviationText;
import tickdown.redaction.Redaction;
import tickdown.report.EventsDocument;
import tickdown.report.Format;
import tickdown.report.Log;
import tickdown.report.Remaining;
import tickdown.report.RunDocument;
import tickdown.report.Status;
import tickdown.report.StatusDocument;
import tickdown.report.html.HtmlPage;
import tickdown.report.markdown.MarkdownPage;
import tickdown.review.DeviationReview;
import tickdown.review.Timeline;
import tickdown.run.Embargo;
import tickdown.run.Run;
import tickdown.run.Story;
import tickdown.run.gate.Head;
import tickdown.statistics.EarlierRuns;
import tickdown.text.Line;

/// What is made from a redacted run has none of its words, and is true all the same.
class RedactedReportTest {
  private static final int RUNS = 100;

  @Test
  void noTextOfTheRunIsInAnyFormat() throws Exception {
    Run run = HostileReportTest.source("Zebra crossing", "ana").run();
    assertTrue(everything(run).contains("zebra"));
    String redacted = everything(Redaction.of(run));
    int leak = redacted.indexOf("zebra");
    assertEquals(
        -1, leak, redacted.substring(Math.max(0, leak - 300), leak + 100 > 0 ? leak + 1 : 0));
    for (String word :
        List.of("crossing", "emergency", "painted", "fixed", "/bin/sh", "example.org")) {
      assertFalse(redacted.contains(word), word);
    }
  }

  @Test
  void theDeviationsAndTimesAreThoseOfTheRun() {
    for (int seed = 0; seed < RUNS; seed++) {
      Run run = new PlannedRelease(seed).run();
      Run redacted = Redaction.of(run);
      assertEquals(
          DeviationText.counts(DeviationReview.of(run)),
          DeviationText.counts(DeviationReview.of(redacted)));
      assertEquals(numbers(run), numbers(redacted));
      assertEquals(run.tally(), redacted.tally());
      assertEquals(Timeline.of(run).working(), Timeline.of(redacted).working());
    }
  }

  @Test
  void aReportOfAQuietRunSaysFirstWhatItIs() {
    Run run = new Story("---\nembargo: true\n---\n# Lamp\n\n- [ ] Patch it\n").run();
    assertTrue(lead(Redaction.of(run)).startsWith("REDACTED: this is a quiet run."));
    assertTrue(lead(run).startsWith("UNDER EMBARGO: this is a quiet run"));
    assertTrue(new Embargo(Redaction.of(run)).isQuiet());
    assertTrue(Runbook.of(source(Redaction.of(run))).contains("REDACTED: this is a quiet run."));
  }

  private static List<String> numbers(Run run) {
    return DeviationReview.of(run).stream()
        .map(each ->
            each.what().getClass()
                + each.entry().map(entry -> entry.number()).orElse("")
                + each.reason().isPresent())
        .toList();
  }

  private static String lead(Run run) {
    String page = MarkdownPage.of(RunReport.of(source(run)));
    return page.lines()
        .skip(1)
        .dropWhile(String::isBlank)
        .findFirst()
        .orElseThrow()
        .replace("*", "");
  }

  private static ReportSource source(Run run) {
    return new ReportSource(run, "1.4.1", "LIST.md", List.of(), List.of(), _ -> Optional.empty());
  }

  private static String everything(Run run) throws Exception {
    ReportSource source = source(run);
    Status.Known known = new Status.Known(Head.NONE, EarlierRuns.NONE, Instant.EPOCH);
    List<String> texts = new ArrayList<>();
    texts.add(MarkdownPage.of(RunReport.of(source)));
    texts.add(Runbook.of(source));
    texts.add(lines(new Log(run, ZoneOffset.UTC).lines(run.events())));
    texts.add(lines(new Status(run, "1.4.1", "LIST.md", ZoneOffset.UTC, known).lines()));
    texts.add(lines(Remaining.of(run).lines()));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new HtmlPage(RunReport.of(source)).write(bytes);
    new ReportDocument(source).write(Format.JSON, bytes);
    new RunJUnitDocument(source).write(bytes);
    new EventsDocument(run, "1.4.1", "LIST.md").log(run.events(), Format.JSON, bytes);
    new RunDocument(run, "1.4.1", "LIST.md")
        .remaining(run.outstanding(), Optional.empty(), Format.JSON, bytes);
    new StatusDocument(run, "1.4.1", "LIST.md", known, List.of()).write(Format.JSON, bytes);
    texts.add(bytes.toString(StandardCharsets.UTF_8));
    return String.join("\n", texts).toLowerCase(Locale.ROOT);
  }

  private static String lines(List<Line> lines) {
    return lines.stream().map(Line::text).collect(Collectors.joining("\n"));
  }
}
