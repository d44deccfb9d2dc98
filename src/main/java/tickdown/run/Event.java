package tickdown.run;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What an event says has happened.
public sealed interface Event {

  /// A run was started.
  ///
  /// @param release the name of the run
  /// @param checklist where the checklist is, relative to its repository, with `/`
  /// @param text the whole checklist as it was then
  /// @param bullets whether plain bullets were read as items
  /// @param head the commit that was checked out, if there is one
  record Started(
      String release, String checklist, String text, boolean bullets, Optional<String> head)
      implements Event {

    /// A run of a checklist whose items are those with boxes.
    public Started(String release, String checklist, String text, Optional<String> head) {
      this(release, checklist, text, false, head);
    }
  }

  /// An item was answered; reopening is answering [Outcome.Open].
  ///
  /// @param head the commit that was checked out, if there is one
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

  /// The action of that id was taken back.
  record Undone(String action) implements Event {}

  /// The action of that id, which had been taken back, holds again.
  record Redone(String action) implements Event {}

  /// A placeholder was filled for this run, or filled anew.
  record Filled(String placeholder, String value) implements Event {}

  /// A procedure was called.
  ///
  /// @param procedure the id of its phase
  record Called(String procedure, String title) implements Event {}

  /// The operator went back to the walk from a procedure, be it at its end or not.
  ///
  /// @param procedure the id of its phase
  record Returned(String procedure, String title) implements Event {}

  /// The checklist had changed, and the operator went on with it as it is now.
  ///
  /// @param text the whole checklist as it is now
  /// @param successors which item of before each item with another id now continues: the former id,
  ///   then the present one
  record Revised(String text, Map<String, String> successors) implements Event {
    public Revised {
      successors = Map.copyOf(successors);
    }
  }

  /// The run was closed; with a reason when items were outstanding.
  record Finished(Optional<Reason> why) implements Event {}

  /// Something a newer version recorded: kept as it stands, and never counted as an answer.
  record Unknown(String kind, String json) implements Event {}
}
