package tickdown.run;

import java.util.List;
import java.util.Optional;

/// What an event says has happened.
public sealed interface Happening {

  /// A run was started.
  ///
  /// @param release the name of the run
  /// @param checklist where the checklist is, relative to its repository, with `/`
  /// @param text the whole checklist as it was then
  /// @param head the commit that was checked out, if there is one
  record Started(String release, String checklist, String text, Optional<String> head)
      implements Happening {}

  /// An item was answered; reopening is answering [Outcome.Open].
  ///
  /// @param head the commit that was checked out, if there is one
  record Answered(ItemName item, Outcome outcome, List<Evidence> evidence, Optional<String> head)
      implements Happening {
    public Answered {
      evidence = List.copyOf(evidence);
    }
  }

  /// Evidence was added to an item without answering it.
  record Noted(ItemName item, List<Evidence> evidence) implements Happening {
    public Noted {
      evidence = List.copyOf(evidence);
    }
  }

  /// The action of that id was taken back.
  record Undone(String action) implements Happening {}

  /// The action of that id, which had been taken back, holds again.
  record Redone(String action) implements Happening {}

  /// The run was closed; with a reason when items were outstanding.
  record Finished(Optional<Reason> why) implements Happening {}

  /// Something a newer version recorded: kept as it stands, and never counted as an answer.
  record Unknown(String kind, String json) implements Happening {}
}
