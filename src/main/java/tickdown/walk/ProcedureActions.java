package tickdown.walk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tickdown.checklist.Entry;
import tickdown.checklist.Phase;
import tickdown.run.Route;
import tickdown.run.Run;
import tickdown.run.rules.Request;

/// Calls procedures from anywhere in the walk, and returns to where they were called.
final class ProcedureActions {
  private ProcedureActions() {}

  /// Calls the procedure that `words` name by number or part of its title; without words, the only
  /// one.
  static Transition call(Walk walk, String words) {
    List<Phase> procedures =
        walk.run().checklist().phases().stream().filter(Phase::isProcedure).toList();
    List<Phase> meant = Phase.named(words, procedures);
    if (meant.size() == 1) {
      return call(walk, meant.getFirst());
    }
    if (procedures.isEmpty()) {
      return Transition.telling(walk, new Notice.NoProcedure());
    }
    Walk asking = words.isEmpty() ? walk.asking(new Question.ForArgument(TypedCommand.CALL)) : walk;
    return Transition.telling(asking, new Notice.Procedures(procedures));
  }

  /// A completed procedure can be called again or just looked at.
  private static Transition call(Walk walk, Phase phase) {
    if (isIn(walk, phase.id())) {
      return Transition.telling(walk, new Notice.AlreadyInProcedure(phase));
    }
    Request.Call call = new Request.Call(phase.id()).from(place(walk));
    return isGoneThrough(walk.run(), phase) && !walk.isReadOnly()
        ? Transition.asking(
            walk,
            new Question.ForConsent(
                new Confirmation.ProcedureAgain(phase),
                new Request.Call(phase.id(), true).from(place(walk)),
                Optional.of(call)))
        : calling(walk, call);
  }

  /// Enters the procedure once the call is recorded; in a finished run, only to read it.
  static Transition calling(Walk walk, Request.Call call) {
    return walk.isReadOnly() ? into(walk, call, List.of()) : Transition.requesting(walk, call);
  }

  /// The id of the current item, if any.
  static Optional<String> place(Walk walk) {
    return walk.current().map(Entry::id);
  }

  private static boolean isGoneThrough(Run run, Phase phase) {
    return run.tally(phase).outstanding() == 0 && !run.answered(phase.id()).isEmpty();
  }

  /// Enters the procedure that has just been called, at the given item if one was named; remembers
  /// the current position.
  static Transition into(Walk walk, Request.Call call, List<Notice> before) {
    Walk called = interrupted(walk, call.procedure());
    Cursor spot =
        call.item()
            .<Cursor>map(Cursor.AtItem::new)
            .orElseGet(() -> first(walk.run(), call.procedure()));
    return Arrival.at(called, spot, before);
  }

  /// The walk with its current position remembered, unless it is already in that procedure.
  static Walk interrupted(Walk walk, String procedure) {
    return isIn(walk, procedure) ? walk : walk.in(walk.whereabouts().interrupting());
  }

  private static boolean isIn(Walk walk, String procedure) {
    return walk.current().filter(entry -> entry.phase().id().equals(procedure)).isPresent();
  }

  private static Cursor first(Run run, String procedure) {
    return Cursor.at(new Route(run).entrance(entry -> entry.phase().id().equals(procedure)));
  }

  /// Returns to where the procedure was called.
  static Transition back(Walk walk) {
    return walk.isInProcedure()
        ? leaving(walk, interruptedSpot(walk), List.of())
        : Transition.telling(walk, new Notice.NotInProcedure());
  }

  /// Leaves the procedure for a position in the walk, or in the procedure it was called from.
  /// Happens even if recording it fails.
  static Transition leaving(Walk walk, Cursor spot, List<Notice> before) {
    List<Notice> notices = new ArrayList<>(before);
    unfinished(walk).ifPresent(notices::add);
    Transition there = Arrival.at(outside(walk, spot), spot, notices);
    return walk.current()
        .map(entry -> new Request.Return(entry.phase().id()))
        .map(request -> there.after(List.of(new Effect.Ask(request, walk.run()))))
        .orElse(there);
  }

  /// What is still open in the procedure.
  private static Optional<Notice> unfinished(Walk walk) {
    return walk.current()
        .map(Entry::phase)
        .filter(phase -> walk.run().tally(phase).outstanding() > 0 && !walk.isReadOnly())
        .map(phase -> new Notice.ProcedureLeftOpen(phase, walk.run().tally(phase).outstanding()));
  }

  /// Where the walk continues after a procedure.
  static Cursor interruptedSpot(Walk walk) {
    return walk.whereabouts()
        .interrupted()
        .orElseGet(() -> Cursor.at(new Route(walk.run()).start(walk.operator())));
  }

  private static Walk outside(Walk walk, Cursor spot) {
    Position there = walk.whereabouts();
    return walk.in(walk.at(spot).isInProcedure() ? there.returning() : there.inWalk());
  }
}
