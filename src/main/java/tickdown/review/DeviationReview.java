package tickdown.review;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tickdown.checklist.Entry;
import tickdown.run.Attempts;
import tickdown.run.Conflict;
import tickdown.run.Event;
import tickdown.run.FormerAnswers;
import tickdown.run.Reason;
import tickdown.run.RecordedEvent;
import tickdown.run.Run;
import tickdown.run.gate.Assurance;
import tickdown.run.gate.PhaseGate;
import tickdown.run.gate.Wait;
import tickdown.run.revision.FormerDemands;

/// All deviations of a run, computed from its journal alone: the same journal gives the same list.
///
/// What was undone is no deviation; a failed check stays one until the item is checked or answered
/// again. Items of procedures count once the procedure was called.
public final class DeviationReview {
  private final Run run;
  private final Assurance assurance;
  private final DeviationReasons reasons;
  private final Amendments amendments;
  private final List<Deviation> all = new ArrayList<>();

  private DeviationReview(Run run, FormerDemands demands) {
    this.run = run;
    this.amendments = new Amendments(run, demands);
    this.assurance = Assurance.of(run);
    this.reasons = new DeviationReasons(run);
  }

  /// The deviations of `run`, by kind in the order of [Deviation#KINDS], each kind in file order.
  /// Of items that were amended after the answer, those whose command ran and was changed since.
  public static List<Deviation> of(Run run) {
    return of(run, FormerDemands.UNKNOWN);
  }

  /// The same, with all items that were amended after the answer.
  ///
  /// @param demands what items demanded when they were answered
  public static List<Deviation> of(Run run, FormerDemands demands) {
    DeviationReview found = new DeviationReview(run, demands);
    run.entries().stream()
        .filter(entry -> entry.isLeaf() && run.counts(entry.phase()))
        .forEach(entry -> found.all.addAll(ItemDeviations.of(run, found.assurance, entry)));
    ItemOrder.of(run).forEach(found::addAnswered);
    ReleasedCommit.of(run).elsewhere().forEach(found::addAnswered);
    found.amendments.all().forEach(found::addAnswered);
    new FormerAnswers(run)
        .lost()
        .forEach(given ->
            found.all.add(
                new Deviation(
                    new Deviation.RemovedSince(given.answer().item(), given.answer().outcome()),
                    Optional.empty(),
                    Optional.of(given.event()))));
    Attempts.unknown(run).forEach(found::addUnknown);
    run.history().settledConflicts().forEach(found::addSettled);
    found.addLate();
    found.addWaits();
    found.addGates();
    found.addDriving();
    return found.all.stream()
        .sorted(Comparator.comparingInt(each -> Deviation.KINDS.indexOf(each.what().getClass())))
        .toList();
  }

  /// The deviations by kind, in the order of [Deviation#KINDS]; kinds without any are left out.
  public static Map<Class<? extends Deviation.What>, List<Deviation>> byKind(
      List<Deviation> deviations) {
    Map<Class<? extends Deviation.What>, List<Deviation>> byKind = new LinkedHashMap<>();
    for (Class<? extends Deviation.What> kind : Deviation.KINDS) {
      List<Deviation> some =
          deviations.stream().filter(each -> kind.isInstance(each.what())).toList();
      if (!some.isEmpty()) {
        byKind.put(kind, some);
      }
    }
    return byKind;
  }

  private void addAnswered(Deviation.OfItem what) {
    all.add(reasons.answered(what));
  }

  /// What was answered after the run was finished.
  private void addLate() {
    run.history()
        .finish()
        .ifPresent(end -> {
          List<RecordedEvent> events = run.events();
          for (RecordedEvent event : events.subList(events.indexOf(end) + 1, events.size())) {
            if (event.what() instanceof Event.Answered(var item, var outcome, var _, var _)
                && run.history().holds(event)) {
              run.entry(item.id())
                  .ifPresent(entry ->
                      all.add(
                          new Deviation(
                              new Deviation.AfterTheEnd(entry, outcome),
                              DeviationReasons.comment(event),
                              Optional.of(event))));
            }
          }
        });
  }

  private void addSettled(Conflict.Settled settled) {
    run.entry(settled.by().answer().item().id())
        .filter(entry -> run.counts(entry.phase()))
        .ifPresent(entry ->
            all.add(
                new Deviation(
                    new Deviation.AnsweredDifferently(entry, settled),
                    reasons.ofSettling(entry, settled.by().event()),
                    Optional.of(settled.by().event()))));
  }

  private void addUnknown(Entry entry) {
    Attempts.of(run, entry)
        .unknown()
        .ifPresent(attempt ->
            all.add(
                new Deviation(
                    new Deviation.UnknownEnd(entry, attempt.what().what().command()),
                    Optional.empty(),
                    Optional.of(attempt.start()))));
  }

  private void addWaits() {
    for (RecordedEvent event : run.events()) {
      if (event.what() instanceof Event.WaitEnded(var item, var why)
          && run.history().holds(event)) {
        Wait.Ended wait =
            Wait.ended(run, event).orElse(new Wait.Ended(Duration.ZERO, Duration.ZERO));
        boolean isOver = wait.length().isPositive() && !wait.isEarly();
        run.entry(item.id())
            .filter(_ -> !isOver)
            .ifPresent(entry ->
                all.add(
                    new Deviation(
                        new Deviation.WaitCutShort(entry, wait.length(), wait.waited()),
                        Optional.of(why.text()),
                        Optional.of(event))));
      }
    }
  }

  private void addGates() {
    List<RecordedEvent> events = run.events();
    for (int i = 0; i < events.size(); i++) {
      RecordedEvent event = events.get(i);
      if (event.what() instanceof Event.GatePassed(var gate, var title, var why)
          && why.isPresent()
          && run.history().holds(event)) {
        all.add(
            new Deviation(
                new Deviation.PassedGate(gate, title, inTheWay(gate, events.subList(0, i))),
                why.map(Reason::text),
                Optional.of(event)));
      }
    }
  }

  private void addDriving() {
    run.events().stream()
        .filter(event ->
            event.what() instanceof Event.DriverTaken(var _, var _, boolean hasLease) && !hasLease)
        .forEach(event ->
            all.add(
                new Deviation(
                    new Deviation.DrivenWithoutLease(),
                    ((Event.DriverTaken) event.what()).why().map(Reason::text),
                    Optional.of(event))));
  }

  /// Why a gate said no after these events.
  private List<Entry> inTheWay(String gate, List<RecordedEvent> events) {
    Run then = run.after(events);
    return then.entry(gate)
        .map(entry -> PhaseGate.before(then, entry))
        .or(() ->
            then.checklist().phases().stream()
                .filter(phase -> phase.id().equals(gate))
                .findFirst()
                .map(phase -> PhaseGate.after(then, phase)))
        .map(PhaseGate::reasons)
        .orElse(List.of());
  }
}
