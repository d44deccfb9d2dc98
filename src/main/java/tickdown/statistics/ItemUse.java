package tickdown.statistics;

import java.time.Duration;
import java.util.Optional;
import tickdown.checklist.Entry;
import tickdown.review.ItemTime;
import tickdown.run.Event;
import tickdown.run.ItemStatus;
import tickdown.run.Outcome;
import tickdown.run.RecordedEvent;
import tickdown.run.attempt.Finding;
import tickdown.run.gate.Assurance;

/// What became of an item in one run.
///
/// @param run the name of the run
/// @param outcome what an operator answered; open if nobody did
/// @param time what was spent on it; empty if nothing was recorded about it
/// @param step how the first attempt at a step ended
/// @param check what the first check found
/// @param isOverridden whether it was done although a check had denied it
public record ItemUse(
    String run,
    Outcome outcome,
    Optional<ItemTime> time,
    FirstTry step,
    FirstTry check,
    boolean isOverridden) {

  /// How something ended the first time.
  public enum FirstTry {
    NONE,
    SUCCEEDED,
    FAILED
  }

  /// The time that operators were busy with it, if there was any.
  public Optional<Duration> working() {
    return time.map(ItemTime::working).filter(Duration::isPositive);
  }

  /// The time that it waited, if it did.
  public Optional<Duration> waiting() {
    return time.map(ItemTime::waiting).filter(Duration::isPositive);
  }

  /// Whether an operator left it out: skipped, or not applicable.
  public boolean isLeftOut() {
    return outcome instanceof Outcome.Skipped || outcome instanceof Outcome.NotApplicable;
  }

  /// What became of the item with this id in `run`; empty if the run does not have it, or if it is
  /// in a branch that was not chosen.
  static Optional<ItemUse> of(PastRun run, String id) {
    return run.run()
        .entry(id)
        .filter(entry -> entry.isLeaf() && !run.run().isClosed(entry))
        .map(entry -> of(run, entry));
  }

  private static ItemUse of(PastRun past, Entry entry) {
    ItemStatus status = past.run().standing(entry);
    FirstTry step = FirstTry.NONE;
    FirstTry check = FirstTry.NONE;
    Optional<ItemTime> time = Optional.ofNullable(past.items().get(entry.id()));
    if (time.isPresent()) {
      for (RecordedEvent event : past.events(entry.id())) {
        step = step == FirstTry.NONE ? step(event.what()) : step;
        check = check == FirstTry.NONE ? check(event.what()) : check;
      }
    }
    return new ItemUse(
        past.name(),
        status.source() instanceof ItemStatus.Source.Answer ? status.outcome() : new Outcome.Open(),
        time,
        step,
        check,
        past.assurance().on(entry) instanceof Assurance.State.Overridden);
  }

  private static FirstTry step(Event event) {
    return event instanceof Event.StepFinished end
        ? first(end.ending().isSuccess())
        : FirstTry.NONE;
  }

  private static FirstTry check(Event event) {
    return switch (event) {
      case Event.Checked checked when checked.finding() instanceof Finding.Undecided ->
          FirstTry.NONE;
      case Event.Checked checked -> first(checked.finding() instanceof Finding.Holds);
      default -> FirstTry.NONE;
    };
  }

  private static FirstTry first(boolean succeeded) {
    return succeeded ? FirstTry.SUCCEEDED : FirstTry.FAILED;
  }
}
