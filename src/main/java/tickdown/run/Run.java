package tickdown.run;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import tickdown.checklist.Checklist;
import tickdown.checklist.Condition;
import tickdown.checklist.Entry;
import tickdown.checklist.Item;
import tickdown.checklist.Phase;
import tickdown.checklist.Placeholder;
import tickdown.checklist.Prose;
import tickdown.checklist.ReleaseKind;
import tickdown.checklist.Step;
import tickdown.wording.Filling;

/// One use of a checklist: the checklist plus what happened. Everything here is computed from those
/// two; never changes.
public final class Run {
  /// The name under which the release version is kept.
  private static final String RELEASE = "release";

  private final Checklist checklist;
  private final List<RecordedEvent> events;
  private final ItemIndex layout;
  private final History history;
  private final ClosedBranches branches;
  private final Filling filling;

  /// Counted when it is first asked for: not everybody asks.
  private Optional<Progress> progress = Optional.empty();

  private Run(Checklist checklist, ItemIndex layout, History history) {
    this.checklist = checklist;
    this.layout = layout;
    this.history = history;
    this.branches = ClosedBranches.of(layout.inBranches(), history);
    this.filling = new Filling(values(history));
    this.events = history.events();
  }

  /// The run of `checklist` in which `events` happened, in the order of the journal.
  public static Run of(Checklist checklist, List<RecordedEvent> events) {
    return of(checklist, History.of(events));
  }

  /// The run of `checklist` in which that happened.
  public static Run of(Checklist checklist, History history) {
    return new Run(checklist, ItemIndex.of(checklist), history);
  }

  /// The same run after `events` is all that happened in it.
  public Run after(List<RecordedEvent> events) {
    History later = history.after(events);
    return later == history ? this : with(later);
  }

  /// What was counted is not counted anew where it is known which items it is about.
  private Run with(History later) {
    Run run = new Run(checklist, layout, later);
    if (run.branches.closeLike(branches)) {
      run.progress =
          progress.flatMap(counted ->
              history.answeredUntil(later).map(ids -> counted.after(this, run, leaves(ids))));
    }
    return run;
  }

  private List<Entry> leaves(Set<String> ids) {
    return ids.stream().flatMap(id -> entry(id).stream()).filter(Entry::isLeaf).toList();
  }

  public Checklist checklist() {
    return checklist;
  }

  /// What happened, in the order of the journal.
  public List<RecordedEvent> events() {
    return events;
  }

  /// Every item in the order of the file, procedures included.
  public List<Entry> entries() {
    return layout.entries();
  }

  /// The items that have a step or a check, in the order of the file.
  List<Entry> withCommands() {
    return layout.withCommands();
  }

  /// Which of the [#entries] this is, from 0.
  public int place(Entry entry) {
    return layout.places().get(entry.id()).index();
  }

  /// The item of that id, unless the checklist has none.
  public Optional<Entry> entry(String id) {
    return Optional.ofNullable(layout.places().get(id)).map(ItemIndex.Place::entry);
  }

  /// What has happened, without the checklist.
  public History history() {
    return history;
  }

  /// How the item stands. An item with items of its own is done when all of them are settled, and
  /// open before.
  public ItemStatus standing(Entry entry) {
    if (!entry.isLeaf()) {
      return branches
          .decision(entry.item())
          .map(Run::notChosen)
          .orElseGet(() -> standingOfItems(entry));
    }
    return answer(entry.item());
  }

  /// What the item came to; short for its [#standing].
  public Outcome outcome(Entry entry) {
    return standing(entry).outcome();
  }

  /// The one answer to what is outstanding: open, deferred and failed items of the walk that have
  /// no items of their own.
  ///
  /// Bars, `remaining`, reports and exit codes all ask here. Items of procedures are never
  /// outstanding.
  public List<Entry> outstanding() {
    return layout.leaves().stream().filter(this::counts).filter(this::isOutstanding).toList();
  }

  /// The items of the phase of that id that somebody has answered, and not reopened.
  public List<Entry> answered(String phase) {
    return layout.leaves().stream()
        .filter(entry -> entry.phase().id().equals(phase) && isAnswered(entry))
        .toList();
  }

  private boolean isAnswered(Entry entry) {
    return history
        .answer(entry.id())
        .filter(given -> !(given.answer().outcome() instanceof Outcome.Open))
        .isPresent();
  }

  /// Whether this item, be it in the walk or in a procedure, still wants an answer.
  public boolean isOutstanding(Entry entry) {
    return entry.isLeaf() && !isClosed(entry) && !outcome(entry).isSettled();
  }

  /// How far the walk is.
  public Tally tally() {
    return progress().walk();
  }

  /// How far every phase and section is.
  public Progress progress() {
    if (progress.isEmpty()) {
      progress = Optional.of(Progress.of(this));
    }
    return progress.get();
  }

  /// How far a phase or procedure is.
  public Tally tally(Phase phase) {
    return tally(entry -> entry.phase().equals(phase));
  }

  /// How many items of the procedure of that id were outstanding when `event` had happened.
  public int outstanding(String procedure, RecordedEvent event) {
    Run then = after(events.subList(0, events.indexOf(event) + 1));
    return then.tally(entry -> entry.phase().id().equals(procedure)).outstanding();
  }

  /// How far the items are that `which` accepts; items with items of their own are left out.
  public Tally tally(Predicate<Entry> which) {
    Tally.Counts counts = new Tally.Counts();
    forEachCounted((leaf, outcome) -> {
      if (which.test(leaf)) {
        counts.add(outcome);
      }
    });
    return counts.tally();
  }

  /// Every item without items of its own, with what it came to; items of a branch that was not
  /// chosen only where they were settled before.
  void forEachCounted(BiConsumer<Entry, Outcome> counted) {
    for (Entry leaf : layout.leaves()) {
      ifCounted(leaf, counted);
    }
  }

  /// The same for one of them.
  void ifCounted(Entry leaf, BiConsumer<Entry, Outcome> counted) {
    Outcome outcome = answer(leaf.item()).outcome();
    if (outcome.isSettled() || !isClosed(leaf)) {
      counted.accept(leaf, outcome);
    }
  }

  /// Outstanding items of the walk that apply under the same specific condition as this one.
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

  /// The release version fills its placeholders by itself when the run is named by it.
  private static Map<String, String> values(History history) {
    Map<String, String> values = new HashMap<>();
    history
        .started()
        .map(Event.Started::release)
        .filter(release -> ReleaseKind.of(release).isPresent())
        .ifPresent(release -> values.put(RELEASE, release));
    values.putAll(history.values());
    return values;
  }

  /// Which kind of release this is, if its version is known.
  public Optional<ReleaseKind> releaseKind() {
    return Optional.ofNullable(filling.values().get(RELEASE)).flatMap(ReleaseKind::of);
  }

  /// The placeholders of the checklist, each name once.
  public List<Placeholder> placeholders() {
    Map<String, Placeholder> byName = new LinkedHashMap<>();
    for (Entry entry : entries()) {
      entry.item().terms().placeholders().forEach(each -> byName.putIfAbsent(each.name(), each));
    }
    return List.copyOf(byName.values());
  }

  /// What fills texts and commands of this run.
  public Filling filling() {
    return filling;
  }

  /// The placeholders of an item that nothing fills yet.
  public List<Placeholder> unfilled(Item item) {
    return filling.unfilled(item.terms().placeholders());
  }

  /// The text of an item in one line, placeholders filled.
  public String text(Item item) {
    return prose(item).plain();
  }

  /// The text of an item, placeholders filled.
  public Prose prose(Item item) {
    return filling.fill(item.text(), item.terms().placeholders());
  }

  /// A command of an item, placeholders filled.
  public String command(Item item, Step step) {
    return filling.fill(step.command(), item.terms().placeholders());
  }

  /// What the item said when it was answered, if it says something else now.
  public Optional<String> answeredAs(Entry entry) {
    String now = entry.item().text().plain();
    return history
        .answer(entry.id())
        .map(History.Given::answer)
        .filter(answer -> !(answer.outcome() instanceof Outcome.Open))
        .map(answer -> answer.item().text())
        .filter(then -> !then.equals(now) && !ItemWords.of(then).equalsText(ItemWords.of(now)));
  }

  /// The answers to items that the checklist has no more, in the order in which they were first
  /// answered.
  public List<History.Given> lost() {
    return history.names().stream()
        .filter(name -> entry(name.id()).isEmpty())
        .flatMap(name -> history.answer(name.id()).stream())
        .filter(given -> !(given.answer().outcome() instanceof Outcome.Open))
        .toList();
  }

  /// When the first event happened; the epoch when none did.
  public Instant since() {
    return events.isEmpty() ? Instant.EPOCH : events.getFirst().stamp().at();
  }

  private boolean counts(Entry entry) {
    return !entry.phase().isProcedure();
  }

  private ItemStatus standingOfItems(Entry entry) {
    boolean settled = entry.leaves().allMatch(leaf -> answer(leaf).outcome().isSettled());
    return new ItemStatus(
        settled ? new Outcome.Done() : new Outcome.Open(), new ItemStatus.Source.Items());
  }

  /// What was answered in a branch before another one was chosen stays visible; the rest of it is
  /// closed.
  private ItemStatus answer(Item item) {
    ItemStatus standing =
        history
            .answer(item.id())
            .map(Run::answered)
            .orElseGet(() -> layout.places().get(item.id()).inFile());
    boolean stays = standing.outcome().isSettled() || standing.outcome() instanceof Outcome.Failed;
    return stays ? standing : branches.decision(item).map(Run::notChosen).orElse(standing);
  }

  /// Whether the item belongs to a branch that was not chosen.
  public boolean isClosed(Entry entry) {
    return branches.decision(entry.item()).isPresent();
  }

  private static ItemStatus notChosen(String decision) {
    return new ItemStatus(new Outcome.NotChosen(), new ItemStatus.Source.Decision(decision));
  }

  private static ItemStatus answered(History.Given given) {
    return new ItemStatus(given.answer().outcome(), new ItemStatus.Source.Answer(given.event()));
  }
}
