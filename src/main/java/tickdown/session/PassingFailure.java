package tickdown.session;

import tickdown.journal.JournalException;
import tickdown.journal.JournalProblem;
import tickdown.run.rules.Refusal;
import tickdown.text.Line;

/// A failure to record that may pass: the answer is refused, and the walk goes on.
final class PassingFailure {
  private PassingFailure() {}

  /// What the operator is told.
  ///
  /// @throws JournalException if nothing more can be recorded
  static Refusal refusal(JournalException e) {
    return switch (e.problem()) {
      case JournalProblem.NotWritable(var _, String why) ->
          new Refusal(
              Line.of("cannot write the journal: %s", why),
              "free some space or fix the cause, then try again");
      case JournalProblem.NotLockable(var _, String why) ->
          new Refusal(Line.of("cannot lock the journal: %s", why), "fix the cause, then try again");
      case JournalProblem.Busy _ ->
          new Refusal(
              "another program is writing the journal",
              "look for a suspended `tickdown`, then try again");
      case JournalProblem.Damaged _, JournalProblem.Missing _, JournalProblem.NoFolder _ -> throw e;
      case JournalProblem.Hopeless _, JournalProblem.AlreadyThere _ -> throw e;
      case JournalProblem.NewerFormat _, JournalProblem.NotReadable _ -> throw e;
      case JournalProblem.NotSafe _, JournalProblem.Replaced _ -> throw e;
    };
  }
}
