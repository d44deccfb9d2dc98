package tickdown.statistics;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tickdown.checklist.Entry;
import tickdown.review.ItemTime;
import tickdown.run.Evidence;
import tickdown.run.GivenAnswer;
import tickdown.run.History;
import tickdown.run.Outcome;
import tickdown.run.PreviousRun;
import tickdown.run.Run;
import tickdown.run.gate.Assurance;

/// What the earlier runs of a checklist tell about the items of the next one. Immutable.
public final class EarlierRuns {

  /// So many earlier runs are looked at, the latest.
  public static final int MOST = 5;

  /// Nothing is known.
  public static final EarlierRuns NONE = new EarlierRuns(List.of());

  /// The time that an item took in an earlier run.
  public record Took(String run, ItemTime time) {}

  /// What an operator of an earlier run wants the next ones to know.
  public record Lesson(String run, String by, String text) {}

  /// What was not done properly in the last run.
  ///
  /// @param given the answer in that run
  /// @param isOverridden whether it was done although a check had denied it; else it was skipped,
  ///   or had failed
  public record Debt(String run, GivenAnswer given, boolean isOverridden) {}

  private final List<PreviousRun> runs;
  private final Map<String, List<Took>> times = new HashMap<>();
  private final Map<String, List<Lesson>> lessons = new HashMap<>();
  private final Set<String> overridden = new HashSet<>();

  private EarlierRuns(List<PreviousRun> runs) {
    this.runs = List.copyOf(runs);
  }

  /// What `runs` tell, the latest first.
  ///
  /// @param now the run that they are earlier than, whose items count
  public static EarlierRuns of(Run now, List<PreviousRun> runs) {
    if (runs.isEmpty()) {
      return NONE;
    }
    EarlierRuns earlier = new EarlierRuns(runs.subList(0, Math.min(MOST, runs.size())));
    earlier.runs.forEach(earlier::add);
    earlier.findOverridden(now);
    return earlier;
  }

  private void add(PreviousRun run) {
    ItemTime.of(run.history())
        .forEach((id, time) ->
            times.computeIfAbsent(id, _ -> new ArrayList<>()).add(new Took(run.run(), time)));
    run.history()
        .names()
        .forEach(name ->
            run.history().evidence(name.id()).stream()
                .filter(added -> added.evidence() instanceof Evidence.Lesson)
                .map(added -> new Lesson(run.run(), added.event().by(), added.evidence().text()))
                .forEach(lesson -> add(name.id(), lesson)));
  }

  private void add(String item, Lesson lesson) {
    List<Lesson> known = lessons.computeIfAbsent(item, _ -> new ArrayList<>());
    if (known.stream().noneMatch(each -> each.text().equals(lesson.text()))) {
      known.add(lesson);
    }
  }

  private void findOverridden(Run now) {
    History last = runs.getFirst().history();
    if (last.hasChecks()) {
      Assurance.of(Run.of(now.checklist(), last)).all(Assurance.State.Overridden.class).stream()
          .map(Entry::id)
          .forEach(overridden::add);
    }
  }

  /// How many runs are known.
  public int count() {
    return runs.size();
  }

  /// The last run.
  public Optional<PreviousRun> last() {
    return runs.stream().findFirst();
  }

  /// The time that the item with this id took in each of the runs in which it took some, the latest
  /// first.
  public List<Took> took(String id) {
    return times.getOrDefault(id, List.of()).stream()
        .filter(took -> took.time().working().isPositive() || took.time().waiting().isPositive())
        .toList();
  }

  /// The median of the time that operators were busy with the item, if they were.
  Optional<Duration> working(String id) {
    return Median.of(
        took(id).stream().map(took -> took.time().working()).filter(Duration::isPositive).toList());
  }

  /// The median of the time that the item waited, if it did.
  Optional<Duration> waiting(String id) {
    return Median.of(
        took(id).stream().map(took -> took.time().waiting()).filter(Duration::isPositive).toList());
  }

  /// What is owed at the item from the last run, as long as nobody has settled it in `now`.
  public Optional<Debt> debt(Run now, Entry entry) {
    return now.isOutstanding(entry)
        ? last().flatMap(run -> run.answer(entry.id()).flatMap(given -> debt(run, given)))
        : Optional.empty();
  }

  private Optional<Debt> debt(PreviousRun run, GivenAnswer given) {
    boolean isOverridden = overridden.contains(given.answer().item().id());
    boolean isOwed =
        given.answer().outcome() instanceof Outcome.Skipped
            || given.answer().outcome() instanceof Outcome.Failed;
    return isOverridden || isOwed
        ? Optional.of(new Debt(run.run(), given, isOverridden))
        : Optional.empty();
  }

  /// The items of `now` at which something is owed, in file order.
  public List<Entry> owed(Run now) {
    return now.outstanding().stream().filter(entry -> debt(now, entry).isPresent()).toList();
  }

  /// What was learned at the item, latest first, as long as nobody has settled it in `now`.
  public List<Lesson> lessons(Run now, Entry entry) {
    return now.isOutstanding(entry)
        ? List.copyOf(lessons.getOrDefault(entry.id(), List.of()))
        : List.of();
  }

  /// The items of `now` at which there is a lesson, in file order.
  public List<Entry> taught(Run now) {
    return lessons.isEmpty()
        ? List.of()
        : now.outstanding().stream().filter(entry -> lessons.containsKey(entry.id())).toList();
  }
}
