package tickdown.walk;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tickdown.checklist.Entry;
import tickdown.run.StepObjection;

/// A notice about a step.
public sealed interface StepNotice extends Notice {

  /// Whether the line that was typed did nothing, so that the operator has to correct it.
  default boolean didNothing() {
    return this instanceof NoStep
        || this instanceof StepsNeedTerminal
        || this instanceof StepRefused;
  }

  /// The item has no step.
  record NoStep(Entry entry) implements StepNotice {}

  /// Nobody is at a terminal who could agree to a command.
  record StepsNeedTerminal() implements StepNotice {}

  /// The step cannot be run as it is.
  record StepRefused(StepObjection objection) implements StepNotice {}

  /// Several commands can be run.
  record StepChoice(List<StepOffer> offers) implements StepNotice {
    public StepChoice {
      offers = List.copyOf(offers);
    }
  }

  /// This is run if the operator agrees.
  record StepOffered(StepOffer offer) implements StepNotice {}

  /// The command alone, to be copied.
  record StepPrinted(String command) implements StepNotice {}

  /// What was typed is no agreement.
  ///
  /// @param word what has to be typed
  record StepNeedsAgreement(String word) implements StepNotice {}

  /// It is a rehearsal, so the command was not run.
  record WouldRun(String command) implements StepNotice {}

  /// The step succeeded, which does not answer its item.
  record StepSucceeded(Entry entry) implements StepNotice {}

  /// The full output of the step could not be written to a file.
  record OutputNotKept(String why) implements StepNotice {}

  /// The step has ended, but not all that it started.
  ///
  /// @param processes their names and process ids
  record StillRunning(List<String> processes) implements StepNotice {
    public StillRunning {
      processes = List.copyOf(processes);
    }
  }

  /// What has to be said after the end of a step.
  ///
  /// @param problem why the full output could not be kept, if so
  /// @param processes what is still running
  static List<Notice> aboutEnd(Optional<String> problem, List<String> processes) {
    return Stream.concat(
            problem.<Notice>map(OutputNotKept::new).stream(),
            Stream.of(processes).filter(each -> !each.isEmpty()).map(StillRunning::new))
        .toList();
  }

  /// The step failed at once, probably because it asked something and had no input.
  record StepLackedInput() implements StepNotice {}

  /// A script of several lines was to be edited.
  record ScriptNotEdited() implements StepNotice {}

  /// What can be done after a failure.
  record StepFailureChoices() implements StepNotice {}

  /// The answer after a failure needs a reason.
  ///
  /// @param word the answer
  record StepAnswerNeedsReason(String word) implements StepNotice {}
}
