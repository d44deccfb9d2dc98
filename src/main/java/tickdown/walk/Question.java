package tickdown.walk;

import java.util.List;
import java.util.Optional;
import tickdown.checklist.Entry;
import tickdown.checklist.Phase;
import tickdown.checklist.Placeholder;
import tickdown.exchange.state.Lease;
import tickdown.run.Attempts;
import tickdown.run.check.PlannedCheck;
import tickdown.run.rules.Request;

/// The question that the operator has been asked, which determines the meaning of the next line.
public sealed interface Question {

  /// A [TypedCommand], or a choice of the current decision.
  record ForWord() implements Question {}

  /// What belongs after `word`: a reason, a comment, an address, a number.
  record ForArgument(TypedCommand word) implements Question {}

  /// The reason for answering everything outstanding in the section with `word`.
  record ForAll(TypedCommand word) implements Question {}

  /// Yes or no, without a default.
  ///
  /// @param question a complete sentence, which may quote foreign text
  /// @param no what to do if the answer is no, if anything
  record ForConsent(Confirmation about, Request yes, Optional<Request> no) implements Question {}

  /// Whether to go on, at the end of a phase with something to decide.
  record ForGate(Phase phase) implements Question {}

  /// The name of the release, before the first item that cannot be undone.
  ///
  /// @param item that item
  /// @param then what to record once the gate is passed, if anything
  /// @param run what is typed after `run` to run the step that was asked for, if one was
  record ForRelease(Entry item, Optional<Request> then, Optional<String> run) implements Question {}

  /// Why to go on at a gate although something is open.
  ///
  /// @param pass going on, without the reason
  /// @param then what to record as well, if anything
  /// @param run what is typed after `run` to run the step that was asked for, if one was
  record ForPassReason(Request.Pass pass, Optional<Request> then, Optional<String> run)
      implements Question {}

  /// The measured value that the current item asks for; the item is done with it, or without one.
  record ForMeasurement() implements Question {}

  /// Nothing: the remote is being asked.
  ///
  /// @param before the question that was asked before
  record ForRemote(RemoteTask task, Question before) implements Question {}

  /// The name of the driver, before the lease is taken over.
  ///
  /// @param before the question that was asked before
  record ForTakeover(Lease.Holder driver, Question before) implements Question {}

  /// Something about a step.
  sealed interface AboutStep extends Question {}

  /// Which of several commands to run: its number.
  record ForStep(List<StepOffer> offers) implements AboutStep {
    public ForStep {
      offers = List.copyOf(offers);
    }

    /// Whether the first one is a script as the author wrote it, which is the usual choice.
    public boolean isOfScript() {
      return offers.getFirst().what().command().lines().count() > 1;
    }
  }

  /// Whether to run exactly this; without a default.
  record ForAgreement(StepOffer offer) implements AboutStep {}

  /// The command to run instead.
  record ForEdit(StepOffer offer) implements AboutStep {}

  /// Nothing: a step is running.
  ///
  /// @param attempt the id of the attempt
  record ForRunning(StepOffer offer, String attempt) implements AboutStep {}

  /// What to do after a step has failed.
  record ForFailure(StepOffer offer) implements AboutStep {}

  /// How an attempt ended whose end nobody saw.
  record ForExplanation(Entry entry, Attempts.Attempt attempt) implements AboutStep {}

  /// Whether to trust exactly the commands of these checks; without a default.
  record ForTrust(List<PlannedCheck> checks) implements AboutStep {
    public ForTrust {
      checks = List.copyOf(checks);
    }
  }

  /// The value of a placeholder.
  record ForValue(Placeholder placeholder) implements Question {}
}
