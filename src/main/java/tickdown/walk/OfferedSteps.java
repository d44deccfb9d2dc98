package tickdown.walk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import tickdown.checklist.Entry;
import tickdown.checklist.Step;
import tickdown.run.Attempts;
import tickdown.run.FilledSteps;
import tickdown.run.StepObjection;
import tickdown.run.attempt.Invocation;

/// The commands of an item that can be run in a walk.
final class OfferedSteps {
  private OfferedSteps() {}

  /// The commands that the current item offers, in order: of a script with several commands first
  /// the whole, then each of them. None for a step with an objection.
  ///
  /// @param isOnTerminal whether they would have the terminal for themselves
  static List<StepOffer> of(Walk walk, Entry entry, boolean isOnTerminal) {
    FilledSteps commands = new FilledSteps(walk.run().values());
    SortedMap<String, String> variables = commands.variables();
    Optional<Attempts.Attempt> last = Attempts.of(walk.run(), entry).last();
    List<StepOffer> offers = new ArrayList<>();
    for (Step step : entry.item().terms().steps()) {
      if (StepObjection.to(step, walk.run().values()).isEmpty()) {
        for (String command : commands.of(step)) {
          Invocation what = walk.settings().steps().running(command, variables);
          Optional<String> before =
              last.map(attempt -> attempt.what().what().command())
                  .filter(then -> !then.equals(command) && commands.of(step).size() == 1);
          StepOffer offer = new StepOffer(entry, step.line(), command, what, before);
          offers.add(isOnTerminal ? offer.onTerminal() : offer);
        }
      }
    }
    return offers;
  }
}
