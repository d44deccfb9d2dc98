package tickdown.run.rules;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import tickdown.checklist.Entry;
import tickdown.run.Attempts;
import tickdown.run.Event;
import tickdown.run.FilledSteps;
import tickdown.run.Run;
import tickdown.run.StepObjection;
import tickdown.text.Line;

/// Decides whether a step may be started, and records how it ended.
///
/// @param head the commit that is checked out
record StepRules(Run run, Optional<String> head) {
  private static final int LONGEST = 8 * 1024;

  /// The start of a step, if what was shown is what the item offers now, and nothing has changed
  /// since.
  Verdict start(Entry entry, Request.StartStep start) {
    if (run.isClosed(entry)) {
      return AnswerRules.notChosen(entry);
    }
    if (Attempts.of(run, entry).unknown().isPresent()) {
      return Verdict.refused(
          Line.of("it is not known how the last attempt at %s ended", entry.number()),
          "find out what happened, and record that first");
    }
    Optional<Refusal> early = new GateRules(run).objection(entry);
    if (early.isPresent()) {
      return new Verdict.Rejected(early.get());
    }
    FilledSteps commands = new FilledSteps(run.values());
    boolean isOffered =
        entry.item().terms().steps().stream()
            .filter(step -> StepObjection.to(step, run.values()).isEmpty())
            .flatMap(step -> commands.of(step).stream())
            .anyMatch(start.offered()::equals);
    if (!isOffered || !commands.variables().equals(start.what().variables())) {
      return Verdict.refused(
          Line.of("the command of %s has changed since it was shown", entry.number()),
          "look at it again, then decide");
    }
    return wrongWith(start.what().command())
        .<Verdict>map(Verdict.Rejected::new)
        .orElseGet(() ->
            Verdict.granted(new Event.StepStarted(AnswerRules.name(entry), start.what(), head)));
  }

  /// What is wrong with a command, which the operator may have edited.
  private static Optional<Refusal> wrongWith(String command) {
    if (command.isBlank()) {
      return Optional.of(new Refusal("the command is empty", "type a command"));
    }
    if (command.getBytes(StandardCharsets.UTF_8).length > LONGEST) {
      return Optional.of(
          new Refusal("a command has at most 8 KiB", "put it into a script and run that instead"));
    }
    return FilledSteps.isSafe(command)
        ? Optional.empty()
        : Optional.of(
            new Refusal(
                "this command contains an invisible character",
                "type the command again instead of pasting it"));
  }

  /// The end of an attempt; the first one counts.
  Verdict finish(Entry entry, Request.FinishStep finish) {
    return attempt(entry, finish.attempt())
        .map(attempt ->
            attempt.end().isPresent()
                ? new Verdict.Accepted(List.of())
                : Verdict.granted(
                    new Event.StepFinished(
                        AnswerRules.name(entry),
                        finish.attempt(),
                        finish.ending(),
                        finish.took(),
                        finish.output())))
        .orElseGet(() -> noSuchAttempt(entry));
  }

  /// What an operator tells about an attempt whose end nobody saw.
  Verdict explain(Entry entry, Request.ExplainStep explain) {
    return attempt(entry, explain.attempt())
        .map(attempt ->
            attempt.isUnknown()
                ? Verdict.granted(
                    new Event.StepExplained(
                        AnswerRules.name(entry), explain.attempt(), explain.what()))
                : Verdict.refused(
                    "it is known how this attempt ended", "`tickdown log` shows what happened"))
        .orElseGet(() -> noSuchAttempt(entry));
  }

  private Optional<Attempts.Attempt> attempt(Entry entry, String id) {
    return Attempts.of(run, entry).all().stream()
        .filter(attempt -> attempt.id().equals(id))
        .findFirst();
  }

  private static Verdict noSuchAttempt(Entry entry) {
    return Verdict.refused(
        Line.of("%s has no such attempt", entry.number()), "`tickdown log` shows what happened");
  }
}
