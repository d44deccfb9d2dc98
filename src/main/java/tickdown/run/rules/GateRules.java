package tickdown.run.rules;

import java.util.List;
import java.util.Optional;
import tickdown.checklist.Entry;
import tickdown.checklist.Phase;
import tickdown.run.Event;
import tickdown.run.Run;
import tickdown.run.gate.Departure;
import tickdown.run.gate.PhaseGate;
import tickdown.text.Line;
import tickdown.text.Plural;

/// Decides who may go on at a gate.
record GateRules(Run run) {

  /// The event that passing a gate becomes, or why it is refused.
  Verdict pass(Request.Pass pass) {
    Optional<Phase> phase =
        run.checklist().phases().stream().filter(each -> each.id().equals(pass.gate())).findFirst();
    return phase
        .map(ended -> through(PhaseGate.after(run, ended), ended.title(), pass))
        .or(() -> run.entry(pass.gate()).map(entry -> before(entry, pass)))
        .orElseGet(() ->
            Verdict.refused(
                Line.of("the checklist has no gate `%s`", pass.gate()),
                "`tickdown show` lists phases and items"));
  }

  private Verdict before(Entry entry, Request.Pass pass) {
    Departure departure = new Departure(run);
    if (!departure.names(pass.release())) {
      return Verdict.refused(
          Line.of("`%s` is not the name of this run", pass.release()),
          Line.of("type %s to confirm the release", departure.release()));
    }
    return departure.isDue(entry)
        ? through(PhaseGate.before(run, entry), entry.item().text().plain(), pass)
        : new Verdict.Accepted(List.of());
  }

  private static Verdict through(PhaseGate gate, String title, Request.Pass pass) {
    return gate.needsReason() && pass.why().isEmpty()
        ? Verdict.refused(
            Line.of(
                "%s %s %s",
                Plural.of(outstanding(gate), "item is", "items are"),
                gate.reasonWords(),
                gate.before()
                    .map(entry -> "before " + entry.number())
                    .orElse("in phase " + gate.phase().number())),
            "give a reason to continue anyway")
        : Verdict.granted(new Event.GatePassed(pass.gate(), title, pass.why()));
  }

  private static int outstanding(PhaseGate gate) {
    return gate.reasons().size();
  }

  /// Why `entry` cannot be done yet, if it cannot.
  Optional<Refusal> objection(Entry entry) {
    Departure departure = new Departure(run);
    return departure.isDue(entry)
        ? Optional.of(
            new Refusal(
                Line.of(
                    "%s cannot be undone, and nobody has confirmed the release yet",
                    entry.number()),
                Line.of(
                    "confirm it: `confirm %s` in a walk, or `--confirm %s`",
                    departure.release(), departure.release())))
        : Optional.empty();
  }
}
