package tickdown.report.written;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tickdown.checklist.Entry;
import tickdown.english.ChangesText;
import tickdown.report.html.WrittenHtml;
import tickdown.report.markdown.MarkdownPage;
import tickdown.report.page.ReportPage;
import tickdown.run.Event;
import tickdown.run.Evidence;
import tickdown.run.ItemName;
import tickdown.run.Outcome;
import tickdown.run.PreviousRun;
import tickdown.run.Reason;
import tickdown.run.Story;
import tickdown.run.attempt.Ending;
import tickdown.run.attempt.Finding;
import tickdown.run.attempt.Invocation;
import tickdown.run.attempt.StepOutput;
import tickdown.text.Sha256;

/// Foreign text stays text in every format of a report, whatever it is and wherever it comes from.
class HostileReportTest {
  private static final List<String> PIECES =
      List.of(
          "<script>alert(1)</script>",
          "</script><script src=//x></script>",
          "<img src=x onerror=alert(1)>",
          "\" onmouseover=\"alert(1)",
          "' onfocus='alert(1)' autofocus='",
          "<svg/onload=alert(1)>",
          "</title><script>alert(1)</script>",
          "</style><style>*{display:none}</style>",
          "</pre><h1>big</h1>",
          "</details></section></main>",
          "</summary></details>",
          "<!-- comment",
          "--> end",
          "<![CDATA[x]]>",
          "]]>",
          "<?xml version=\"1.0\"?>",
          "<!DOCTYPE html>",
          "&lt;b&gt;&amp;&#x3c;script&#x3e;",
          "&nbsp;&copy;&NewLine;",
          "javascript:alert(1)",
          "[click](javascript:alert(1))",
          "[click](data:text/html;base64,PHNjcmlwdD4=)",
          "[click]( java&#x0A;script:alert(1) )",
          "![x](https://example.org/track.png)",
          "[x]: https://example.org\n[x]",
          "<https://example.org/>",
          "<javascript:alert(1)>",
          "https://example.org/<script>",
          "https://example.org/\"onclick=\"x",
          "https://example.org/)|(`",
          "https://example.org/\\",
          "http://example.org/ www.example.org ana@example.org",
          "data:image/svg+xml,<svg onload=alert(1)>",
          "vbscript:x file:///etc/passwd",
          "`".repeat(60),
          "```\ncode\n```",
          "~~~\ncode",
          "    indented",
          "`code` ``more`` `",
          "`|`",
          "a | b | c",
          "|---|---|",
          "\\|",
          "\\",
          "# heading",
          "## heading ##",
          "heading\n===",
          "heading\n---",
          "***",
          "- [x] done",
          "* item",
          "+ item",
          "1. item",
          "12) item",
          "> quote",
          "**bold** __bold__ *it* _it_ ~~no~~",
          "**unfinished",
          "_unfinished",
          "<details><summary>x</summary>",
          "<b>",
          "@everyone #1 GH-1 org/repo#2",
          ":tada: &hearts;",
          "$$x$$ $x$",
          "[^1] [^1]: note",
          "{{ template }} {% raw %} ${x} <%= x %>",
          "=cmd|' /C calc'!A0",
          "\u0000\u0001\u0008\u000b\u000c\u001f",
          "\u001b[31mred\u001b[0m",
          "\u001b]0;title\u0007",
          "\u009b31m\u0085\u0090",
          "\u202egnp.exe\u202c",
          "\u2066x\u2069 \u200b\u200d\ufeff",
          "\u2028\u2029",
          "\ud800",
          "\udc00 \ud800x",
          "\uffff\ufffe",
          "\ud83d\udc69\u200d\ud83d\ude80",
          "\u0301combining",
          "\r",
          "a\rb\nc\r\nd",
          "\t tab \t",
          " ",
          "\u00a0",
          "'\"`<>&",
          "%s %d %n %%",
          "\\u003cscript\\u003e",
          "x".repeat(400),
          "\u4e2d\u6587 \u0639\u0631\u0628\u064a",
          "{\"a\":1}",
          "null",
          "-- '); DROP TABLE runs;",
          "../../etc/passwd",
          "style=position:fixed",
          "<a href=\"https://example.org\" target=_blank>x</a>",
          "<iframe srcdoc=x></iframe>",
          "<meta http-equiv=refresh content=0>",
          "<base href=//x>",
          "<form action=//x><input></form>",
          "<table><tr><td>",
          "<plaintext>");

  static Stream<String> hostile() {
    Stream<String> joined =
        Stream.iterate(0, i -> i < PIECES.size() / 2, i -> i + 1)
            .map(i -> PIECES.get(i) + " " + PIECES.get(PIECES.size() - 1 - i));
    return Stream.concat(PIECES.stream(), joined);
  }

  @Test
  void thereAreEnough() {
    assertEquals(150, hostile().distinct().count());
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void foreignTextStaysText(String hostile) throws Exception {
    ReportSource source = source(hostile);
    ReportPage page = RunReport.of(source);
    int headings = 1 + page.chapters().size();
    ReportChecks.markdown(MarkdownPage.of(page), headings);
    int folded = (int) page.chapters().stream().filter(ReportPage.Chapter::isLong).count();
    ReportChecks.markdown(MarkdownPage.forGithub(page), headings - folded);
    String html = WrittenHtml.of(page);
    assertEquals(
        page.chapters().size(),
        ReportChecks.html(html).select("section > details > summary > h2").size());
    ReportChecks.json(source);
    ReportChecks.xml(source);
    assertTrue(
        StandardCharsets.UTF_8.newEncoder().canEncode(html + MarkdownPage.of(page)),
        "lone surrogates");
  }

  /// A run that has this text in every field.
  static ReportSource source(String hostile) {
    return source(hostile, hostile);
  }

  /// A run that has this text in every field but the names of operators.
  static ReportSource source(String hostile, String operator) {
    String line = hostile.replaceAll("[\\r\\n\u0000]", " ");
    Story story =
        new Story(
            "# %1$s\n\n## Phase %1$s\n\n- [ ] Item %1$s\n- [ ] fixed <!-- id: fixed --> <!-- sign-off: 2 -->\n- [ ] painted <!-- id: painted -->\n\n## Emergency rollback\n\n- [ ] back %1$s\n"
                .formatted(line));
    Entry fixed =
        story.run().entries().stream()
            .filter(entry -> entry.id().equals("fixed"))
            .findFirst()
            .orElseThrow();
    ItemName item = new ItemName(fixed.id(), hostile);
    Reason why = Reason.of(hostile).orElseGet(() -> Reason.of("x").orElseThrow());
    String hash = Sha256.of(hostile);
    String start = hostile.substring(0, Math.min(hostile.length(), StepOutput.LONGEST_HEAD));
    List<Event> events = new ArrayList<>();
    events.add(new Event.Filled("name", hostile));
    events.add(new Event.ToolsSeen(Map.of(hostile, hostile)));
    events.add(
        new Event.Noted(
            item,
            List.of(
                new Evidence.Comment(hostile),
                new Evidence.Link("https://example.org/" + hostile),
                new Evidence.Value(hostile),
                new Evidence.KeptFile(hostile, hash, 7))));
    events.add(new Event.Checked(item, hostile, new Finding.Denied(hostile), Optional.of(hostile)));
    events.add(
        new Event.Answered(
            item,
            new Outcome.Done(),
            List.of(new Evidence.Comment(hostile)),
            Optional.of(hostile)));
    events.add(
        new Event.NeedChecked(item, hostile, new Finding.Undecided(hostile), Optional.empty()));
    events.add(new Event.WaitBegan(item, Duration.ofHours(1)));
    events.add(new Event.WaitEnded(item, why));
    events.add(new Event.Claimed(item));
    events.add(new Event.GatePassed(hostile, hostile, Optional.of(why)));
    events.add(new Event.Called("emergency-rollback", hostile, Optional.of("fixed")));
    events.add(
        new Event.Answered(
            new ItemName("gone", hostile), new Outcome.Done(), List.of(), Optional.empty()));
    events.add(
        new Event.Answered(
            new ItemName("painted", hostile),
            new Outcome.Skipped(why),
            List.of(),
            Optional.empty()));
    story.add(operator, events);
    String started =
        story
            .add(
                operator,
                List.of(
                    new Event.StepStarted(
                        item,
                        new Invocation(hostile, "/bin/sh", "/", new TreeMap<>()),
                        Optional.empty())))
            .getFirst()
            .id();
    story.add(
        operator,
        List.of(
            new Event.StepFinished(
                item,
                started,
                new Ending.NotStarted(hostile),
                Duration.ofSeconds(3),
                new StepOutput(start, start, 9000, hash, Optional.of(hostile))),
            new Event.Finished(Optional.of(why))));
    PreviousRun before = new PreviousRun(hostile, story.run().history());
    return new ReportSource(
        story.run(),
        hostile,
        hostile,
        List.of(before),
        List.of(
            new ReportSource.Revised(
                story.events().getLast(),
                List.of(new ChangesText.Changed("reworded", Optional.of(hostile), hostile)))),
        _ -> Optional.of(("\u0089PNG\r\n" + hostile).getBytes(StandardCharsets.ISO_8859_1)));
  }
}
