package tickdown.walk;

import java.util.List;
import tickdown.checklist.Entry;
import tickdown.checklist.Phase;
import tickdown.checklist.Placeholder;
import tickdown.run.RecordedEvent;
import tickdown.run.Refusal;
import tickdown.run.Run;

/// What the walk has to say to the operator: a value, which the views put into words.
public sealed interface Notice {

  // What became of a request.

  /// The operator's own event is on disk.
  ///
  /// @param run the run after it
  record Recorded(Run run, RecordedEvent event) implements Notice {}

  /// The operator has answered several items alike, and that is on disk.
  ///
  /// @param run the run after it
  record RecordedTogether(Run run, List<RecordedEvent> events) implements Notice {
    public RecordedTogether {
      events = List.copyOf(events);
    }
  }

  /// The item had that answer before; nothing was recorded.
  record AlreadyAnswered(Run run, Entry entry) implements Notice {}

  /// It was so before; nothing was recorded.
  record NothingChanged() implements Notice {}

  /// The operator has done nothing that could be undone.
  record NothingToUndo() implements Notice {}

  /// The operator has undone nothing that could be redone.
  record NothingToRedo() implements Notice {}

  /// What was asked for may not happen.
  record Refused(Refusal refusal) implements Notice {}

  /// The operator has said no, or thought better of it; nothing was recorded.
  record Cancelled() implements Notice {}

  // What others, and the world, have done.

  /// Another operator has recorded something.
  ///
  /// @param run the run after it
  record OtherRecorded(Run run, RecordedEvent event) implements Notice {}

  /// The checklist file was edited, replaced or removed while it is walked.
  record ChecklistFileChanged() implements Notice {}

  /// Something about the journal itself, such as a torn tail that was set aside.
  ///
  /// @param sentence in lower case without a full stop
  record JournalNotice(String sentence) implements Notice {}

  // What was typed and not understood.

  /// No command begins with that.
  record UnknownCommand(String typed) implements Notice {}

  /// Several commands or choices begin with that.
  record Ambiguous(String typed, List<String> meanings) implements Notice {
    public Ambiguous {
      meanings = List.copyOf(meanings);
    }
  }

  /// The command takes no argument, and one was given.
  record NoArgumentTaken(Word word) implements Notice {}

  /// What belongs after the command was asked for, and nothing was given.
  record NothingGiven() implements Notice {}

  /// Only yes or no is understood here.
  record YesOrNo() implements Notice {}

  /// `done` was followed by the number of an item: it would have become a comment on another one.
  record DoneWithNumber(String number) implements Notice {}

  /// The reason is longer than a reason may be.
  record ReasonTooLong() implements Notice {}

  /// `all` takes one of a few answers, and got something else.
  record AnswerForAllNeeded() implements Notice {}

  /// `fill` takes a name and a value.
  record FillNeedsNameAndValue() implements Notice {}

  // What is not there.

  /// There is no item, section or phase of that number.
  record NoSuchItem(String number) implements Notice {}

  /// The command is about an item, and the operator is at the end.
  record NoItemHere() implements Notice {}

  /// Nothing comes before this item.
  record FirstItem() implements Notice {}

  /// The item does not ask for a decision.
  record NothingToDecide() implements Notice {}

  /// What was typed is none of the choices.
  record Choices(List<String> choices) implements Notice {
    public Choices {
      choices = List.copyOf(choices);
    }
  }

  /// Everything in the section is settled.
  record NothingOpenInSection() implements Notice {}

  /// No placeholder has that name.
  ///
  /// @param tokens those that there are
  record NoSuchPlaceholder(String name, List<String> tokens) implements Notice {
    public NoSuchPlaceholder {
      tokens = List.copyOf(tokens);
    }
  }

  /// The value of a placeholder was asked for, and left for later.
  record PlaceholderLeftOpen(Placeholder placeholder) implements Notice {}

  // Procedures, and why the walk does not simply go on to the next item.

  /// The checklist has no procedure.
  record NoProcedure() implements Notice {}

  /// Several procedures may be meant, or none is called that.
  record Procedures(List<Phase> procedures) implements Notice {
    public Procedures {
      procedures = List.copyOf(procedures);
    }
  }

  /// The operator is in that procedure already.
  record AlreadyInProcedure(Phase procedure) implements Notice {}

  /// The operator is in no procedure.
  record NotInProcedure() implements Notice {}

  /// The procedure is left, and so many of its items are outstanding.
  record ProcedureLeftOpen(Phase procedure, int outstanding) implements Notice {}

  /// The last item of the procedure was answered.
  record ProcedureComplete(Phase procedure) implements Notice {}

  /// An item further up comes up: it was deferred, or passed over.
  record ComesUpAgain(Entry entry, boolean isDeferred) implements Notice {}
}
