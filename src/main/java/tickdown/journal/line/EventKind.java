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
  FINISHED;

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
