package tickdown.run;

import java.util.List;
import tickdown.checklist.Entry;
import tickdown.wording.EmbargoEnd;

/// The secrecy of a run.
///
/// A quiet run is never shared. What it says is secret until it is finished and all items that end
/// the embargo are done; if there is no such item, it stays secret.
///
/// @param run the run, quiet or not
public record Embargo(Run run) {
  /// What stands for each text of a redacted run.
  public static final String REDACTED = "[REDACTED]";

  /// Whether a run with this history was started as a quiet one.
  public static boolean isQuiet(History history) {
    return history.started().filter(start -> start.origin().isQuiet()).isPresent();
  }

  /// Whether the run is a quiet one: it was started as one, or its checklist asks for it.
  public boolean isQuiet() {
    return isQuiet(run.history()) || run.checklist().settings().isEmbargoed();
  }

  /// Whether the run is secret.
  public boolean isOn() {
    return isQuiet() && !(run.isFinished() && isLifted());
  }

  /// Whether its texts have been replaced by [#REDACTED] already.
  public boolean isRedacted() {
    return isQuiet() && run.checklist().title().equals(REDACTED);
  }

  /// The items that end the embargo, in file order, without those of procedures that were never
  /// called.
  public List<Entry> ends() {
    return run.entries().stream()
        .filter(entry -> entry.isLeaf() && run.counts(entry.phase()))
        .filter(entry -> EmbargoEnd.is(entry.item()))
        .toList();
  }

  private boolean isLifted() {
    List<Entry> ends = ends();
    return !ends.isEmpty()
        && ends.stream().allMatch(entry -> run.outcome(entry) instanceof Outcome.Done);
  }
}
