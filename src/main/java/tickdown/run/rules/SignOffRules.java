package tickdown.run.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tickdown.checklist.Entry;
import tickdown.run.Event;
import tickdown.run.Evidence;
import tickdown.run.Outcome;
import tickdown.run.Run;
import tickdown.run.gate.SignOffs;
import tickdown.text.Line;

/// Decides who may sign off an item.
///
/// @param head the commit that is checked out, recorded with the sign-off
record SignOffRules(Run run, String operator, Optional<String> head) {

  /// The events that a sign-off becomes, or why it is refused.
  Verdict on(Entry entry, List<Evidence> evidence) {
    if (!(run.outcome(entry) instanceof Outcome.Done) || !entry.isLeaf()) {
      return Verdict.refused(
          Line.of("%s is not done, so it cannot be signed off", entry.number()),
          "answer it first; another operator signs it off");
    }
    if (!new SignOffs(run, entry).mayBeSignedBy(operator)) {
      return Verdict.refused(
          Line.of("%s has already answered or signed off %s", operator, entry.number()),
          "another operator has to sign it off (`--operator NAME` says who you are)");
    }
    Optional<Refusal> wrong = EvidenceRules.objection(evidence);
    if (wrong.isPresent()) {
      return new Verdict.Rejected(wrong.get());
    }
    List<Event> events = new ArrayList<>();
    events.add(new Event.Signed(AnswerRules.name(entry), head));
    if (!evidence.isEmpty()) {
      events.add(new Event.Noted(AnswerRules.name(entry), evidence));
    }
    return new Verdict.Accepted(events);
  }
}
