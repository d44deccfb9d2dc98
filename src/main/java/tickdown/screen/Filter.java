package tickdown.screen;

import tickdown.checklist.Entry;
import tickdown.run.ItemStatus;
import tickdown.run.Outcome;
import tickdown.run.gate.Head;
import tickdown.run.gate.Stale;
import tickdown.walk.Walk;

/// A filter for the list of items.
public enum Filter {
  ALL("all items"),
  OPEN("outstanding"),
  TROUBLE("skipped and failed"),
  MINE("mine"),
  STALE("stale");

  private final String title;

  Filter(String title) {
    this.title = title;
  }

  /// What it shows, in a few words.
  public String title() {
    return title;
  }

  /// Whether the item is shown. Only called for items without sub-items.
  boolean shows(Walk walk, Head head, Entry entry) {
    return switch (this) {
      case ALL -> true;
      case OPEN -> walk.run().isOutstanding(entry);
      case TROUBLE -> isTrouble(walk.run().outcome(entry));
      case MINE -> isOf(walk, entry);
      case STALE -> new Stale(walk.run(), head).is(entry);
    };
  }

  private static boolean isTrouble(Outcome outcome) {
    return outcome instanceof Outcome.Skipped || outcome instanceof Outcome.Failed;
  }

  /// Answered, claimed or owned by the operator.
  private static boolean isOf(Walk walk, Entry entry) {
    boolean answered =
        walk.run().standing(entry).source() instanceof ItemStatus.Source.Answer(var event)
            && event.by().equals(walk.operator());
    return answered
        || entry.isOwnedBy(walk.operator())
        || walk.run().history().claimedBy(entry.id()).contains(walk.operator());
  }
}
