package tickdown.run.rules;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tickdown.checklist.Entry;
import tickdown.run.Event;
import tickdown.run.Outcome;
import tickdown.run.Run;
import tickdown.run.attempt.Finding;
import tickdown.text.Line;

/// Records what a check found, and marks an open item done whose check holds.
///
/// @param head the commit that is checked out, recorded with the check
/// @param now the current time
record CheckRules(Run run, Optional<String> head, Instant now) {

  /// The check, and the answer that follows from it, if any; or why it is refused.
  Verdict on(Entry entry, Request.Check check) {
    if (run.isClosed(entry)) {
      return AnswerRules.notChosen(entry);
    }
    if (!entry.isLeaf()) {
      return Verdict.refused(
          Line.of("%s is settled by its own items", entry.number()), "check those instead");
    }
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

  /// Only what nobody has answered yet. A check is no person, and calls no procedure.
  private boolean isAnsweredByACheck(Entry entry) {
    return run.outcome(entry) instanceof Outcome.Open
        && !entry.isForPeople()
        && run.counts(entry.phase());
  }
}
