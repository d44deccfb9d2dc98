package tickdown.english;

import java.util.Optional;
import tickdown.checklist.Entry;
import tickdown.run.Run;
import tickdown.run.gate.Head;
import tickdown.run.gate.Stale;
import tickdown.text.Line;
import tickdown.text.Tone;

/// Answers that were given on another commit, in words.
public final class StaleText {
  /// So many characters of the id of a commit are shown, as git does.
  private static final int SHORT = 7;

  private StaleText() {}

  /// `stale: answered on 1a2b3c4, HEAD is now 5d6e7f8`, or that nothing has changed which matters;
  /// empty for an answer on the commit that is checked out.
  public static Optional<Line> of(Run run, Entry entry, Head head) {
    Stale stale = new Stale(run, head);
    String then = abbreviated(stale.answeredOn(entry));
    if (stale.stillHolds(entry)) {
      return Optional.of(
          Line.of(Tone.FAINT, "still holds: nothing it covers changed since %s", then));
    }
    return stale.is(entry)
        ? Optional.of(
            Line.of(
                Tone.CARE,
                "stale: answered on %s, HEAD is now %s",
                then,
                abbreviated(head.commit())))
        : Optional.empty();
  }

  private static String abbreviated(Optional<String> commit) {
    return commit.map(each -> each.substring(0, Math.min(each.length(), SHORT))).orElse("");
  }
}
