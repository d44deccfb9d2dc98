package tickdown.run.rules;

import java.util.List;
import java.util.Optional;
import tickdown.checklist.Entry;
import tickdown.run.Outcome;
import tickdown.run.Run;
import tickdown.text.Line;

/// Refuses what needs the version of the checklist that the run uses by now as long as an earlier
/// one is walked: to run a step, whose command may be another one, to do what cannot be undone, and
/// to finish the run.
public final class VersionRules {
  private VersionRules() {}

  /// Why `request` is refused; empty if it is not.
  public static Optional<Refusal> objection(Run run, Request request) {
    return needsVersion(run, request) ? objection(run) : Optional.empty();
  }

  /// Why all of that is refused; empty if it is not.
  public static Optional<Refusal> objection(Run run) {
    return run.isBehind()
        ? Optional.of(
            new Refusal(
                Line.of("the run has adopted another version of the checklist meanwhile"),
                Line.of(
                    "load it with ctrl-r (plain lines: `reload`); on the command line, run the"
                        + " command again")))
        : Optional.empty();
  }

  private static boolean needsVersion(Run run, Request request) {
    return switch (request) {
      case Request.StartStep _, Request.Pass _, Request.Finish _ -> true;
      case Request.Answer answer ->
          answer.outcome() instanceof Outcome.Done
              && run.entry(answer.id()).filter(Entry::isIrreversible).isPresent();
      case Request.Several(List<Request> requests) ->
          requests.stream().anyMatch(each -> needsVersion(run, each));
      default -> false;
    };
  }
}
