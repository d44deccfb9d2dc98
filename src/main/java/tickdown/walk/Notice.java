package tickdown.walk;

import java.util.List;
import tickdown.checklist.Entry;
import tickdown.checklist.Phase;
import tickdown.checklist.Placeholder;
import tickdown.run.RecordedEvent;
import tickdown.run.Refusal;
import tickdown.run.Run;

/// A notice for the operator: a value that the views put into words.
public sealed interface Notice {

  // Results of requests.

  /// The operator's own event is on disk.
  ///
  /// @param run the run after it
  record Recorded(Run run, RecordedEvent event) implements Notice {}

  /// Several items with the same answer by the operator are on disk.
  ///
  /// @param run the run after it
  record RecordedTogether(Run run, List<RecordedEvent> events) implements Notice {
    public RecordedTogether {
      events = List.copyOf(events);
    }
  }

  /// The item already had this answer; nothing was recorded.
  record AlreadyAnswered(Run run, Entry entry) implements Notice {}

  /// Nothing would change; nothing was recorded.
  record NothingChanged() implements Notice {}

  /// The operator has nothing to undo.
  record NothingToUndo() implements Notice {}

  /// The operator has nothing to redo.
  record NothingToRedo() implements Notice {}

  /// The request was refused.
  record Refused(Refusal refusal) implements Notice {}

  /// The operator cancelled; nothing was recorded.
  record Cancelled() implements Notice {}

  // Changes made by others.

  /// Another operator has recorded something.
  ///
  /// @param run the run after it
  record OtherRecorded(Run run, RecordedEvent event) implements Notice {}

  /// The checklist file was edited, replaced or removed during the walk.
  record ChecklistFileChanged() implements Notice {}

  /// A notice about the journal itself, such as a torn tail that was removed.
  ///
  /// @param sentence in lower case without a full stop
  record JournalNotice(String sentence) implements Notice {}

  // Input that was not understood.

  /// No command begins like that.
  record UnknownCommand(String typed) implements Notice {}

  /// Several commands or choices begin like that.
  record Ambiguous(String typed, List<String> meanings) implements Notice {
    public Ambiguous {
      meanings = List.copyOf(meanings);
    }
  }

  /// The command takes no argument.
  record NoArgumentTaken(TypedCommand word) implements Notice {}

  /// The argument of a command was asked for, but not given.
  record NothingGiven() implements Notice {}

  /// Only yes or no is accepted here.
  record YesOrNo() implements Notice {}

  /// `done` was followed by an item number, which would have become a comment on a different item.
  record DoneWithNumber(String number) implements Notice {}

  /// The reason is too long.
  record ReasonTooLong() implements Notice {}

  /// `all` was not followed by an answer it accepts.
  record AnswerForAllNeeded() implements Notice {}

  /// `fill` needs a name and a value.
  record FillNeedsNameAndValue() implements Notice {}

  // Things that do not exist.

  /// No item, section or phase has this number.
  record NoSuchItem(String number) implements Notice {}

  /// The command needs an item, but the operator is at the end.
  record NoItemHere() implements Notice {}

  /// This is the first item.
  record FirstItem() implements Notice {}

  /// The item is not a decision.
  record NothingToDecide() implements Notice {}

  /// The input is not one of the choices.
  record Choices(List<String> choices) implements Notice {
    public Choices {
      choices = List.copyOf(choices);
    }
  }

  /// Everything in the section is settled.
  record NothingOpenInSection() implements Notice {}

  /// No placeholder has this name.
  ///
  /// @param tokens the existing placeholders
  record NoSuchPlaceholder(String name, List<String> tokens) implements Notice {
    public NoSuchPlaceholder {
      tokens = List.copyOf(tokens);
    }
  }

  /// The value of a placeholder was left for later.
  record PlaceholderLeftOpen(Placeholder placeholder) implements Notice {}

  // Procedures, and detours of the walk.

  /// The checklist has no procedure.
  record NoProcedure() implements Notice {}

  /// Several procedures match, or none.
  record Procedures(List<Phase> procedures) implements Notice {
    public Procedures {
      procedures = List.copyOf(procedures);
    }
  }

  /// The operator is already in this procedure.
  record AlreadyInProcedure(Phase procedure) implements Notice {}

  /// The operator is not in a procedure.
  record NotInProcedure() implements Notice {}

  /// The operator left the procedure with outstanding items.
  record ProcedureLeftOpen(Phase procedure, int outstanding) implements Notice {}

  /// The last item of the procedure was answered.
  record ProcedureComplete(Phase procedure) implements Notice {}

  /// An earlier item comes up again: it was deferred, or passed over.
  record ComesUpAgain(Entry entry, boolean isDeferred) implements Notice {}
}
