package tickdown.run;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tickdown.checklist.Entry;
import tickdown.checklist.Phase;

/// Decides which item comes next. It stops only at items without sub-items.
public record Route(Run run) {

  /// What is next for `operator`: in the procedure in which they stopped; else where they resume
  /// the walk; else, once nothing is outstanding there, in a procedure that was called.
  ///
  /// Depends on nothing but the events, so that it can be kept: a wait that is over comes up in the
  /// order of the walk, like everything that was passed over.
  public Optional<Entry> next(String operator) {
    return procedure(operator)
        .or(() -> start(operator))
        .or(() -> run.outstanding().stream().findFirst());
  }

  /// What is next for whoever acted last, where nobody is there to ask for whom.
  public Optional<Entry> next() {
    return next(
        run.events().reversed().stream()
            .filter(event -> run.history().holds(event))
            .filter(event -> phase(event).findFirst().isPresent())
            .findFirst()
            .map(RecordedEvent::by)
            .orElse(""));
  }

  /// The first outstanding item for someone who has reached the end, in the walk or else in a
  /// procedure that was called.
  public Optional<Entry> leftOver() {
    return first(run.outstanding(), inWalk()).or(() -> run.outstanding().stream().findFirst());
  }

  private Optional<Entry> firstInWalk() {
    return first(all(), inWalk().and(this::isOpen))
        .or(() -> first(all(), inWalk().and(run::isOutstanding)));
  }

  /// Where `operator` resumes the walk: after the first item of their last action, or at the first
  /// outstanding item. Answers by others in the meantime do not change this.
  ///
  /// Empty if nothing is outstanding in the walk.
  public Optional<Entry> start(String operator) {
    return lastAction(operator)
        .flatMap(Route::answeredItem)
        .flatMap(id -> run.entry(id).stream())
        .filter(inWalk())
        .findFirst()
        .flatMap(this::after)
        .or(this::firstInWalk);
  }

  /// Where `operator` resumes the procedure in which they stopped. Empty if they had returned to
  /// the walk or answered its last item.
  public Optional<Entry> procedure(String operator) {
    return run.events().reversed().stream()
        .filter(event -> event.by().equals(operator) && run.history().holds(event))
        .filter(event -> phase(event).findFirst().isPresent())
        .findFirst()
        .flatMap(this::inProcedure);
  }

  private Optional<Entry> inProcedure(RecordedEvent last) {
    Optional<Phase> procedure = phase(last).filter(Phase::isProcedure).findFirst();
    return switch (last.what()) {
      case Event.Called _ -> procedure.flatMap(this::firstOutstanding);
      case Event.Answered answer ->
          answer.outcome() instanceof Outcome.Open
              ? procedure.flatMap(this::firstOutstanding)
              : procedure.flatMap(_ -> run.entry(answer.item().id())).flatMap(this::after);
      case Event.Returned _, Event.Started _, Event.Noted _ -> Optional.empty();
      case Event.Undone _, Event.Redone _, Event.Filled _ -> Optional.empty();
      case Event.Revised _, Event.Renamed _, Event.Finished _, Event.Unknown _ -> Optional.empty();
      case Event.OnItem _, Event.GatePassed _, Event.ToolsSeen _ -> Optional.empty();
      case Event.AmongOperators _ -> Optional.empty();
    };
  }

  /// Where to enter the items that `which` accepts: the first outstanding one, or else the first.
  /// Stops only at items without sub-items.
  public Optional<Entry> entrance(Predicate<Entry> which) {
    return first(all(), which.and(run::isOutstanding))
        .or(() -> first(all(), which.and(Entry::isLeaf)));
  }

  private Optional<Entry> firstOutstanding(Phase phase) {
    return first(all(), entry -> entry.phase() == phase && run.isOutstanding(entry));
  }

  /// The phase of an answer, or the procedure that was called or returned from.
  private Stream<Phase> phase(RecordedEvent event) {
    return switch (event.what()) {
      case Event.Answered answer -> run.entry(answer.item().id()).map(Entry::phase).stream();
      case Event.Called called -> phases(called.procedure());
      case Event.Returned(String procedure, String _) -> phases(procedure);
      case Event.Started _, Event.Noted _, Event.Undone _, Event.Redone _ -> Stream.empty();
      case Event.Filled _, Event.Revised _, Event.Renamed _ -> Stream.empty();
      case Event.Finished _, Event.Unknown _ -> Stream.empty();
      case Event.OnItem _, Event.GatePassed _, Event.ToolsSeen _ -> Stream.empty();
      case Event.AmongOperators _ -> Stream.empty();
    };
  }

  private Stream<Phase> phases(String id) {
    return run.checklist().phases().stream().filter(phase -> phase.id().equals(id));
  }

  /// The next item after `from` was answered, in this order: open items further down in the phase;
  /// items of the phase that were deferred once; open items of later phases; open items that were
  /// passed over; deferred items once more. Failed items do not come up by themselves.
  ///
  /// Inside a procedure, only items of that procedure come up.
  public Optional<Entry> after(Entry from) {
    Predicate<Entry> samePhase = entry -> entry.phase().equals(from.phase());
    Optional<Entry> here =
        first(below(from), samePhase.and(this::isOpen))
            .or(() -> first(deferredAfter(from), samePhase.and(this::isDeferredOnce)));
    if (from.phase().isProcedure()) {
      return here.or(() -> first(all(), samePhase.and(this::isOpen)))
          .or(() -> first(deferredAfter(from), samePhase.and(this::isDeferred)));
    }
    return here.or(() -> first(below(from), inWalk().and(this::isOpen)))
        .or(() -> first(all(), inWalk().and(this::isOpen).and(entry -> !entry.equals(from))))
        .or(() -> first(deferredAfter(from), inWalk().and(this::isDeferred)));
  }

  /// The next outstanding item below `from`, in the walk or in the procedure that contains `from`.
  public Optional<Entry> forward(Entry from) {
    return first(below(from), sameKind(from).and(run::isOutstanding));
  }

  /// The item before `from`, answered or not.
  public Optional<Entry> back(Entry from) {
    List<Entry> before = run.entries().subList(0, run.place(from)).reversed();
    return first(before, sameKind(from).and(Entry::isLeaf));
  }

  /// The item after `from`, answered or not.
  public Optional<Entry> following(Entry from) {
    return first(below(from), sameKind(from).and(Entry::isLeaf));
  }

  /// The last item of the walk, answered or not.
  public Optional<Entry> last() {
    return first(run.entries().reversed(), inWalk().and(Entry::isLeaf));
  }

  /// The events of the operator's last action that answered an item of the walk, in order.
  private Stream<RecordedEvent> lastAction(String operator) {
    return run.events().reversed().stream()
        .filter(event -> event.by().equals(operator) && run.history().holds(event))
        .filter(event -> phase(event).anyMatch(phase -> !phase.isProcedure()))
        .findFirst()
        .map(event -> run.history().action(event.stamp().action()).stream())
        .orElseGet(Stream::empty);
  }

  private static Stream<String> answeredItem(RecordedEvent event) {
    return event.what() instanceof Event.Answered answer
        ? Stream.of(answer.item().id())
        : Stream.empty();
  }

  private Predicate<Entry> sameKind(Entry from) {
    Phase phase = from.phase();
    return phase.isProcedure() ? entry -> entry.phase().equals(phase) : inWalk();
  }

  private static Predicate<Entry> inWalk() {
    return entry -> !entry.phase().isProcedure();
  }

  private boolean isOpen(Entry entry) {
    return entry.isLeaf() && run.outcome(entry) instanceof Outcome.Open;
  }

  private boolean isDeferred(Entry entry) {
    return entry.isLeaf() && run.outcome(entry) instanceof Outcome.Deferred;
  }

  private boolean isDeferredOnce(Entry entry) {
    return isDeferred(entry) && deferrals(entry) == 1;
  }

  /// The items among which to look for deferred ones: all of them, or only those further down if
  /// one of them has just come back.
  private List<Entry> deferredAfter(Entry from) {
    if (deferrals(from) > 1) {
      return below(from);
    }
    return all().stream().filter(entry -> !entry.equals(from)).toList();
  }

  private int deferrals(Entry entry) {
    return run.history().answer(entry.id()).map(GivenAnswer::deferrals).orElse(0);
  }

  private List<Entry> all() {
    return run.entries();
  }

  private List<Entry> below(Entry from) {
    return run.entries().subList(run.place(from) + 1, run.entries().size());
  }

  private static Optional<Entry> first(List<Entry> entries, Predicate<Entry> which) {
    return entries.stream().filter(which).findFirst();
  }
}
