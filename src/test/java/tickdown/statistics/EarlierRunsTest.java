package tickdown.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tickdown.checklist.Entry;
import tickdown.english.EarlierText;
import tickdown.english.LocalTimes;
import tickdown.plain.lines.ItemContext;
import tickdown.plain.lines.ItemLines;
import tickdown.report.Format;
import tickdown.report.Status;
import tickdown.report.StatusDocument;
import tickdown.review.ItemTime;
import tickdown.review.TimedRun;
import tickdown.run.Event;
import tickdown.run.Evidence;
import tickdown.run.Outcome;
import tickdown.run.PreviousRun;
import tickdown.run.Reason;
import tickdown.run.Run;
import tickdown.run.gate.Head;
import tickdown.text.Line;

class EarlierRunsTest {
  private static final Instant NOW = Instant.parse("2026-05-01T00:00:00Z");

  private final TimedRun now = new TimedRun(BakeryRuns.LIST, "1.9", 80_000);

  private static PreviousRun previous(String name, Run run) {
    return new PreviousRun(name, run.history());
  }

  private EarlierRuns earlier(int... indexes) {
    return EarlierRuns.of(
        now.run(),
        IntStream.of(indexes)
            .mapToObj(index -> previous("1." + index, BakeryRuns.run(index).run()))
            .toList());
  }

  private Entry entry(String number) {
    return now.run().entry(now.item(number).id()).orElseThrow();
  }

  private String lines(EarlierRuns earlier, String number) {
    LocalTimes times = new LocalTimes(NOW, ZoneOffset.UTC);
    return ItemLines.of(now.run(), entry(number), ItemContext.plain(times, Head.NONE, earlier))
        .stream()
        .map(Line::text)
        .collect(Collectors.joining("\n"));
  }

  private Status.Known known(EarlierRuns earlier) {
    return new Status.Known(Head.NONE, earlier, NOW);
  }

  private String status(EarlierRuns earlier) {
    return new Status(now.run(), "1.9", "LIST.md", ZoneOffset.UTC, known(earlier))
        .lines().stream().map(Line::text).collect(Collectors.joining("\n"));
  }

  private static TimedRun taught(String name, String text) {
    TimedRun run = new TimedRun(BakeryRuns.LIST, name, 70_000);
    run.at(70_001, "ben", new Event.Noted(run.item("1.1"), List.of(new Evidence.Lesson(text))));
    return run;
  }

  @Test
  void whatWasSkippedIsOwedUntilItIsSettled() {
    assertTrue(
        lines(earlier(4, 3), "1.4")
            .contains("owed from 1.4: skipped by ana, 04-01: no time in week 4"),
        lines(earlier(4, 3), "1.4"));
    assertTrue(!lines(earlier(4, 3), "1.4").contains("last run"));
    assertTrue(status(earlier(4)).contains("owed from the last run: 1.4, 2.2"));
    now.at(80_001, "ana", now.answer("1.4", new Outcome.Skipped(new Reason("again"))));
    assertTrue(!lines(earlier(4), "1.4").contains("owed"));
    assertTrue(status(earlier(4)).contains("owed from the last run: 2.2"));
  }

  @Test
  void whatWasDoneInSpiteOfACheckIsOwed() {
    assertTrue(
        lines(earlier(4), "2.2")
            .contains("owed from 1.4: done by ana, 04-01, although its check failed"),
        lines(earlier(4), "2.2"));
  }

  @Test
  void whatFailedIsOwedAndWhatWasDoneIsNot() {
    TimedRun last = new TimedRun(BakeryRuns.LIST, "1.5", 50_000);
    last.at(50_001, "ana", last.answer("1.1", new Outcome.Failed(new Reason("no rye"))));
    last.at(50_002, "ana", last.done("1.4"));
    EarlierRuns runs =
        EarlierRuns.of(
            now.run(),
            List.of(previous("1.5", last.run()), previous("1.4", BakeryRuns.run(4).run())));
    assertEquals(List.of("1.1"), runs.owed(now.run()).stream().map(Entry::number).toList());
  }

  @Test
  void lessonsOfAllEarlierRunsAreShownUntilTheItemIsSettled() {
    EarlierRuns runs =
        EarlierRuns.of(
            now.run(),
            List.of(
                previous("1.8", taught("1.8", "use the scale").run()),
                previous("1.7", taught("1.7", "sieve it").run()),
                previous("1.6", taught("1.6", "use the scale").run())));
    assertTrue(
        lines(runs, "1.1")
            .startsWith("lesson from 1.8 (ben): use the scale\nlesson from 1.7 (ben): sieve it"),
        lines(runs, "1.1"));
    assertTrue(status(runs).contains("lessons from earlier runs: 1.1"));
    now.at(80_001, "ana", now.done("1.1"));
    assertEquals(List.of(), runs.lessons(now.run(), entry("1.1")));
  }

  @Test
  void whatAnItemTookIsShownLatestFirst() {
    assertTrue(
        lines(earlier(4, 3), "1.2")
            .contains("took 1 min in 1.4, 1 min in 1.3; waited 30 min in 1.4, 30 min in 1.3"),
        lines(earlier(4, 3), "1.2"));
  }

  @Test
  void lessThanASecondIsNotTold() {
    ItemTime brief =
        new ItemTime(now.item("1.1"), Duration.ofMillis(400), Duration.ZERO, Duration.ZERO, 0, 0);
    assertEquals(Optional.empty(), EarlierText.took(List.of(new EarlierRuns.Took("1.8", brief))));
  }

  @Test
  void onlyTheLatestFiveCount() {
    assertEquals(5, earlier(5, 4, 3, 2, 1, 0).took(now.item("1.1").id()).size());
  }

  @Test
  void whatIsLeftIsTheSumOfMedians() {
    Estimate all = Estimate.of(now.run(), earlier(4, 3, 2), NOW).orElseThrow();
    assertEquals(Duration.ofMinutes(40 + 1 + 1 + 1 + 5 + 2), all.working());
    assertEquals(Duration.ofMinutes(30), all.waiting());
    assertEquals(
        "about 50 min of work and 30 min of waiting left, from 3 earlier runs",
        EarlierText.of(all).text());
    now.at(80_001, "ana", now.done("1.1"), now.done("1.2"));
    assertEquals(
        "about 9 min of work left, from 1 earlier run",
        EarlierText.of(Estimate.of(now.run(), earlier(4), NOW).orElseThrow()).text());
  }

  @Test
  void aWaitThatHasBegunCountsWithWhatIsLeftOfIt() {
    now.at(80_001, "ana", new Event.WaitBegan(now.item("1.2"), Duration.ofHours(2)));
    Instant began = now.run().events().getLast().stamp().at();
    assertEquals(
        Duration.ofMinutes(90),
        Estimate.of(now.run(), earlier(4), began.plus(Duration.ofMinutes(30)))
            .orElseThrow()
            .waiting());
  }

  @Test
  void nothingIsLeftOfAWaitThatIsOver() {
    TimedRun last = new TimedRun("# Ship\n- [ ] Rested\n", "1.5", 50_000);
    last.at(50_000, "ana", new Event.WaitBegan(last.item("1.1"), Duration.ofMinutes(30)));
    last.at(50_030, "ana", last.done("1.1"));
    TimedRun next = new TimedRun("# Ship\n- [ ] Rested\n", "1.6", 60_000);
    next.at(60_000, "ana", new Event.WaitBegan(next.item("1.1"), Duration.ofMinutes(30)));
    EarlierRuns runs = EarlierRuns.of(next.run(), List.of(previous("1.5", last.run())));
    Instant over = next.run().events().getLast().stamp().at().plus(Duration.ofHours(1));
    assertEquals(Optional.empty(), Estimate.of(next.run(), runs, over));
  }

  @Test
  void itemsThatNoEarlierRunHadAreNamedAsUnknown() {
    TimedRun last = new TimedRun(BakeryRuns.LIST, "1.5", 50_000);
    last.at(50_010, "ana", last.done("1.1"));
    EarlierRuns runs = EarlierRuns.of(now.run(), List.of(previous("1.5", last.run())));
    assertEquals(
        "about 10 min of work left, from 1 earlier run; it knows 1 of 6 open items",
        EarlierText.of(Estimate.of(now.run(), runs, NOW).orElseThrow()).text());
    assertEquals(Optional.empty(), Estimate.of(now.run(), EarlierRuns.NONE, NOW));
    assertTrue(!status(EarlierRuns.NONE).contains("about"));
  }

  @Test
  void theSameForPrograms() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new StatusDocument(now.run(), "1.9", "LIST.md", known(earlier(4)), List.of())
        .write(Format.JSON, out);
    String json = out.toString(StandardCharsets.UTF_8).replaceAll("\\s+", "");
    for (String part :
        List.of(
            "\"estimate\":{\"working\":3600,\"waiting\":1800,\"runs\":1,\"known\":6,\"unknown\":0}",
            "\"owed\":{\"run\":\"1.4\",\"outcome\":\"skipped\",\"reason\":\"notimeinweek4\"",
            "\"took\":[{\"run\":\"1.4\",\"working\":3000,\"waiting\":0}]")) {
      assertTrue(json.contains(part), part + json);
    }
  }
}
