package tickdown.run;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tickdown.run.attempt.Ending;
import tickdown.run.attempt.Finding;
import tickdown.run.attempt.Invocation;
import tickdown.run.attempt.StepOutput;

/// What happened in an event.
public sealed interface Event {

  /// The item that it is about, if it is about one.
  default Optional<ItemName> about() {
    return switch (this) {
      case Answered answered -> Optional.of(answered.item());
      case Noted noted -> Optional.of(noted.item());
      case OnItem event -> Optional.of(event.item());
      case Started _, Undone _, Redone _, Filled _, Called _, Returned _ -> Optional.empty();
      case Revised _, Renamed _, GatePassed _, ToolsSeen _, Finished _ -> Optional.empty();
      case AmongOperators _ -> Optional.empty();
      case Unknown _ -> Optional.empty();
    };
  }

  /// A run was started.
  ///
  /// @param release the name of the run
  /// @param checklist the path of the checklist, relative to its repository, with `/`
  /// @param text the whole text of the checklist at that time
  /// @param bullets whether plain bullets were read as items
  /// @param head the commit that was checked out, if any
  /// @param origin what is released, and after what
  record Started(
      String release,
      String checklist,
      String text,
      boolean bullets,
      Optional<String> head,
      Origin origin)
      implements Event {

    /// A run of a checklist with boxes, named by what is released.
    public Started(String release, String checklist, String text, Optional<String> head) {
      this(release, checklist, text, false, head, Origin.NONE);
    }

    /// What is released: `1.4.0`, also if the run is named `1.4.0-attempt-2`.
    public String releaseVersion() {
      return origin.released().orElse(release);
    }
  }

  /// An item was answered; reopening it is answering it with [Outcome.Open].
  ///
  /// @param head the commit that was checked out, if any
  record Answered(ItemName item, Outcome outcome, List<Evidence> evidence, Optional<String> head)
      implements Event {
    public Answered {
      evidence = List.copyOf(evidence);
    }
  }

  /// Evidence was added to an item without answering it.
  record Noted(ItemName item, List<Evidence> evidence) implements Event {
    public Noted {
      evidence = List.copyOf(evidence);
    }
  }

  /// The action with this id was undone.
  record Undone(String action) implements Event {}

  /// The undone action with this id was redone.
  record Redone(String action) implements Event {}

  /// A placeholder was filled, or its value changed.
  record Filled(String placeholder, String value) implements Event {}

  /// A procedure was called.
  ///
  /// @param procedure the id of its phase
  /// @param from the id of the item at which it was called; empty at the end of the walk, and in
  ///   journals of earlier versions
  record Called(String procedure, String title, Optional<String> from) implements Event {

    /// A call that does not tell where it was made.
    public Called(String procedure, String title) {
      this(procedure, title, Optional.empty());
    }
  }

  /// The operator returned from a procedure to the walk, whether it was complete or not.
  ///
  /// @param procedure the id of its phase
  record Returned(String procedure, String title) implements Event {}

  /// The checklist had changed, and the operator continued with the new version.
  ///
  /// @param text the whole new text of the checklist
  /// @param successors the new id of each item whose id changed, by its former id
  record Revised(String text, Map<String, String> successors) implements Event {
    public Revised {
      successors = Map.copyOf(successors);
    }
  }

  /// The run has another name from now on, or its checklist another path.
  ///
  /// @param run the name of the run
  /// @param checklist the path of the checklist, relative to its repository, with `/`
  record Renamed(String run, String checklist) implements Event {}

  /// Something about the operators of a run that they share over git.
  sealed interface AmongOperators extends Event {}

  /// The run was shared, so that others can join it.
  ///
  /// @param name the name of the run at the remote
  record Shared(String name) implements AmongOperators {}

  /// The operator drives from now on: nobody else does what cannot be undone.
  ///
  /// @param from the operator who drove until then, if there was one
  /// @param why the reason for taking over, if one was given
  /// @param hasLease whether the remote gave the lease; without it, nobody knows who else drives
  record DriverTaken(Optional<String> from, Optional<Reason> why, boolean hasLease)
      implements AmongOperators {}

  /// The operator stopped driving.
  ///
  /// @param why the reason, if one was given
  /// @param to the operator who had the lease all along: driving without it ended by itself once
  ///   the remote said so
  record DriverLeft(Optional<Reason> why, Optional<String> to) implements AmongOperators {

    /// Of one's own accord, without a reason.
    public DriverLeft() {
      this(Optional.empty(), Optional.empty());
    }
  }

  /// Something about an item that is neither an answer nor evidence.
  sealed interface OnItem extends Event {

    /// The item.
    ItemName item();
  }

  /// A step of an item was started. The id of this event is the id of the attempt.
  ///
  /// @param head the commit that was checked out, if any
  record StepStarted(ItemName item, Invocation what, Optional<String> head) implements OnItem {}

  /// An attempt ended. One that was started and has no such event ended unseen.
  ///
  /// @param attempt the id of the event that started it
  /// @param took how long it took, in whole milliseconds
  record StepFinished(
      ItemName item, String attempt, Ending ending, Duration took, StepOutput output)
      implements OnItem {}

  /// An operator told how an attempt ended whose end was not recorded.
  ///
  /// @param attempt the id of the event that started it
  record StepExplained(ItemName item, String attempt, Reason what) implements OnItem {}

  /// A check of the item was run.
  ///
  /// @param check the command of the check, or what was looked at
  /// @param head the commit that was checked out, if any
  record Checked(ItemName item, String check, Finding finding, Optional<String> head)
      implements OnItem {}

  /// What the item will need was checked.
  ///
  /// @param need the command of the check
  /// @param head the commit that was checked out, if any
  record NeedChecked(ItemName item, String need, Finding finding, Optional<String> head)
      implements OnItem {}

  /// The operator confirmed what another one had answered.
  ///
  /// @param head the commit that was checked out, if any
  record Signed(ItemName item, Optional<String> head) implements OnItem {}

  /// The operator has taken on the item, from then on instead of those who had claimed it before.
  record Claimed(ItemName item) implements OnItem {}

  /// The operator does not want to do the item any more that they had claimed.
  record ClaimDropped(ItemName item) implements OnItem {}

  /// The wait that an item asks for began.
  ///
  /// @param length how long it lasts
  record WaitBegan(ItemName item, Duration length) implements OnItem {}

  /// A wait was ended before its time.
  record WaitEnded(ItemName item, Reason why) implements OnItem {}

  /// The operator went on at a gate although something was outstanding, or before the first item
  /// that cannot be undone.
  ///
  /// @param gate the id of the phase that ended, or of the item that cannot be undone
  /// @param title the title of the phase, or the text of the item
  record GatePassed(String gate, String title, Optional<Reason> why) implements Event {}

  /// The versions of the tools that the checklist names.
  ///
  /// @param versions the first line that each command printed, by the command
  record ToolsSeen(Map<String, String> versions) implements Event {
    public ToolsSeen {
      versions = Map.copyOf(versions);
    }
  }

  /// The run was closed; with a reason if items were outstanding.
  record Finished(Optional<Reason> why) implements Event {}

  /// An event of a kind added by a newer version; kept as it is, never counted as an answer.
  record Unknown(String kind, String json) implements Event {}
}
