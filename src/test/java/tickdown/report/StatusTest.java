package tickdown.report;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tickdown.exchange.state.Alarm;
import tickdown.exchange.state.Lease;
import tickdown.exchange.state.Participant;
import tickdown.exchange.state.Sharing;
import tickdown.run.Event;
import tickdown.run.ItemName;
import tickdown.run.Outcome;
import tickdown.run.Reason;
import tickdown.run.Run;
import tickdown.run.Story;
import tickdown.run.gate.Head;
import tickdown.statistics.EarlierRuns;
import tickdown.text.Line;

class StatusTest {
  private static final Optional<String> THEN = Optional.of("1a2b3c4");

  private static Run run() {
    Story story = new Story("- [ ] Tag it (`git tag v1`)\n- [ ] Look around\n");
    ItemName item = new ItemName(story.item("1.1").id(), "Tag it (git tag v1)");
    story.add("ana", List.of(new Event.Answered(item, new Outcome.Done(), List.of(), THEN)));
    return story.run();
  }

  private static String text(String head) {
    return text(run(), head);
  }

  private static String text(Run run, String head) {
    return text(
        new Status(
            run,
            "1.0.0",
            "LIST.md",
            ZoneOffset.UTC,
            new Status.Known(Head.of(Optional.of(head)), EarlierRuns.NONE, Instant.EPOCH)));
  }

  private static String text(Status status) {
    return status.lines().stream().map(Line::text).collect(Collectors.joining("\n"));
  }

  @Test
  void whatWasTickedOnAnotherCommitIsNamedAndExplained() {
    String other = "stale: 1.1 (ticked on a commit other than the one that is checked out)";
    assertTrue(text("9f8e7d6").contains(other), text("9f8e7d6"));
    assertFalse(text(THEN.get()).contains("stale"));
  }

  @Test
  void aSharedRunSaysWhatIsSharedAndWhoIsWhere() {
    Run run = run();
    Instant at = Instant.parse("2026-03-04T10:00:00Z");
    Participant ben =
        new Participant(
            "b",
            "ben",
            Optional.of(run.entries().getLast().id()),
            Optional.of(at),
            Participant.Signing.UNSIGNED,
            Optional.of(new Alarm("9f8e7d6", "1a2b3c4", Alarm.Kind.MOVED_BACK, "", at)));
    Sharing sharing =
        Sharing.begun("origin", false, "list-1.0.0")
            .among(List.of(ben))
            .succeeded(1, at)
            .drivenBy(
                Optional.of(new Lease("5e6f7a8", Optional.of(new Lease.Holder("w", "ana")), at)));
    Status.Known known =
        new Status.Known(Head.NONE, EarlierRuns.NONE, at.plusSeconds(60), Optional.of(sharing));
    String text = text(new Status(run, "1.0.0", "LIST.md", ZoneOffset.UTC, known));
    String alarm = "the ref of ben was moved back from 1a2b3c4 to 9f8e7d6; what was read is kept";
    assertTrue(text.startsWith(alarm), text);
    assertTrue(
        text.contains(
            """
            1 event is not shared yet, last exchange 10:00
            ana has been driving since 10:00
            ben is at 1.2, last heard from at 10:00
            """),
        text);
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    new StatusDocument(run, "1.0.0", "LIST.md", known, List.of()).write(Format.YAML, json);
    String yaml = json.toString(StandardCharsets.UTF_8);
    for (String part :
        List.of(
            "not-shared-yet: 1", "by: \"ana\"", "number: \"1.2\"", "alarm: \"the ref of ben was")) {
      assertTrue(yaml.contains(part), yaml);
    }
  }

  @Test
  void whatIsOpenInACalledProcedureIsCountedBesidesTheWalk() {
    Story story =
        new Story("# Ferry\n## Sail\n- [ ] Cast off\n## Emergency rollback\n- [ ] Stop\n");
    story.add("ana", List.of(new Event.Called("emergency-rollback", "Emergency rollback")));
    Status.Known known = new Status.Known(Head.NONE, EarlierRuns.NONE, Instant.EPOCH);
    String text = text(new Status(story.run(), "1.0.0", "LIST.md", ZoneOffset.UTC, known));
    assertTrue(text.contains("1 outstanding: 1 open, and 1 in Emergency rollback\n"), text);
    assertTrue(text.contains("\nnext: 2.1 Stop"), text);
  }

  @Test
  void whoDrivesWithoutTheLeaseIsNamed() {
    Sharing sharing = Sharing.begun("origin", false, "list-1.0.0");
    Story story = new Story("- [ ] Tag it\n");
    story.add(
        "ben", List.of(new Event.DriverTaken(Optional.empty(), Reason.of("no network"), false)));
    String now = shared(story.run(), sharing, Format.YAML);
    assertTrue(now.contains("without-lease:\n  - by: \"ben\"\n"), now);
    story.add("ben", List.of(new Event.DriverLeft(Optional.empty(), Optional.of("ana"))));
    String later = shared(story.run(), sharing, Format.YAML);
    assertTrue(later.contains("without-lease: []\n"), later);
    String text = text(new Status(story.run(), "1.0.0", "LIST.md", ZoneOffset.UTC, known(sharing)));
    assertTrue(text.contains("\nben drove without the lease until 10:03; ana has it\n"), text);
  }

  private static Status.Known known(Sharing sharing) {
    Instant at = Instant.parse("2026-03-04T10:05:00Z");
    return new Status.Known(Head.NONE, EarlierRuns.NONE, at, Optional.of(sharing));
  }

  private static String shared(Run run, Sharing sharing, Format format) {
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    new StatusDocument(run, "1.0.0", "LIST.md", known(sharing), List.of()).write(format, json);
    return json.toString(StandardCharsets.UTF_8);
  }

  @Test
  void aQuietRunIsCalledOneFirst() {
    Run quiet = new Story("---\nembargo: true\n---\n- [ ] Tag it\n").run();
    String first = "This is a quiet run: it is never shared, and reports of it are redacted.\n";
    assertTrue(text(quiet, "9f8e7d6").startsWith(first));
    assertFalse(text("9f8e7d6").contains("quiet"));
  }
}
