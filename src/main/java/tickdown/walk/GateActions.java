package tickdown.walk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tickdown.checklist.Entry;
import tickdown.checklist.Phase;
import tickdown.run.Route;
import tickdown.run.check.PlannedCheck;
import tickdown.run.gate.PhaseGate;
import tickdown.run.rules.Request;

/// Stops at the end of a phase, and passes through its gate.
public final class GateActions {
  private GateActions() {}

  /// The gate of the phase that ends if the walk goes on from its item to `target`.
  static Optional<PhaseGate> ending(Walk walk, Optional<Entry> target) {
    return walk.current()
        .map(Entry::phase)
        .filter(phase -> !phase.isProcedure())
        .filter(phase -> target.filter(entry -> entry.phase() == phase).isEmpty())
        .map(phase -> PhaseGate.after(walk.run(), phase, walk.settings().head()));
  }

  /// At the end of a phase: says how it came out. Stops there if there is anything to decide and
  /// somebody to decide it.
  static Transition at(Walk walk, PhaseGate gate, Cursor next, List<Notice> before) {
    List<PlannedCheck> checks = CheckActions.beforeEnd(walk, gate.phase());
    if (!checks.isEmpty() && !walk.checking().isUnderWay()) {
      return CheckActions.first(walk.asking(new Question.ForGate(gate.phase())), checks)
          .after(Transition.tell(before));
    }
    return checked(walk, gate, next, before);
  }

  /// At the end of a phase whose checks were made: says how it came out. The gate was shown before
  /// the checks, so it stays until it is passed; what was typed for it is not meant for an item.
  static Transition checked(Walk walk, Phase phase) {
    return Transition.telling(
        walk, new Notice.PhaseEnded(PhaseGate.after(walk.run(), phase, walk.settings().head())));
  }

  private static Transition checked(Walk walk, PhaseGate gate, Cursor next, List<Notice> before) {
    List<Notice> notices = new ArrayList<>(before);
    notices.add(Math.min(1, notices.size()), new Notice.PhaseEnded(gate));
    return gate.needsReason() || (walk.settings().isPausing() && !gate.isClear())
        ? Transition.asking(walk, new Question.ForGate(gate.phase()))
            .after(Transition.tell(notices))
        : DepartureActions.after(Arrival.at(walk, next, notices));
  }

  /// Through the gate at the end of a phase, for which a reason is needed if something is open. Who
  /// went through is recorded.
  static Transition through(Walk walk, PhaseGate gate, String why) {
    Optional<Transition> busy = CheckActions.busy(walk);
    if (busy.isPresent()) {
      return busy.get();
    }
    Request.Pass pass = new Request.Pass(gate.phase().id(), "", Optional.empty());
    if (walk.isReadOnly()) {
      return through(walk);
    }
    if (!gate.needsReason()) {
      return Transition.requesting(walk.asking(new Question.ForWord()), pass);
    }
    return why.isEmpty()
        ? DepartureActions.reasonFor(
            walk, gate, new Question.ForPassReason(pass, Optional.empty(), Optional.empty()))
        : DepartureActions.passing(walk, pass, Optional.empty(), why);
  }

  /// Through the gate.
  static Transition through(Walk walk) {
    return DepartureActions.after(
        Arrival.at(walk.asking(new Question.ForWord()), Cursor.at(next(walk))));
  }

  /// Why a line does not lead through the gate of `phase`.
  static Notice objection(Walk walk, Phase phase) {
    PhaseGate gate = PhaseGate.after(walk.run(), phase);
    return gate.needsReason() ? new Notice.PassNeedsReason(gate) : new Notice.AtGate(next(walk));
  }

  /// The item behind the gate; none at the end of the checklist.
  public static Optional<Entry> next(Walk walk) {
    return walk.current().flatMap(new Route(walk.run())::after);
  }

  /// The phase whose gate `gate` shows: the current one; at the end, the last one of the walk.
  public static Phase here(Walk walk) {
    return walk.current()
        .map(Entry::phase)
        .or(() -> new Route(walk.run()).last().map(Entry::phase))
        .orElseGet(() -> walk.run().checklist().phases().getLast());
  }
}
