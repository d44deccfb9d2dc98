package tickdown.journal;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tickdown.run.Event;
import tickdown.run.Evidence;
import tickdown.run.ItemName;
import tickdown.run.Outcome;
import tickdown.run.rules.Verdict;

/// A small run for writing journals.
public final class SampleRun {
  public static final Author ANA = new Author("ana", "a1");
  public static final Author BEN = new Author("ben", "b2");
  public static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2026-11-22T10:00:00Z"));
  static final Event.Started STARTED =
      new Event.Started(
          "1.4.0", "RELEASE_CHECKLIST.md", "# Release\n\n- [ ] Tag\n", Optional.of("1a2b3c4"));

  private SampleRun() {}

  public static Journal create(Path folder) {
    return Journal.create(folder.resolve("release-1.4.0.yaml"), STARTED, ANA, CLOCK);
  }

  public static Event.Answered done(int item) {
    return new Event.Answered(
        new ItemName("phase/section/item-" + item, "The item number " + item),
        new Outcome.Done(),
        List.of(new Evidence.Comment("seen by me")),
        Optional.of("1a2b3c4"));
  }

  /// A changed checklist of about the given size in bytes.
  public static Event.Revised revised(int size) {
    String line = "- [ ] Check the thing, whatever it is\n";
    return new Event.Revised(
        "# Release\n\n" + line.repeat(size / line.length() + 1),
        Map.of("phase/section/item-1", "phase/other/item-1", "a", "a-2", "a-2", "a"));
  }

  /// Appends these, as one action.
  public static AppendResult append(Journal journal, Event... happenings) {
    return journal.append(_ -> new Verdict.Accepted(List.of(happenings)));
  }

  /// Appends the answers to items `from` (inclusive) to `to` (exclusive), each an action of its
  /// own.
  public static void answer(Journal journal, int from, int to) {
    for (int i = from; i < to; i++) {
      Event.Answered answer = done(i);
      SampleRun.append(journal, answer);
    }
  }
}
