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
import tickdown.text.Line;
import tickdown.text.Tone;

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
      return Transition.saying(walk, Line.of("This checklist has no procedure."));
    }
    Transition asking = words.isEmpty() ? Update.ask(walk, Word.CALL) : Transition.of(walk);
    return new Transition(
        asking.walk(),
        List.of(new Effect.Say(procedures.stream().map(ProcedureActions::line).toList())));
  }

  /// One that was gone through already is called once more, or only looked at.
  private static Transition call(Walk walk, Phase phase) {
    if (isIn(walk, phase.id())) {
      return Transition.saying(
          walk, Line.of("%s is being followed already.".formatted(EventWords.safe(phase.title()))));
    }
    Request call = new Request.Call(phase.id());
    return isGoneThrough(walk.run(), phase)
        ? Update.asking(
            walk,
            new Question.ForConsent(
                "%s %s was gone through already. Again from the start?"
                    .formatted(phase.number(), EventWords.safe(phase.title())),
                new Request.Call(phase.id(), true),
                Optional.of(call)))
        : AnswerActions.request(walk, call);
  }

  private static boolean isGoneThrough(Run run, Phase phase) {
    return run.tally(phase).outstanding() == 0 && !run.answered(phase.id()).isEmpty();
  }

  private static Line line(Phase phase) {
    return Line.of("  " + phase.number() + "  " + phase.title());
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
  static Transition into(Walk walk, Request.Call call, List<Line> said) {
    Walk called = interrupted(walk, call.procedure());
    Cursor spot =
        call.item()
            .<Cursor>map(Cursor.AtItem::new)
            .orElseGet(() -> first(walk.run(), call.procedure()));
    return Navigation.to(called, spot, said);
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
        : Transition.saying(walk, Line.of("No procedure is being followed here."));
  }

  /// Out of the procedure to that spot, of the walk or of the procedure from which it was called,
  /// which is shown behind `before`. One leaves whatever becomes of recording it.
  static Transition leaving(Walk walk, Cursor spot, List<Line> before) {
    List<Line> said = new ArrayList<>(before);
    said.addAll(unfinished(walk));
    Transition step = Navigation.to(outside(walk, spot), spot, said);
    List<Effect> effects = new ArrayList<>();
    walk.current()
        .map(entry -> new Request.Return(entry.phase().id()))
        .ifPresent(request -> effects.add(new Effect.Ask(request, walk.run())));
    effects.addAll(step.effects());
    return new Transition(step.walk(), effects);
  }

  /// What is left open in the procedure that is left.
  private static List<Line> unfinished(Walk walk) {
    return walk.current()
        .map(Entry::phase)
        .filter(phase -> walk.run().tally(phase).outstanding() > 0)
        .map(phase ->
            List.of(
                Line.of(
                    Tone.CARE,
                    "%d of %s still open; it can be called again."
                        .formatted(
                            walk.run().tally(phase).outstanding(),
                            EventWords.safe(phase.title())))))
        .orElse(List.of());
  }

  /// Where the walk goes on behind a procedure.
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
