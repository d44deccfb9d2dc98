package tickdown.run.rules;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tickdown.checklist.Entry;
import tickdown.run.Evidence;
import tickdown.run.Outcome;
import tickdown.run.Reason;
import tickdown.run.attempt.Ending;
import tickdown.run.attempt.Finding;
import tickdown.run.attempt.Invocation;
import tickdown.run.attempt.StepOutput;
import tickdown.run.check.PlannedCheck;

/// Something that an operator asks to be recorded.
public sealed interface Request {

  /// Answer the item with this id.
  record Answer(String id, Outcome outcome, List<Evidence> evidence) implements Request {
    public Answer {
      evidence = List.copyOf(evidence);
    }
  }

  /// Record all of these as one action, or none of them.
  record Several(List<Request> requests) implements Request {
    public Several {
      requests = List.copyOf(requests);
    }

    /// Answer all of these items alike.
    public static Several alike(List<Entry> items, Outcome outcome) {
      return new Several(
          items.stream().<Request>map(item -> new Answer(item.id(), outcome, List.of())).toList());
    }
  }

  /// Fill the placeholder with this name.
  record Fill(String placeholder, String value) implements Request {}

  /// Call a procedure.
  ///
  /// @param procedure the id of its phase
  /// @param again whether to start over, which reopens its answers
  /// @param item the id of the item to go to, if one was named
  /// @param from the id of the item at which it is called, if any
  record Call(String procedure, boolean again, Optional<String> item, Optional<String> from)
      implements Request {

    /// Continue the procedure, or look at it.
    public Call(String procedure) {
      this(procedure, false);
    }

    /// Continue the procedure, or start it over.
    public Call(String procedure, boolean again) {
      this(procedure, again, Optional.empty(), Optional.empty());
    }

    /// Go to an item of the procedure.
    public static Call at(String procedure, String item) {
      return new Call(procedure, false, Optional.of(item), Optional.empty());
    }

    /// The same call, made at the item with this id.
    public Call from(Optional<String> from) {
      return new Call(procedure, again, item, from);
    }
  }

  /// Return to the walk from the procedure with this phase id.
  record Return(String procedure) implements Request {}

  /// Add evidence to the item with this id.
  record Attach(String id, List<Evidence> evidence) implements Request {
    public Attach {
      evidence = List.copyOf(evidence);
    }
  }

  /// Take on the item with this id, or give it back.
  record Claim(String id, boolean isDropped) implements Request {}

  /// Sign off the item with this id.
  record Sign(String id, List<Evidence> evidence) implements Request {
    public Sign {
      evidence = List.copyOf(evidence);
    }
  }

  /// Begin the wait that the item with this id asks for.
  record BeginWait(String id) implements Request {}

  /// Start a step of the item with this id. The operator has seen and agreed to all of it.
  ///
  /// @param offered the command as it was offered; `what` may run another one that was edited
  record StartStep(String id, String offered, Invocation what) implements Request {}

  /// Record how an attempt at a step ended.
  record FinishStep(String id, String attempt, Ending ending, Duration took, StepOutput output)
      implements Request {}

  /// Record what happened to an attempt whose end nobody saw.
  record ExplainStep(String id, String attempt, Reason what) implements Request {}

  /// Record what a check found. An open item that is as it should be is marked done along with it;
  /// a wait that has to be aborted ends as failed.
  ///
  /// @param check the command of the check, or what was looked at
  record Check(String id, PlannedCheck.Use use, String check, Finding finding) implements Request {

    /// What `planned` has found.
    public static Check of(PlannedCheck planned, Finding finding) {
      return new Check(planned.entry().id(), planned.use(), planned.words(), finding);
    }
  }

  /// Record the versions of tools.
  ///
  /// @param versions the first line that each command printed, by the command
  record SeeTools(Map<String, String> versions) implements Request {
    public SeeTools {
      versions = Map.copyOf(versions);
    }
  }

  /// Undo the operator's last action.
  record Undo() implements Request {}

  /// Redo the action that was undone last.
  record Redo() implements Request {}

  /// Give the run another name, or its checklist another path.
  record Rename(String run, String checklist) implements Request {}

  /// Go on at a gate.
  ///
  /// @param gate the id of the phase that ended, or of the item that cannot be undone
  /// @param release what the operator typed as the name of the release; empty at the end of a phase
  record Pass(String gate, String release, Optional<Reason> why) implements Request {
    /// The same with a reason.
    public Pass because(Reason reason) {
      return new Pass(gate, release, Optional.of(reason));
    }
  }

  /// Close the run.
  record Finish(Optional<Reason> why) implements Request {}
}
