package tickdown.review;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tickdown.checklist.Entry;
import tickdown.run.Attempts;
import tickdown.run.Conflict;
import tickdown.run.Event;
import tickdown.run.Evidence;
import tickdown.run.FormerAnswers;
import tickdown.run.GivenAnswer;
import tickdown.run.History;
import tickdown.run.Outcome;
import tickdown.run.Reason;
import tickdown.run.RecordedEvent;
import tickdown.run.Run;
import tickdown.run.attempt.Finding;
import tickdown.run.gate.Assurance;
import tickdown.run.gate.PhaseGate;
import tickdown.run.gate.SignOffs;

/// All deviations of a run, computed from its journal alone: the same journal gives the same list.
///
/// What was undone is no deviation; a failed check stays one until the item is checked or answered
/// again. Items of procedures count once the procedure was called.
public final class DeviationReview {
  private final Run run;
  private final Assurance assurance;
  private final List<Deviation> all = new ArrayList<>();

  private DeviationReview(Run run) {
    this.run = run;
    this.assurance = Assurance.of(run);
  }

  /// The deviations of `run`, by kind in the order of [Deviation#KINDS], each kind in file order.
  public static List<Deviation> of(Run run) {
    DeviationReview found = new DeviationReview(run);
    run.entries().stream()
        .filter(entry -> entry.isLeaf() && run.counts(entry.phase()))
        .forEach(found::add);
    ItemOrder.of(run).forEach(found::addWithComment);
    ReleasedCommit.of(run).elsewhere().forEach(found::addWithComment);
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

  private void add(Entry entry) {
    Optional<RecordedEvent> answer = run.history().answer(entry.id()).map(GivenAnswer::event);
    Outcome outcome = run.outcome(entry);
    Optional<String> reason = outcome.reason().map(Reason::text);
    if (outcome instanceof Outcome.Failed) {
      all.add(new Deviation(new Deviation.HasFailed(entry), reason, answer));
    } else if (run.isOutstanding(entry) && run.history().finish().isPresent()) {
      all.add(new Deviation(new Deviation.LeftOpen(entry), finishReason(), run.history().finish()));
    } else if (outcome instanceof Outcome.Skipped) {
      all.add(new Deviation(new Deviation.LeftOut(entry), reason, answer));
    }
    addRepeated(entry);
    addAssurance(entry);
    SignOffs signs = new SignOffs(run, entry);
    int missing = signs.missing();
    if (missing > 0) {
      all.add(
          new Deviation(
              new Deviation.Unsigned(
                  entry, missing, signs.needed(), signs.areVerified(), signs.unverified()),
              lastComment(entry).or(this::finishReason),
              answer));
    }
    new FormerAnswers(run)
        .answeredAs(entry)
        .ifPresent(then -> addWithComment(new Deviation.RewordedSince(entry, then)));
  }

  private void addRepeated(Entry entry) {
    List<GivenAnswer> answers = run.history().repeated(entry.id());
    if (entry.isIrreversible() && !answers.isEmpty()) {
      RecordedEvent last = answers.getLast().event();
      all.add(
          new Deviation(
              new Deviation.DoneTwice(entry, answers),
              commentAfter(entry, last),
              Optional.of(last)));
    }
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
                              comment(event),
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
                    settledBecause(entry, settled.by().event()),
                    Optional.of(settled.by().event()))));
  }

  /// Why a conflict was settled like that: the comment or the reason of the answer, or else the
  /// next comment on the item.
  private Optional<String> settledBecause(Entry entry, RecordedEvent answer) {
    Optional<String> reason =
        answer.what() instanceof Event.Answered given
            ? given.outcome().reason().map(Reason::text)
            : Optional.empty();
    return comment(answer).or(() -> reason).or(() -> commentAfter(entry, answer));
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

  /// Why the run was finished although something was in the way; `finish` asks for it.
  private Optional<String> finishReason() {
    return run.history()
        .finish()
        .flatMap(event ->
            event.what() instanceof Event.Finished(var why) ? why : Optional.<Reason>empty())
        .map(Reason::text)
        .map(why -> "at the end: " + why);
  }

  private void addAssurance(Entry entry) {
    switch (assurance.on(entry)) {
      case Assurance.State.Contradicted(String found) -> {
        Optional<RecordedEvent> check = denial(entry);
        all.add(
            new Deviation(
                new Deviation.Contradicted(entry, found),
                check.flatMap(event -> commentAfter(entry, event)).or(this::finishReason),
                check));
      }
      case Assurance.State.Overridden(String found, Optional<String> since) -> {
        Optional<RecordedEvent> override = override(entry);
        all.add(
            new Deviation(
                new Deviation.DoneInSpite(entry, found, since),
                override.flatMap(DeviationReview::comment),
                override));
      }
      case Assurance.State.None _, Assurance.State.Verified _ -> {}
    }
  }

  /// The latest check of the item that failed.
  private Optional<RecordedEvent> denial(Entry entry) {
    return run.events().reversed().stream()
        .filter(event ->
            event.what() instanceof Event.Checked(var item, var _, Finding.Denied _, var _)
                && item.id().equals(entry.id()))
        .findFirst();
  }

  /// The latest answer in effect that came with a comment.
  private Optional<RecordedEvent> override(Entry entry) {
    return run.events().reversed().stream()
        .filter(event ->
            event.what() instanceof Event.Answered(var item, Outcome.Done _, var _, var _)
                && item.id().equals(entry.id())
                && run.history().holds(event)
                && comment(event).isPresent())
        .findFirst();
  }

  private static Optional<String> comment(RecordedEvent event) {
    List<Evidence> evidence =
        event.what() instanceof Event.Answered answer ? answer.evidence() : List.of();
    return evidence.stream()
        .filter(Evidence.Comment.class::isInstance)
        .map(Evidence::text)
        .findFirst();
  }

  /// The latest comment on the item by the operator of this event, since then.
  private Optional<String> commentAfter(Entry entry, RecordedEvent event) {
    return comments(entry)
        .filter(added -> added.event().by().equals(event.by()))
        .filter(added -> run.events().indexOf(added.event()) > run.events().indexOf(event))
        .map(added -> added.evidence().text())
        .reduce((_, last) -> last);
  }

  private Stream<History.Added> comments(Entry entry) {
    return run.history().evidence(entry.id()).stream()
        .filter(added -> added.evidence() instanceof Evidence.Comment);
  }

  /// For what nobody is asked a reason: the latest comment on the item may tell it, if it is by the
  /// operator who answered.
  private void addWithComment(Deviation.OfItem what) {
    Optional<RecordedEvent> answer =
        run.history().answer(what.entry().id()).map(GivenAnswer::event);
    all.add(
        new Deviation(
            what,
            comments(what.entry())
                .filter(added ->
                    answer.filter(event -> event.by().equals(added.event().by())).isPresent())
                .map(added -> added.evidence().text())
                .reduce((_, last) -> last),
            answer));
  }

  private Optional<String> lastComment(Entry entry) {
    return comments(entry).map(added -> added.evidence().text()).reduce((_, last) -> last);
  }

  private void addWaits() {
    Map<String, RecordedEvent> begun = new HashMap<>();
    for (RecordedEvent event : run.events()) {
      if (run.history().holds(event)) {
        switch (event.what()) {
          case Event.WaitBegan(var item, var _) -> begun.put(item.id(), event);
          case Event.WaitEnded(var item, var why) ->
              run.entry(item.id())
                  .ifPresent(entry ->
                      all.add(
                          new Deviation(
                              cutShort(entry, Optional.ofNullable(begun.get(item.id())), event),
                              Optional.of(why.text()),
                              Optional.of(event))));
          default -> {}
        }
      }
    }
  }

  private static Deviation.WaitCutShort cutShort(
      Entry entry, Optional<RecordedEvent> begun, RecordedEvent ended) {
    Duration length =
        begun.map(event -> ((Event.WaitBegan) event.what()).length()).orElse(Duration.ZERO);
    Duration waited =
        begun
            .map(event -> Duration.between(event.stamp().at(), ended.stamp().at()))
            .filter(time -> !time.isNegative())
            .orElse(Duration.ZERO);
    return new Deviation.WaitCutShort(entry, length, waited);
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
