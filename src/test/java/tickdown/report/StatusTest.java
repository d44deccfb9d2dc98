package tickdown.report;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tickdown.run.Event;
import tickdown.run.ItemName;
import tickdown.run.Outcome;
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
    return new Status(
            run,
            "1.0.0",
            "LIST.md",
            ZoneOffset.UTC,
            new Status.Known(Head.of(Optional.of(head)), EarlierRuns.NONE, Instant.EPOCH))
        .lines().stream().map(Line::text).collect(Collectors.joining("\n"));
  }

  @Test
  void whatWasTickedOnAnotherCommitIsNamedAndExplained() {
    String other = "stale: 1.1 (ticked on a commit other than the one that is checked out)";
    assertTrue(text("9f8e7d6").contains(other), text("9f8e7d6"));
    assertFalse(text(THEN.get()).contains("stale"));
  }

  @Test
  void aQuietRunIsCalledOneFirst() {
    Run quiet = new Story("---\nembargo: true\n---\n- [ ] Tag it\n").run();
    String first = "This is a quiet run: it is never shared, and reports of it are redacted.\n";
    assertTrue(text(quiet, "9f8e7d6").startsWith(first));
    assertFalse(text("9f8e7d6").contains("quiet"));
  }
}
