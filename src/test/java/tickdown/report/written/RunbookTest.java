package tickdown.report.written;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import tickdown.checklist.Entry;
import tickdown.run.Event;
import tickdown.run.ItemName;
import tickdown.run.Outcome;
import tickdown.run.Reason;
import tickdown.run.Story;
import tickdown.run.attempt.Ending;
import tickdown.run.attempt.Invocation;
import tickdown.run.attempt.StepOutput;
import tickdown.text.Sha256;

class RunbookTest {
  private static final String LIST =
      """
      # Lamps

      ## Before

      Read **all** of it.

      - [x] Wick is trimmed
      - [ ] Tag it (`git tag vX.Y.Z`) <!-- sign-off: 2 -->
        - careful
      - [ ] Push it <!-- id: push -->

      ## Emergency rollback

      - [ ] Call them back
      """;

  private final Story story = new Story(LIST);

  private void ran(String number, String command, int code, String output) {
    Entry entry = story.item(number);
    ItemName item = new ItemName(entry.id(), entry.item().text().plain());
    String id =
        story
            .add(
                "ana",
                List.of(
                    new Event.StepStarted(
                        item,
                        new Invocation(command, "/bin/sh", "/", new TreeMap<>()),
                        Optional.empty())))
            .getFirst()
            .id();
    story.add(
        "ana",
        List.of(
            new Event.StepFinished(
                item,
                id,
                new Ending.Exited(code),
                Duration.ofSeconds(3),
                new StepOutput(output, "", output.length(), Sha256.of(output), Optional.empty()))));
  }

  private String runbook() {
    return Runbook.of(
        new ReportSource(
            story.run(), "1.0.0", "LIST.md", List.of(), List.of(), _ -> Optional.empty()));
  }

  @Test
  void tellsWhatWasReallyRunWithPlaceholdersInPlaceOfValues() {
    ran("1.2", "git tag v1.0.0", 128, "fatal: no");
    ran("1.2", "git tag v1.0.0", 0, "");
    ran("1.3", "git push origin v1.0.0 --force", 0, "Everything up-to-date\n");
    story.add(
        "ana",
        List.of(
            new Event.Answered(
                new ItemName("push", "Push it"),
                new Outcome.Skipped(Reason.of("no *network*").orElseThrow()),
                List.of(),
                Optional.empty())));
    assertEquals(
        """
        # Lamps

        As executed for 1.0.0, started on 2026-03-04 10:01 UTC.

        ## Before

        Read **all** of it.

        - [ ] Wick is trimmed
        - [ ] Tag it (`git tag vX.Y.Z`) <!-- sign-off: 2 -->

          *Last time: open, 4 min.*

          *Tried before: `git tag vX.Y.Z` failed with exit code 128 after 3 s.*

          ```sh
          git tag vX.Y.Z
          ```

          - careful

        - [ ] Push it <!-- id: push -->

          *Last time: skipped: no \\*network\\*, 3 min.*

          ```sh
          git push origin vX.Y.Z --force
          ```

          <details><summary>Output, after 3 s</summary>

          ```text
          Everything up-to-date
          ```

          </details>

        ## Emergency rollback

        - [ ] Call them back
        """,
        runbook());
  }

  @Test
  void isAChecklistWithTheSameItems() {
    ran("1.2", "git tag v1.0.0", 0, "- [ ] no item\n");
    assertEquals(
        story.run().entries().stream().map(entry -> entry.number() + entry.id()).toList(),
        Story.checklist(runbook()).entries().stream()
            .map(entry -> entry.number() + entry.id())
            .toList());
  }
}
