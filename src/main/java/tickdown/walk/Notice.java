package tickdown.walk;

import java.util.List;
import java.util.Optional;
import tickdown.checklist.Entry;
import tickdown.checklist.Phase;
import tickdown.checklist.Placeholder;
import tickdown.exchange.state.DriverChange;
import tickdown.exchange.state.Sharing;
import tickdown.exchange.state.SharingNews;
import tickdown.run.RecordedEvent;
import tickdown.run.Run;
import tickdown.run.gate.PhaseGate;
import tickdown.run.rules.Driving;
import tickdown.run.rules.Refusal;
import tickdown.text.Line;

/// A notice for the operator: a value that the views put into words.
public sealed interface Notice
    permits Notice.Result,
        Notice.Change,
        Notice.Misunderstood,
        Notice.Missing,
        Notice.Detour,
        Notice.OfSharing,
        StepNotice,
        CheckNotice {

  /// Whether the line that was typed did nothing, so that the operator has to correct it.
  default boolean isObjection() {
    return switch (this) {
      case Misunderstood _, Refused _, NoProcedure _, Procedures _, NotInProcedure _ -> true;
      case FirstItem _, PlaceholderLeftOpen _, NoMatch _ -> false;
      case Missing _ -> true;
      case NotShared _, DriveOrLeave _, ClaimOrDrop _, NotTheDriver _, LeftToDriver _ -> true;
      case DrivingLost _ -> true;
      case DriverChanged(var _, var change) -> change instanceof DriverChange.Failed;
      case OfSharing _ -> false;
      case StepNotice about -> about.didNothing();
      case CheckNotice about -> about.didNothing();
      case Result _, Change _, Detour _ -> false;
    };
  }

  /// Whether an objection is about something that was understood, but is not possible now.
  default boolean isRefusal() {
    return switch (this) {
      case Refused _, ReadOnly _, AtGate _, PassNeedsReason _, NothingToConfirm _ -> true;
      case NotShared _, LeftToDriver _, DrivingLost _, DriverChanged _ -> true;
      case StepNotice _, CheckNotice _ -> true;
      case Result _, Change _, Misunderstood _, Missing _, OfSharing _, Detour _ -> false;
    };
  }

  /// The result of a request.
  sealed interface Result extends Notice {}

  /// The operator's own event is on disk.
  ///
  /// @param run the run after it
  record Recorded(Run run, RecordedEvent event) implements Result {}

  /// Several items with the same answer by the operator are on disk.
  ///
  /// @param run the run after it
  record RecordedTogether(Run run, List<RecordedEvent> events) implements Result {
    public RecordedTogether {
      events = List.copyOf(events);
    }
  }

  /// The item already had this answer; nothing was recorded.
  record AlreadyAnswered(Run run, Entry entry) implements Result {}

  /// Nothing would change; nothing was recorded.
  record NothingChanged() implements Result {}

  /// The operator has nothing to undo.
  record NothingToUndo() implements Result {}

  /// The operator has nothing to redo.
  record NothingToRedo() implements Result {}

  /// The request was refused.
  record Refused(Refusal refusal) implements Result {}

  /// It is a rehearsal, so the file was not attached.
  record WouldAttach(String file) implements Result {}

  /// The operator cancelled; nothing was recorded.
  record Cancelled() implements Result {}

  /// A change that did not come from the operator.
  sealed interface Change extends Notice {}

  /// Another operator has recorded something.
  ///
  /// @param run the run after it
  record OtherRecorded(Run run, RecordedEvent event) implements Change {}

  /// Several answers of others have arrived together, such as those that they gave while the
  /// operator was away.
  ///
  /// @param run the run after them
  record AnswersArrived(Run run, List<RecordedEvent> answers) implements Change {
    public AnswersArrived {
      answers = List.copyOf(answers);
    }
  }

  /// The checklist file was edited, replaced or removed during the walk.
  record ChecklistFileChanged() implements Change {}

  /// Somebody has adopted another version of the checklist than the one that is walked.
  ///
  /// @param by the operator who did
  /// @param isInUse whether the run uses it; not if another one was adopted at the same time, or
  ///   later
  record OtherChecklist(String by, boolean isInUse) implements Change {}

  /// The checklist was loaded again.
  ///
  /// @param checklist the path of its file
  /// @param isFile whether it is that of the file, and not that of the run in its place
  /// @param summary how its items have changed, in a few words; empty if they have not
  /// @param changes the changes in full
  /// @param remarks what else the operator should know, in lower case without full stops
  record Reloaded(
      String checklist, boolean isFile, String summary, List<Line> changes, List<String> remarks)
      implements Change {
    public Reloaded {
      changes = List.copyOf(changes);
      remarks = List.copyOf(remarks);
    }
  }

  /// A notice about the journal itself, such as a torn tail that was removed.
  ///
  /// @param sentence in lower case without a full stop
  record JournalNotice(String sentence) implements Change {}

  /// Input that cannot be used as it is.
  sealed interface Misunderstood extends Notice {}

  /// The input ends in the middle of a line, which could have been longer.
  record CutOff(String typed) implements Misunderstood {}

  /// No command begins like that.
  ///
  /// @param meant the command that may have been meant
  record UnknownCommand(String typed, Optional<TypedCommand> meant) implements Misunderstood {}

  /// The run is finished, so that nothing can be changed.
  ///
  /// @param run the finished run
  record ReadOnly(Run run) implements Misunderstood {}

  /// Several commands or choices begin like that.
  record Ambiguous(String typed, List<String> meanings) implements Misunderstood {
    public Ambiguous {
      meanings = List.copyOf(meanings);
    }
  }

  /// The command takes no argument.
  record NoArgumentTaken(TypedCommand word) implements Misunderstood {}

  /// The argument of a command was asked for, but not given.
  record NothingGiven() implements Misunderstood {}

  /// Only yes or no is accepted here.
  record YesOrNo() implements Misunderstood {}

  /// `done` was followed by an item number, which would have become a comment on a different item.
  record DoneWithNumber(String number) implements Misunderstood {}

  /// The walk is at a gate, where no item can be answered.
  ///
  /// @param next the item after it; empty at the end of the checklist
  record AtGate(Optional<Entry> next) implements Misunderstood {}

  /// The line is not the name of the release.
  ///
  /// @param release what has to be typed
  record NotTheRelease(String typed, String release) implements Misunderstood {}

  /// Going on at a gate needs a reason.
  record PassNeedsReason(PhaseGate gate) implements Misunderstood {}

  /// Nothing has to be confirmed.
  record NothingToConfirm() implements Misunderstood {}

  /// The reason is too long.
  record ReasonTooLong() implements Misunderstood {}

  /// `all` was not followed by an answer it accepts.
  record AnswerForAllNeeded() implements Misunderstood {}

  /// `fill` needs a name and a value.
  record FillNeedsNameAndValue() implements Misunderstood {}

  /// Something that does not exist, or not here.
  sealed interface Missing extends Notice {}

  /// No item has these words.
  record NoMatch(String words) implements Missing {}

  /// No item, section or phase has this number.
  record NoSuchItem(String number) implements Missing {}

  /// The command needs an item, but the operator is at the end.
  record NoItemHere() implements Missing {}

  /// This is the first item.
  record FirstItem() implements Missing {}

  /// The item is not a decision.
  record NothingToDecide() implements Missing {}

  /// The input is not one of the choices.
  record Choices(List<String> choices) implements Missing {
    public Choices {
      choices = List.copyOf(choices);
    }
  }

  /// Everything in the section is settled.
  record NothingOpenInSection() implements Missing {}

  /// No placeholder has this name.
  ///
  /// @param tokens the existing placeholders
  record NoSuchPlaceholder(String name, List<String> tokens) implements Missing {
    public NoSuchPlaceholder {
      tokens = List.copyOf(tokens);
    }
  }

  /// The value of a placeholder was left for later.
  record PlaceholderLeftOpen(Placeholder placeholder) implements Missing {}

  /// The items that were found, best first.
  record Found(Run run, String words, List<Entry> items) implements Detour {
    public Found {
      items = List.copyOf(items);
    }
  }

  /// Something about the exchange of the run with others.
  sealed interface OfSharing extends Notice {}

  /// The run is not shared.
  record NotShared() implements OfSharing {}

  /// What cannot be undone is left to the driver, and the operator is not the one.
  ///
  /// @param isStep whether a step was to be run
  record LeftToDriver(Refusal refusal, Driving driving, boolean isStep) implements OfSharing {}

  /// The operator does not drive any more, or another operator has begun to, while something was
  /// asked that only the driver does.
  record DrivingLost(Driving before, Driving now) implements OfSharing {}

  /// The operator drove without the lease, which ended because another operator has it.
  ///
  /// @param to that operator
  /// @param wasAsked whether something was asked that only the driver does, and is not any more
  record UnleasedEnded(String to, boolean wasAsked) implements OfSharing {}

  /// The operator drove without the lease, and has been given it.
  record LeaseGiven() implements OfSharing {}

  /// The run is being finished, while others are in the walk or have not been sent everything.
  record BeforeFinish(Walk walk) implements OfSharing {}

  /// `drive` is followed by nothing or by `leave`.
  record DriveOrLeave() implements OfSharing {}

  /// `claim` is followed by nothing or by `drop`.
  record ClaimOrDrop() implements OfSharing {}

  /// What was typed is not the name of the driver.
  ///
  /// @param name what has to be typed
  record NotTheDriver(String name) implements OfSharing {}

  /// What became of the wish to drive, or not to.
  record DriverChanged(Run run, DriverChange change) implements OfSharing {}

  /// The run was exchanged because the operator wanted it, or could not be.
  record Exchanged(Sharing sharing) implements OfSharing {}

  /// Nobody waits for the remote any more.
  record NotAwaited() implements OfSharing {}

  /// Something is new about the exchange.
  record SharingChanged(Run run, SharingNews news) implements OfSharing {}

  /// Something about procedures, and about detours of the walk.
  sealed interface Detour extends Notice {}

  /// The checklist has no procedure.
  record NoProcedure() implements Detour {}

  /// Several procedures match, or none.
  record Procedures(List<Phase> procedures) implements Detour {
    public Procedures {
      procedures = List.copyOf(procedures);
    }
  }

  /// The operator is already in this procedure.
  record AlreadyInProcedure(Phase procedure) implements Detour {}

  /// The operator is not in a procedure.
  record NotInProcedure() implements Detour {}

  /// The operator left the procedure with outstanding items.
  record ProcedureLeftOpen(Phase procedure, int outstanding) implements Detour {}

  /// The last item of the procedure was answered.
  record ProcedureComplete(Run run, Phase procedure) implements Detour {}

  /// The last item of a phase was answered.
  record PhaseEnded(PhaseGate gate) implements Detour {}

  /// What comes next cannot be undone.
  ///
  /// @param gate the gate before it
  record Departing(PhaseGate gate) implements Detour {}

  /// An earlier item comes up again: it was deferred, or passed over.
  record ComesUpAgain(Entry entry, boolean isDeferred) implements Detour {}
}
