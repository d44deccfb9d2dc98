package tickdown.walk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tickdown.checklist.Entry;
import tickdown.checklist.Phase;
import tickdown.run.Request;
import tickdown.run.Route;
import tickdown.run.Run;

/// Calling a procedure from the middle of the walk, and going back to where it was called.
final class ProcedureActions {
  private ProcedureActions() {}

  /// Calls the procedure that `words` name: its number, or a part of its title; the only one
  /// without words.
  static Transition call(Walk walk, String words) {
    List<Phase> procedures =
        walk.run().checklist().phases().stream().filter(Phase::isProcedure).toList();
    List<Phase> meant = meant(procedures, words);
    if (meant.size() == 1) {
      return call(walk, meant.getFirst());
    }
    if (procedures.isEmpty()) {
      return Transition.telling(walk, new Notice.NoProcedure());
    }
    Walk asking = words.isEmpty() ? walk.asking(new Question.ForArgument(Word.CALL)) : walk;
    return Transition.telling(asking, new Notice.Procedures(procedures));
  }

  /// One that was gone through already is called once more, or only looked at.
  private static Transition call(Walk walk, Phase phase) {
    if (isIn(walk, phase.id())) {
      return Transition.telling(walk, new Notice.AlreadyInProcedure(phase));
    }
    Request call = new Request.Call(phase.id());
    return isGoneThrough(walk.run(), phase)
        ? Transition.asking(
            walk,
            new Question.ForConsent(
                new Confirmation.ProcedureAgain(phase),
                new Request.Call(phase.id(), true),
                Optional.of(call)))
        : Transition.requesting(walk, call);
  }

  private static boolean isGoneThrough(Run run, Phase phase) {
    return run.tally(phase).outstanding() == 0 && !run.answered(phase.id()).isEmpty();
  }

  private static List<Phase> meant(List<Phase> procedures, String words) {
    List<Phase> numbered =
        procedures.stream().filter(phase -> phase.number().equals(words)).toList();
    return numbered.isEmpty()
        ? procedures.stream().filter(phase -> mentions(phase, words)).toList()
        : numbered;
  }

  private static boolean mentions(Phase phase, String words) {
    return phase.title().toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
  }

  /// Into the procedure that has just been called, to that item of it if one was named; where one
  /// was is kept.
  static Transition into(Walk walk, Request.Call call, List<Notice> before) {
    Walk called = interrupted(walk, call.procedure());
    Cursor spot =
        call.item()
            .<Cursor>map(Cursor.AtItem::new)
            .orElseGet(() -> first(walk.run(), call.procedure()));
    return Arrival.at(called, spot, before);
  }

  /// The walk, with where it is remembered unless it is in that procedure already.
  static Walk interrupted(Walk walk, String procedure) {
    return isIn(walk, procedure) ? walk : walk.in(walk.whereabouts().interrupting());
  }

  private static boolean isIn(Walk walk, String procedure) {
    return walk.current().filter(entry -> entry.phase().id().equals(procedure)).isPresent();
  }

  private static Cursor first(Run run, String procedure) {
    return Cursor.at(new Route(run).entrance(entry -> entry.phase().id().equals(procedure)));
  }

  /// Back to where the procedure was called.
  static Transition back(Walk walk) {
    return walk.isInProcedure()
        ? leaving(walk, interruptedSpot(walk), List.of())
        : Transition.telling(walk, new Notice.NotInProcedure());
  }

  /// Out of the procedure to that spot, of the walk or of the procedure from which it was called,
  /// which is shown after those notices. One leaves whatever becomes of recording it.
  static Transition leaving(Walk walk, Cursor spot, List<Notice> before) {
    List<Notice> notices = new ArrayList<>(before);
    unfinished(walk).ifPresent(notices::add);
    Transition there = Arrival.at(outside(walk, spot), spot, notices);
    return walk.current()
        .map(entry -> new Request.Return(entry.phase().id()))
        .map(request -> there.after(List.of(new Effect.Ask(request, walk.run()))))
        .orElse(there);
  }

  /// What is left open in the procedure that is left.
  private static Optional<Notice> unfinished(Walk walk) {
    return walk.current()
        .map(Entry::phase)
        .filter(phase -> walk.run().tally(phase).outstanding() > 0)
        .map(phase -> new Notice.ProcedureLeftOpen(phase, walk.run().tally(phase).outstanding()));
  }

  /// Where the walk goes on after a procedure.
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
