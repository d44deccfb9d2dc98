package tickdown.run.rules;

import java.util.List;
import tickdown.checklist.Entry;
import tickdown.run.Event;
import tickdown.run.Run;
import tickdown.text.Line;

/// Decides who may take on an item, and give it back. A claim keeps nobody from anything.
record ClaimRules(Run run, String operator) {

  /// Takes on an item, also one that another operator has claimed.
  Verdict claim(Entry entry) {
    if (!entry.isLeaf()) {
      return Verdict.refused(
          Line.of("%s is settled by its own items", entry.number()), "claim those instead");
    }
    if (run.isClosed(entry)) {
      return AnswerRules.notChosen(entry);
    }
    if (!run.isOutstanding(entry)) {
      return Verdict.refused(
          Line.of("%s is already %s", entry.number(), run.outcome(entry).word()),
          "only what is outstanding can be claimed");
    }
    return run.history().claimedBy(entry.id()).equals(List.of(operator))
        ? new Verdict.Accepted(List.of())
        : Verdict.granted(new Event.Claimed(AnswerRules.name(entry)));
  }

  /// Gives back an item that the operator has claimed.
  Verdict drop(Entry entry) {
    List<String> by = run.history().claimedBy(entry.id());
    if (by.contains(operator)) {
      return Verdict.granted(new Event.ClaimDropped(AnswerRules.name(entry)));
    }
    return by.isEmpty()
        ? Verdict.refused(
            Line.of("nobody has claimed %s", entry.number()),
            "`tickdown claim ITEM` claims an item")
        : Verdict.refused(
            Line.of("%s is claimed by %s", entry.number(), String.join(" and ", by)),
            Line.of("`tickdown claim %s` takes it over", entry.number()));
  }
}
