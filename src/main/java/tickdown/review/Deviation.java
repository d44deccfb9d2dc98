package tickdown.review;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import tickdown.checklist.Entry;
import tickdown.run.Conflict;
import tickdown.run.GivenAnswer;
import tickdown.run.ItemName;
import tickdown.run.Outcome;
import tickdown.run.RecordedEvent;
import tickdown.run.gate.SignOffs;

/// One way in which a run differs from its checklist followed item by item.
///
/// @param what what is different
/// @param reason why, if anybody said so: the reason of the answer, or a comment on the item
/// @param event what was recorded last about it; empty if nothing was
public record Deviation(What what, Optional<String> reason, Optional<RecordedEvent> event) {

  /// What is different. The order of the alternatives is the order in which a report lists them.
  public sealed interface What {}

  /// It is about an item of the checklist.
  public sealed interface OfItem extends What {

    /// The item.
    Entry entry();
  }

  /// It is done, but a check says the opposite.
  ///
  /// @param found what the check found
  public record Contradicted(Entry entry, String found) implements OfItem {}

  /// It was tried and failed.
  public record HasFailed(Entry entry) implements OfItem {}

  /// It is done in spite of a failed check.
  ///
  /// @param found what the check had found
  /// @param since what a later check found that holds
  public record DoneInSpite(Entry entry, String found, Optional<String> since) implements OfItem {}

  /// It applies, but was left out.
  public record LeftOut(Entry entry) implements OfItem {}

  /// Operators who did not know of each other's answers answered it differently, and someone has
  /// settled it since.
  public record AnsweredDifferently(Entry entry, Conflict.Settled settled) implements OfItem {}

  /// It cannot be undone, and operators who did not know of each other did it.
  ///
  /// @param answers at least two
  public record DoneTwice(Entry entry, List<GivenAnswer> answers) implements OfItem {
    public DoneTwice {
      answers = List.copyOf(answers);
    }
  }

  /// It was answered by someone who did not know that the run was finished.
  ///
  /// @param outcome the answer
  public record AfterTheEnd(Entry entry, Outcome outcome) implements OfItem {}

  /// Its wait was ended before its time.
  ///
  /// @param length how long it should have lasted
  /// @param waited how long it lasted
  public record WaitCutShort(Entry entry, Duration length, Duration waited) implements OfItem {}

  /// Not enough operators say that it is done.
  ///
  /// @param missing how many are missing, at least 1
  /// @param needed how many have to say so
  /// @param areVerified whether only verified signatures count
  /// @param unverified those who say so and do not count
  public record Unsigned(
      Entry entry,
      int missing,
      int needed,
      boolean areVerified,
      List<SignOffs.Unverified> unverified)
      implements OfItem {

    public Unsigned {
      unverified = List.copyOf(unverified);
    }
  }

  /// It was not done in the order of the checklist. Of all items that could be blamed for a wrong
  /// order, as few as possible are.
  ///
  /// @param before the first item that precedes it in the checklist and was done after it
  /// @param countBefore how many such items there are
  /// @param after the first item that follows it in the checklist and was done before it
  /// @param countAfter how many such items there are
  public record OutOfOrder(
      Entry entry, Optional<Entry> before, int countBefore, Optional<Entry> after, int countAfter)
      implements OfItem {}

  /// It depends on the commit, but was done on another one than the release was made from.
  ///
  /// @param then the commit on which it was done
  /// @param released the commit of the release
  public record OnOtherCommit(Entry entry, String then, String released) implements OfItem {}

  /// It was reworded after it had been answered.
  ///
  /// @param then its text at the time of the answer
  public record RewordedSince(Entry entry, String then) implements OfItem {}

  /// Its steps, annotations or checks were changed after it had been answered.
  ///
  /// @param then what it demanded at the time of the answer and does not now, such as `$ git push`
  /// @param now what it demands now and did not then
  public record AmendedSince(Entry entry, List<String> then, List<String> now) implements OfItem {
    public AmendedSince {
      then = List.copyOf(then);
      now = List.copyOf(now);
    }
  }

  /// It was answered and then removed from the checklist.
  ///
  /// @param item the item as it was when it was answered
  /// @param outcome the answer
  public record RemovedSince(ItemName item, Outcome outcome) implements What {}

  /// A step of it was started, and nobody knows how it ended.
  ///
  /// @param command the command as it was run
  public record UnknownEnd(Entry entry, String command) implements OfItem {}

  /// The operator went on at a gate that said no.
  ///
  /// @param gate the id of the phase that ended, or of the item that cannot be undone
  /// @param title the title of the phase, or the text of the item
  /// @param inTheWay the items because of which the gate said no at that time
  public record PassedGate(String gate, String title, List<Entry> inTheWay) implements What {
    public PassedGate {
      inTheWay = List.copyOf(inTheWay);
    }
  }

  /// An operator drove the shared run though the remote could not give the lease.
  public record DrivenWithoutLease() implements What {}

  /// The run was finished without it.
  public record LeftOpen(Entry entry) implements OfItem {}

  /// The kinds of deviations, in the order in which reports list them.
  public static final List<Class<? extends What>> KINDS =
      List.of(
          Contradicted.class,
          HasFailed.class,
          DoneTwice.class,
          DoneInSpite.class,
          LeftOut.class,
          AnsweredDifferently.class,
          AfterTheEnd.class,
          WaitCutShort.class,
          Unsigned.class,
          OutOfOrder.class,
          OnOtherCommit.class,
          RewordedSince.class,
          AmendedSince.class,
          RemovedSince.class,
          UnknownEnd.class,
          PassedGate.class,
          DrivenWithoutLease.class,
          LeftOpen.class);

  /// Whether a reason is expected and nobody gave one. Whoever settles a conflict says by the
  /// answer what is right, and is not asked why; neither is who did not know better.
  public boolean isUnexplained() {
    return reason.isEmpty()
        && !(what instanceof AnsweredDifferently || what instanceof AfterTheEnd);
  }

  /// The item that it is about, if the checklist has it.
  public Optional<Entry> entry() {
    return what instanceof OfItem item ? Optional.of(item.entry()) : Optional.empty();
  }
}
