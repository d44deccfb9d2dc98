package tickdown.walk;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tickdown.checklist.Entry;
import tickdown.checklist.Phase;
import tickdown.run.Event;
import tickdown.run.Outcome;
import tickdown.run.Run;
import tickdown.run.attempt.Finding;
import tickdown.run.check.ItemChecks;
import tickdown.run.check.PlannedCheck;
import tickdown.run.gate.Assurance;
import tickdown.run.rules.Request;

/// Makes checks: of an item, of many, of what later items will need, and before a gate.
///
/// Checks are made beside the walk, which goes on; only a gate waits for its own.
public final class CheckActions {
  private CheckActions() {}

  /// `verify`, `verify 2.1`, `verify all`, `verify again`, `verify needs`.
  static Transition verify(Walk walk, String rest) {
    Run run = walk.run();
    return switch (rest) {
      case "" -> current(walk);
      case "all" -> making(walk, verifying(run, _ -> true));
      case "again" -> again(walk);
      case "needs" -> making(walk, ItemChecks.needsAhead(run));
      default -> making(walk, verifying(run, entry -> isIn(entry, rest)));
    };
  }

  /// Checks everything again that is done and can be checked.
  public static Transition again(Walk walk) {
    Run run = walk.run();
    return making(walk, verifying(run, entry -> run.outcome(entry) instanceof Outcome.Done));
  }

  private static boolean isIn(Entry entry, String number) {
    return entry.number().equals(number) || entry.number().startsWith(number + ".");
  }

  private static Transition current(Walk walk) {
    Entry entry = walk.current().orElseThrow();
    List<PlannedCheck> checks = ItemChecks.now(walk.run(), entry).toList();
    return checks.isEmpty()
        ? Transition.telling(walk, new CheckNotice.NoCheck(entry))
        : making(walk, checks);
  }

  private static List<PlannedCheck> verifying(Run run, Predicate<Entry> which) {
    return run.entries().stream()
        .filter(entry -> entry.isLeaf() && run.counts(entry.phase()) && which.test(entry))
        .flatMap(entry -> ItemChecks.now(run, entry))
        .toList();
  }

  private static Transition making(Walk walk, List<PlannedCheck> checks) {
    return checks.isEmpty()
        ? Transition.telling(walk, new CheckNotice.NothingToCheck())
        : made(walk, checks, Optional.empty());
  }

  private static Transition made(
      Walk walk, List<PlannedCheck> checks, Optional<Request.Answer> then) {
    Optional<Transition> busy = busy(walk);
    if (busy.isPresent()) {
      return busy.get();
    }
    return isRehearsed(walk)
        ? Transition.telling(walk, new CheckNotice.WouldCheck(checks))
        : Transition.of(
            walk.checking(new Checking(checks, List.of(), then)),
            new Effect.Tell(new CheckNotice.UnderWay(checks)),
            new Effect.Check(checks));
  }

  /// That checks are still being made, if they are.
  static Optional<Transition> busy(Walk walk) {
    return Optional.of(walk.checking())
        .filter(Checking::isUnderWay)
        .map(checking ->
            Transition.telling(walk, new CheckNotice.StillChecking(checking.open().size())));
  }

  private static boolean isRehearsed(Walk walk) {
    return walk.settings().steps() instanceof StepPlace.Rehearsed;
  }

  /// The answer `done` to an item that waits and may have to be aborted: first checks that.
  static Optional<Transition> before(Walk walk, Entry entry, Request.Answer done) {
    return ItemChecks.abortingNow(walk.run(), entry)
        .filter(_ -> !walk.checking().isUnderWay() && !isRehearsed(walk))
        .map(check -> made(walk, List.of(check), Optional.of(done)));
  }

  /// What the gate before `entry` has to know first: whether later items will have what they need,
  /// and whether what was done before still holds.
  static List<PlannedCheck> beforeDeparture(Walk walk, Entry entry) {
    if (!walk.settings().isPausing() || walk.settings().steps() instanceof StepPlace.Nowhere) {
      return List.of();
    }
    Run run = walk.run();
    Assurance assurance = Assurance.of(run);
    return Stream.concat(
            ItemChecks.needsAhead(run).stream(),
            verifying(
                run,
                each ->
                    run.place(each) < run.place(entry)
                        && run.outcome(each) instanceof Outcome.Done
                        && isToBeTrue(assurance, each))
                .stream())
        .toList();
  }

  /// Whether the gate at the end of `phase` has to check something first.
  static List<PlannedCheck> beforeEnd(Walk walk, Phase phase) {
    if (!(walk.settings().steps() instanceof StepPlace.Here) || !walk.settings().isPausing()) {
      return List.of();
    }
    Run run = walk.run();
    Assurance assurance = Assurance.of(run);
    return verifying(
        run,
        each ->
            each.phase() == phase
                && run.outcome(each) instanceof Outcome.Done
                && isToBeTrue(assurance, each));
  }

  /// Whether its author or a check before said that a check tells whether it is done.
  private static boolean isToBeTrue(Assurance assurance, Entry entry) {
    return !(assurance.on(entry) instanceof Assurance.State.None)
        || ItemChecks.verifying(entry)
            .filter(check -> check.how() instanceof PlannedCheck.How.Running)
            .isPresent();
  }

  /// Trusts the commands of checks, and makes them, after exactly `yes`.
  static Transition trusting(Walk walk, Question.ForTrust question, String line) {
    if (line.equals("yes")) {
      Transition checking =
          made(walk.asking(new Question.ForWord()), question.checks(), Optional.empty());
      return checking.after(List.of(new Effect.Trust(question.checks())));
    }
    return line.isEmpty()
        ? Transition.telling(walk, new CheckNotice.TrustNeedsYes())
        : Cancelling.of(walk);
  }

  /// Makes checks, of which the question that was asked has to know.
  static Transition first(Walk walk, List<PlannedCheck> checks) {
    return made(walk, checks, Optional.empty());
  }

  /// The versions of tools are recorded once, as soon as the run is on disk.
  static List<Effect> tools(Walk walk) {
    List<String> tools = walk.run().checklist().settings().tools();
    boolean isNeeded =
        !tools.isEmpty()
            && !isRehearsed(walk)
            && !walk.run().isFinished()
            && walk.run().events().stream()
                .noneMatch(event -> event.what() instanceof Event.ToolsSeen);
    return isNeeded ? List.of(new Effect.SeeTools(tools)) : List.of();
  }

  /// A check was made: records what it found.
  static Transition found(Walk walk, Message.CheckMade made) {
    Checking.Made found = new Checking.Made(made.check(), made.finding());
    Walk now = walk.checking(walk.checking().after(found));
    boolean isSilent =
        made.check().use() == PlannedCheck.Use.ABORT && !(made.finding() instanceof Finding.Holds);
    return isSilent
        ? Transition.telling(now, new CheckNotice.NotAborted(made.check(), made.finding()))
        : Transition.requesting(now, Request.Check.of(made.check(), made.finding()));
  }
}
