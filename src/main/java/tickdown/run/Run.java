package tickdown.run;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import tickdown.checklist.Checklist;
import tickdown.checklist.Condition;
import tickdown.checklist.Entry;
import tickdown.checklist.Item;
import tickdown.checklist.Phase;
import tickdown.run.attempt.Survivors;
import tickdown.run.signing.SignedLines;

/// One use of a checklist: the checklist plus its events. Everything here is computed from those
/// two. Immutable.
public final class Run {
  private final Reading reading;
  private final Checklist checklist;
  private final ItemIndex layout;
  private final List<RecordedEvent> events;
  private final History history;
  private final ClosedBranches branches;
  private final RunValues values;
  private final Set<String> called;
  private final SignedLines signed;
  private final Survivors survivors;

  /// Counted on first use; many commands never need it.
  private Optional<Progress> progress = Optional.empty();

  /// The checklist of the run, as it was read.
  ///
  /// @param version the version that the run used then
  private record Reading(
      Checklist checklist, ItemIndex layout, Optional<ChecklistVersion> version) {}

  private Run(Reading reading, History history, SignedLines signed, Survivors survivors) {
    this.reading = reading;
    this.checklist = reading.checklist();
    this.layout = reading.layout();
    this.history = history;
    this.signed = signed;
    this.survivors = survivors;
    this.branches = ClosedBranches.of(layout.inBranches(), history);
    this.values = new RunValues(layout, history);
    this.events = history.events();
    this.called = called(layout, history);
  }

  /// The run of `checklist` with these events, in journal order.
  public static Run of(Checklist checklist, List<RecordedEvent> events) {
    return of(checklist, History.of(events));
  }

  /// The run of `checklist` with this history.
  public static Run of(Checklist checklist, History history) {
    return new Run(
        new Reading(checklist, ItemIndex.of(checklist), history.edition()),
        history,
        SignedLines.NOT_SHARED,
        Survivors.NONE);
  }

  /// The same run with `events` as its complete history.
  public Run after(List<RecordedEvent> events) {
    History later = history.after(events);
    return later == history ? this : with(later);
  }

  /// The same run where this is known of the signatures under which its lines came.
  public Run knowing(SignedLines other) {
    return other.equals(signed) ? this : counted(new Run(reading, history, other, survivors));
  }

  /// The same run where these attempts were seen to be still running.
  public Run knowing(Survivors seen) {
    return seen.equals(survivors) ? this : counted(new Run(reading, history, signed, seen));
  }

  /// The same run, whose checklist is the version that it uses by now.
  public Run upToDate() {
    Reading now = new Reading(checklist, layout, history.edition());
    return counted(new Run(now, history, signed, survivors));
  }

  private Run counted(Run same) {
    same.progress = progress;
    return same;
  }

  /// Whether the run has adopted a checklist that says something else since this one was read.
  public boolean isBehind() {
    return !reading
        .version()
        .map(ChecklistVersion::content)
        .equals(history.edition().map(ChecklistVersion::content));
  }

  /// Reuses the counts wherever it is known which items have changed.
  private Run with(History later) {
    Run run = new Run(reading, later, signed, survivors);
    if (run.branches.closeLike(branches)) {
      run.progress =
          progress.flatMap(counted ->
              history
                  .answeredUntil(later)
                  .map(this::leaves)
                  .map(changed ->
                      counted.after(
                          counter -> forEachCounted(changed, counter),
                          counter -> run.forEachCounted(changed, counter))));
    }
    return run;
  }

  private List<Entry> leaves(Set<String> ids) {
    return ids.stream().flatMap(id -> entry(id).stream()).filter(Entry::isLeaf).toList();
  }

  public Checklist checklist() {
    return checklist;
  }

  /// All events, in journal order.
  public List<RecordedEvent> events() {
    return events;
  }

  /// What is known of the signatures under which its lines came; that of a run that is not shared
  /// unless something else was [told][#knowing].
  public SignedLines signed() {
    return signed;
  }

  /// The attempts without a recorded end that were seen to be still running.
  public Survivors survivors() {
    return survivors;
  }

  /// All items in file order, including those of procedures.
  public List<Entry> entries() {
    return layout.entries();
  }

  /// The items with a step or a check, in file order.
  public List<Entry> withCommands() {
    return layout.withCommands();
  }

  /// The items without sub-items that cannot be undone, in file order, including those of
  /// procedures.
  public List<Entry> irreversible() {
    return layout.irreversible();
  }

  /// The index of the item in [#entries].
  public int place(Entry entry) {
    return layout.places().get(entry.id()).index();
  }

  /// The item with this id, if the checklist has it.
  public Optional<Entry> entry(String id) {
    return layout.entry(id);
  }

  /// The values of its placeholders, and the texts that they fill.
  public RunValues values() {
    return values;
  }

  /// Whether it is closed.
  public boolean isFinished() {
    return history.isFinished();
  }

  /// The history, without the checklist.
  public History history() {
    return history;
  }

  /// The status of an item. One with sub-items is done once all of them are settled, and open until
  /// then.
  public ItemStatus standing(Entry entry) {
    if (!entry.isLeaf()) {
      return branches
          .decision(entry.item())
          .map(Run::notChosen)
          .orElseGet(() -> standingOfItems(entry));
    }
    return answer(entry.item());
  }

  /// The outcome of an item; shorthand for its [#standing].
  public Outcome outcome(Entry entry) {
    return standing(entry).outcome();
  }

  /// The outcome that an answer gave its item, regardless of what has happened since.
  public Outcome outcome(Event.Answered answer) {
    return entry(answer.item().id())
        .map(entry -> NotMet.recorded(answer.outcome(), entry))
        .orElse(answer.outcome());
  }

  /// What is outstanding: the open, deferred and failed items without sub-items, in the walk and in
  /// the procedures that were called.
  ///
  /// Gates, `remaining`, reports and exit codes all use this. Items of a procedure that was never
  /// called are not outstanding.
  public List<Entry> outstanding() {
    return layout.leaves().stream()
        .filter(entry -> counts(entry.phase()) && isOutstanding(entry))
        .toList();
  }

  /// The number of outstanding items.
  public int outstandingCount() {
    return progress().walk().outstanding()
        + called().stream().mapToInt(phase -> progress().of(phase).outstanding()).sum();
  }

  /// The procedures that were called, in the order of the checklist. Answering one of its items
  /// calls a procedure too.
  public List<Phase> called() {
    return checklist.phases().stream().filter(phase -> called.contains(phase.id())).toList();
  }

  /// The procedures that were called and have outstanding items.
  public List<Phase> unfinished() {
    return called().stream().filter(phase -> progress().of(phase).outstanding() > 0).toList();
  }

  /// Whether the items of the phase count: those of the walk, and of procedures that were called.
  public boolean counts(Phase phase) {
    return !phase.isProcedure() || called.contains(phase.id());
  }

  private static Set<String> called(ItemIndex layout, History history) {
    Set<String> called = new HashSet<>(history.called());
    layout.inProcedures().stream()
        .filter(entry -> history.isAnswered(entry.id()))
        .forEach(entry -> called.add(entry.phase().id()));
    return called;
  }

  /// The items of the phase with this id that have an answer and were not reopened.
  public List<Entry> answered(String phase) {
    return layout.leaves().stream()
        .filter(entry -> entry.phase().id().equals(phase) && history.isAnswered(entry.id()))
        .toList();
  }

  /// Whether the item has an answer, by an operator or in the file, so that it can be reopened.
  public boolean isSettledOrAnswered(Entry entry) {
    return entry.isLeaf()
        && !isClosed(entry)
        && (!(outcome(entry) instanceof Outcome.Open) || conflict(entry).isPresent());
  }

  /// The different answers to the item because of which it is open.
  public Optional<Conflict> conflict(Entry entry) {
    return entry.isLeaf()
            && standing(entry).source() instanceof ItemStatus.Source.Disagreement(var conflict)
        ? Optional.of(conflict)
        : Optional.empty();
  }

  /// Whether the item, in the walk or in a procedure, still needs an answer.
  public boolean isOutstanding(Entry entry) {
    return entry.isLeaf() && !isClosed(entry) && !outcome(entry).isSettled();
  }

  /// The progress of the walk.
  public Tally tally() {
    return progress().walk();
  }

  /// The progress of every phase and section.
  public Progress progress() {
    if (progress.isEmpty()) {
      progress = Optional.of(Progress.of(this::forEachCounted));
    }
    return progress.get();
  }

  /// The progress of a phase or procedure.
  public Tally tally(Phase phase) {
    return progress().of(phase);
  }

  /// How many items of the procedure with this id were outstanding right after `event`.
  public int outstanding(String procedure, RecordedEvent event) {
    Run then = after(events.subList(0, events.indexOf(event) + 1));
    return checklist.phases().stream()
        .filter(phase -> phase.id().equals(procedure))
        .mapToInt(phase -> then.tally(phase).outstanding())
        .sum();
  }

  /// Passes on every item without sub-items, with its outcome. Items of a branch that was not
  /// chosen are included only if they were settled before.
  private void forEachCounted(BiConsumer<Entry, Outcome> counter) {
    forEachCounted(layout.leaves(), counter);
  }

  private void forEachCounted(List<Entry> leaves, BiConsumer<Entry, Outcome> counter) {
    for (Entry leaf : leaves) {
      Outcome outcome = answer(leaf.item()).outcome();
      if (outcome.isSettled() || !isClosed(leaf)) {
        counter.accept(leaf, outcome);
      }
    }
  }

  /// The outstanding items of the walk with the same specific condition as this one.
  public List<Entry> alike(Entry entry) {
    return entry
        .condition()
        .filter(Condition::isSpecific)
        .map(condition -> outstandingUnder(condition, entry))
        .orElse(List.of());
  }

  private List<Entry> outstandingUnder(Condition condition, Entry except) {
    return entries().stream()
        .filter(entry -> entry.phase().isProcedure() == except.phase().isProcedure())
        .filter(entry -> isOutstanding(entry) && !entry.id().equals(except.id()))
        .filter(entry -> entry.condition().filter(condition::sameAs).isPresent())
        .toList();
  }

  /// The id of the action that this operator's `undo` would undo.
  public Optional<String> undoable(String operator) {
    return Optional.ofNullable(undoStack(operator).done().peek());
  }

  /// The id of the action that this operator's `redo` would redo.
  public Optional<String> redoable(String operator) {
    return Optional.ofNullable(undoStack(operator).undone().peek());
  }

  private UndoStack undoStack(String operator) {
    return UndoStack.of(
        operator, events, checklist.phases().stream().map(Phase::id).collect(Collectors.toSet()));
  }

  /// The time of the first event; the epoch if there are none.
  public Instant since() {
    return events.isEmpty() ? Instant.EPOCH : events.getFirst().stamp().at();
  }

  private ItemStatus standingOfItems(Entry entry) {
    boolean settled = entry.leaves().allMatch(leaf -> answer(leaf).outcome().isSettled());
    return new ItemStatus(
        settled ? new Outcome.Done() : new Outcome.Open(), new ItemStatus.Source.Items());
  }

  /// Answers given in a branch before another one was chosen stay visible; the rest of the branch
  /// is closed.
  private ItemStatus answer(Item item) {
    ItemIndex.Place place = layout.places().get(item.id());
    Optional<GivenAnswer> given = history.answer(item.id());
    ItemStatus standing = given.isPresent() ? answered(given.get(), place.entry()) : place.inFile();
    boolean stays = standing.outcome().isSettled() || standing.outcome() instanceof Outcome.Failed;
    return stays ? standing : branches.decision(item).map(Run::notChosen).orElse(standing);
  }

  /// Whether the item is in a branch that was not chosen.
  public boolean isClosed(Entry entry) {
    return branches.decision(entry.item()).isPresent();
  }

  private static ItemStatus notChosen(String decision) {
    return new ItemStatus(new Outcome.NotChosen(), new ItemStatus.Source.Decision(decision));
  }

  private ItemStatus answered(GivenAnswer given, Entry entry) {
    Optional<Conflict> conflict = history.conflict(entry.id());
    if (conflict.isPresent()) {
      return new ItemStatus(new Outcome.Open(), new ItemStatus.Source.Disagreement(conflict.get()));
    }
    return new ItemStatus(
        NotMet.recorded(given.answer().outcome(), entry),
        new ItemStatus.Source.Answer(given.event()));
  }
}
