package tickdown.run;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What happened in an event.
public sealed interface Event {

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

  /// The run was closed; with a reason if items were outstanding.
  record Finished(Optional<Reason> why) implements Event {}

  /// An event of a kind added by a newer version; kept as it is, never counted as an answer.
  record Unknown(String kind, String json) implements Event {}
}
