package tickdown.walk;

import java.util.List;
import java.util.Optional;
import tickdown.checklist.Entry;
import tickdown.run.Reason;
import tickdown.run.check.PlannedCheck;
import tickdown.run.gate.Departure;
import tickdown.run.gate.PhaseGate;
import tickdown.run.rules.Request;

/// Asks for the name of the release before the first item that cannot be undone, and for the reason
/// to go on at a gate although something is open.
final class DepartureActions {
  private DepartureActions() {}

  /// Says how everything before `entry` came out and asks for the release, if the gate is before
  /// `entry` and somebody is there to answer.
  ///
  /// @param then what to record once the gate is passed, if anything
  static Optional<Transition> asking(Walk walk, Entry entry, Optional<Request> then) {
    return asking(walk, entry, then, Optional.empty());
  }

  /// The same before a step of `entry` is run.
  ///
  /// @param words what was typed after `run`
  static Optional<Transition> beforeRunning(Walk walk, Entry entry, String words) {
    return asking(walk, entry, Optional.empty(), Optional.of(words));
  }

  private static Optional<Transition> asking(
      Walk walk, Entry entry, Optional<Request> then, Optional<String> run) {
    return walk.settings().isPausing() && new Departure(walk.run()).isDue(entry)
        ? Optional.of(asking(walk, new Question.ForRelease(entry, then, run)))
        : Optional.empty();
  }

  /// What has to be known at the gate is checked first, and said once it is.
  private static Transition asking(Walk walk, Question.ForRelease question) {
    List<PlannedCheck> checks = CheckActions.beforeDeparture(walk, question.item());
    Walk asked = walk.asking(question);
    Effect departing =
        new Effect.Tell(
            new Notice.Departing(
                PhaseGate.before(walk.run(), question.item(), walk.settings().head())));
    if (checks.isEmpty()) {
      return Transition.of(asked, departing);
    }
    Transition checking = CheckActions.first(asked, checks);
    return checking.walk().checking().isUnderWay()
        ? checking
        : Transition.of(asked, departing).after(checking.effects());
  }

  /// The arrival at an item, followed by the gate before it if there is one. Somebody who does not
  /// drive, as far as is known, is not asked for what would be refused.
  static Transition after(Transition arrival) {
    Walk there = arrival.walk();
    return there
        .current()
        .filter(_ -> there.asking() instanceof Question.ForWord)
        .filter(entry -> !RemoteActions.isLeftToAnother(there, entry))
        .flatMap(entry -> asking(there, entry, Optional.empty()))
        .map(gate -> gate.after(arrival.effects()))
        .orElse(arrival);
  }

  /// `confirm 1.4.0`, at any place of the walk.
  static Transition confirm(Walk walk, String typed) {
    return new Departure(walk.run())
        .first()
        .map(entry ->
            named(walk, new Question.ForRelease(entry, Optional.empty(), Optional.empty()), typed))
        .orElseGet(() -> Transition.telling(walk, new Notice.NothingToConfirm()));
  }

  /// The release was typed, perhaps followed by a reason.
  static Transition named(Walk walk, Question.ForRelease asked, String typed) {
    Departure departure = new Departure(walk.run());
    Optional<Transition> busy = CheckActions.busy(walk);
    if (busy.isPresent()) {
      return busy.get();
    }
    String[] parts = typed.split("\\s+", 2);
    if (!departure.names(parts[0])) {
      return Transition.telling(walk, new Notice.NotTheRelease(parts[0], departure.release()));
    }
    Request.Pass pass = new Request.Pass(asked.item().id(), parts[0], Optional.empty());
    PhaseGate gate = PhaseGate.before(walk.run(), asked.item());
    return parts.length == 1 && gate.needsReason()
        ? reasonFor(walk, gate, new Question.ForPassReason(pass, asked.then(), asked.run()))
        : passing(walk, pass, asked.then(), parts.length == 1 ? "" : parts[1]);
  }

  /// Asks why, or says that a reason is missing if nobody is there to be asked.
  static Transition reasonFor(Walk walk, PhaseGate gate, Question.ForPassReason question) {
    return walk.settings().isPausing()
        ? Transition.asking(walk, question)
        : Transition.telling(walk, new Notice.PassNeedsReason(gate));
  }

  /// Whether `line` begins with the name of the release.
  static boolean isNamed(Walk walk, String line) {
    return new Departure(walk.run()).names(line.split("\\s+", 2)[0]);
  }

  /// The reason was typed.
  static Transition explained(Walk walk, Question.ForPassReason asked, String why) {
    return why.isEmpty()
        ? Transition.telling(walk.asking(new Question.ForWord()), new Notice.NothingGiven())
        : passing(walk, asked.pass(), asked.then(), why);
  }

  /// Goes on at a gate, and records `then` along with it.
  static Transition passing(Walk walk, Request.Pass pass, Optional<Request> then, String why) {
    if (why.length() > Reason.LONGEST) {
      return Transition.telling(walk, new Notice.ReasonTooLong());
    }
    Request.Pass said = Reason.of(why).map(pass::because).orElse(pass);
    return Transition.requesting(
        walk,
        then.<Request>map(request -> new Request.Several(List.of(said, request))).orElse(said));
  }
}
