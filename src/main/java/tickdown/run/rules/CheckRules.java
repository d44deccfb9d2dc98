package tickdown.run.rules;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tickdown.checklist.Entry;
import tickdown.run.Event;
import tickdown.run.ItemName;
import tickdown.run.Outcome;
import tickdown.run.Reason;
import tickdown.run.Run;
import tickdown.run.attempt.Finding;
import tickdown.run.gate.Wait;
import tickdown.text.Line;

/// Records what a check found, and marks an open item done whose check holds.
///
/// @param head the commit that is checked out, recorded with the check
/// @param now the current time
record CheckRules(Run run, Optional<String> head, Instant now) {
  private static final int LONGEST_COMMAND = 80;

  /// The check, and the answer that follows from it, if any; or why it is refused.
  Verdict on(Entry entry, Request.Check check) {
    if (run.isClosed(entry)) {
      return AnswerRules.notChosen(entry);
    }
    if (!entry.isLeaf()) {
      return Verdict.refused(
          Line.of("%s is settled by its own items", entry.number()), "check those instead");
    }
    return switch (check.use()) {
      case VERIFY -> verified(entry, check);
      case NEED ->
          Verdict.granted(
              new Event.NeedChecked(AnswerRules.name(entry), check.check(), check.finding(), head));
      case ABORT -> aborted(entry, check);
    };
  }

  private Verdict verified(Entry entry, Request.Check check) {
    List<Event> events = new ArrayList<>();
    events.add(new Event.Checked(AnswerRules.name(entry), check.check(), check.finding(), head));
    if (check.finding() instanceof Finding.Holds && isAnsweredByACheck(entry)) {
      Request.Answer done = new Request.Answer(entry.id(), new Outcome.Done(), List.of());
      if (new AnswerRules(run, head, now, false).on(entry, done)
          instanceof Verdict.Accepted(List<Event> answer)) {
        events.addAll(answer);
      }
    }
    return new Verdict.Accepted(events);
  }

  /// The wait ends, and its item has failed, if its condition for that holds.
  private Verdict aborted(Entry entry, Request.Check check) {
    boolean isWaiting =
        run.isOutstanding(entry)
            && Wait.of(run, entry).filter(wait -> wait.began().isPresent()).isPresent();
    if (!isWaiting || !(check.finding() instanceof Finding.Holds)) {
      return new Verdict.Accepted(List.of());
    }
    ItemName item = AnswerRules.name(entry);
    Reason why =
        Reason.of("aborted: `%s` succeeded".formatted(shortened(check.check()))).orElseThrow();
    return new Verdict.Accepted(
        List.of(
            new Event.WaitEnded(item, why),
            new Event.Answered(item, new Outcome.Failed(why), List.of(), head)));
  }

  private static String shortened(String command) {
    String line = command.lines().findFirst().orElse("");
    return line.length() > LONGEST_COMMAND ? line.substring(0, LONGEST_COMMAND) + "…" : line;
  }

  /// Only what nobody has answered yet. A check is no person, and calls no procedure.
  private boolean isAnsweredByACheck(Entry entry) {
    return run.outcome(entry) instanceof Outcome.Open
        && !entry.isForPeople()
        && run.counts(entry.phase());
  }
}
