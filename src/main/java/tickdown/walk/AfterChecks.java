package tickdown.walk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tickdown.checklist.Entry;
import tickdown.checklist.Phase;
import tickdown.run.FilledSteps;
import tickdown.run.Outcome;
import tickdown.run.check.PlannedCheck;
import tickdown.run.gate.PhaseGate;
import tickdown.run.rules.Request;

/// What the walk does once all checks that were being made have found something.
final class AfterChecks {
  private AfterChecks() {}

  /// All checks were made, but for those that are not trusted: goes on with what waited for them.
  static Transition ended(Walk walk, Message.ChecksEnded end) {
    Walk now = walk.checking(Checking.NONE);
    List<Notice> notices = new ArrayList<>();
    if (walk.checking().made().size() > 1 && walk.asking() instanceof Question.ForWord) {
      notices.add(new CheckNotice.Checked(walk.checking().made()));
    }
    if (!end.untrusted().isEmpty()) {
      notices.add(new CheckNotice.Untrusted(end.untrusted()));
    }
    return isTrustAsked(now, end)
        ? Transition.asking(now, new Question.ForTrust(end.untrusted()))
            .after(Transition.tell(List.of(new CheckNotice.TrustAsked(end.untrusted()))))
        : next(now, walk.checking().then()).after(Transition.tell(notices));
  }

  /// Whether somebody is there to be asked, and nothing else is; what cannot be seen is not asked.
  private static boolean isTrustAsked(Walk walk, Message.ChecksEnded end) {
    return !end.untrusted().isEmpty()
        && walk.asking() instanceof Question.ForWord
        && walk.checking().then().isEmpty()
        && walk.settings().steps() instanceof StepPlace.Here
        && end.untrusted().stream().map(PlannedCheck::words).allMatch(FilledSteps::isSafe);
  }

  private static Transition next(Walk walk, Optional<Request.Answer> then) {
    if (then.isPresent()) {
      boolean isToBeDone =
          walk.run()
              .entry(then.get().id())
              .filter(walk.run()::isOutstanding)
              .filter(entry -> !(walk.run().outcome(entry) instanceof Outcome.Failed))
              .isPresent();
      return isToBeDone ? Transition.requesting(walk, then.get()) : Transition.of(walk);
    }
    if (walk.asking() instanceof Question.ForRelease(Entry entry, var _, var _)) {
      return Transition.telling(
          walk, new Notice.Departing(PhaseGate.before(walk.run(), entry, walk.settings().head())));
    }
    return walk.asking() instanceof Question.ForGate(Phase phase)
        ? GateActions.checked(walk, phase)
        : Transition.of(walk);
  }
}
