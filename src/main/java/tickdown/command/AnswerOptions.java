package tickdown.command;

import tickdown.run.Outcome;
import tickdown.session.Environment;

/// What every command understands that answers items: which items, what shows it, in which run.
final class AnswerOptions implements Options {
  private final ItemArguments items = new ItemArguments();

  private final EvidenceOptions evidence = new EvidenceOptions();

  private final RunOptions options = new RunOptions();

  @Override
  public void declare(Arguments arguments) {
    arguments.with(items).with(evidence).with(options);
  }

  /// Records that outcome for all of the items, as one action; the exit code.
  int answer(Outcome outcome, Environment surroundings) {
    return RecordAnswers.in(options, surroundings).answer(items, outcome, evidence.given());
  }
}
