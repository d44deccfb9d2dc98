package tickdown.journal.line;

import java.util.Optional;
import tickdown.run.Event;

/// The kinds of events, as a journal names them; their names never change.
enum EventKind {
  STARTED,
  ANSWERED,
  NOTED,
  UNDONE,
  REDONE,
  FILLED,
  CALLED,
  RETURNED,
  REVISED,
  RENAMED,
  FINISHED,
  STEP_STARTED,
  STEP_FINISHED,
  STEP_EXPLAINED,
  CHECKED,
  NEED_CHECKED,
  SIGNED,
  WAIT_BEGAN,
  WAIT_ENDED,
  GATE_PASSED,
  TOOLS_SEEN,
  SHARED,
  DRIVER_TAKEN,
  DRIVER_LEFT,
  CLAIMED,
  CLAIM_DROPPED;

  private static final Spellings<EventKind> SPELLINGS = new Spellings<>(values());

  /// The kind of an event; one of a newer version cannot be written.
  static EventKind of(Event what) {
    return switch (what) {
      case Event.Started _ -> STARTED;
      case Event.Answered _ -> ANSWERED;
      case Event.Noted _ -> NOTED;
      case Event.Undone _ -> UNDONE;
      case Event.Redone _ -> REDONE;
      case Event.Filled _ -> FILLED;
      case Event.Called _ -> CALLED;
      case Event.Returned _ -> RETURNED;
      case Event.Revised _ -> REVISED;
      case Event.Renamed _ -> RENAMED;
      case Event.Finished _ -> FINISHED;
      case Event.StepStarted _ -> STEP_STARTED;
      case Event.StepFinished _ -> STEP_FINISHED;
      case Event.StepExplained _ -> STEP_EXPLAINED;
      case Event.Checked _ -> CHECKED;
      case Event.NeedChecked _ -> NEED_CHECKED;
      case Event.Signed _ -> SIGNED;
      case Event.WaitBegan _ -> WAIT_BEGAN;
      case Event.WaitEnded _ -> WAIT_ENDED;
      case Event.GatePassed _ -> GATE_PASSED;
      case Event.ToolsSeen _ -> TOOLS_SEEN;
      case Event.Shared _ -> SHARED;
      case Event.DriverTaken _ -> DRIVER_TAKEN;
      case Event.DriverLeft _ -> DRIVER_LEFT;
      case Event.Claimed _ -> CLAIMED;
      case Event.ClaimDropped _ -> CLAIM_DROPPED;
      case Event.Unknown unknown ->
          throw new IllegalArgumentException("cannot write an unknown " + unknown.kind());
    };
  }

  /// The kind with this name; empty if it is from a newer version.
  static Optional<EventKind> named(String name) {
    return SPELLINGS.named(name);
  }

  /// How it is written: `answered`.
  String spelling() {
    return SPELLINGS.of(this);
  }
}
