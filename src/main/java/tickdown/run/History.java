package tickdown.run;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The events of a run, and the state that results from them: the latest answer to each item,
/// without undone actions.
public final class History {

  /// Evidence added to an item, and its event.
  public record Added(Evidence evidence, RecordedEvent event) {}

  private final List<RecordedEvent> events;
  private final Set<String> takenBack = new HashSet<>();
  private final CurrentAnswers answers;
  private final CurrentClaims claims;
  private final Map<String, List<Added>> evidence = new HashMap<>();
  private final Map<String, ItemName> names = new LinkedHashMap<>();
  private final Map<String, String> values = new HashMap<>();
  private final List<RecordedEvent> calls = new ArrayList<>();
  private final Map<String, Event.Checked> checks = new HashMap<>();
  private Optional<RecordedEvent> finish = Optional.empty();
  private Optional<RecordedEvent> adoption = Optional.empty();

  private History(List<RecordedEvent> events, CurrentAnswers answers, CurrentClaims claims) {
    this.claims = claims;
    this.events = List.copyOf(events);
    this.answers = answers;
  }

  /// The state after `events`, in journal order.
  public static History of(List<RecordedEvent> events) {
    History history = new History(events, CurrentAnswers.none(), new CurrentClaims());
    history.events.forEach(history::note);
    history.events.forEach(history::addIfHeld);
    return history;
  }

  /// The state after `all`, which begins with the events of this history. Gives the same result as
  /// [#of], but reuses the current state where it can.
  History after(List<RecordedEvent> all) {
    List<RecordedEvent> more = since(all).orElse(all);
    if (more == all || more.stream().anyMatch(History::changesWhatHeld)) {
      return of(all);
    }
    return more.isEmpty() ? this : with(all, more);
  }

  /// The ids of the items whose answers may differ in `later`, if `later` continues this history.
  Optional<Set<String>> answeredUntil(History later) {
    return since(later.events)
        .filter(more -> more.stream().noneMatch(History::changesWhatHeld))
        .map(more -> more.stream().flatMap(History::answered).collect(Collectors.toSet()));
  }

  private static Stream<String> answered(RecordedEvent event) {
    return event.what() instanceof Event.Answered answer
        ? Stream.of(answer.item().id())
        : Stream.empty();
  }

  /// The events of `all` after those of this history, if it begins with them.
  private Optional<List<RecordedEvent>> since(List<RecordedEvent> all) {
    if (all.size() < events.size()) {
      return Optional.empty();
    }
    for (int i = 0; i < events.size(); i++) {
      if (all.get(i) != events.get(i)) {
        return Optional.empty();
      }
    }
    return Optional.of(all.subList(events.size(), all.size()));
  }

  private History with(List<RecordedEvent> all, List<RecordedEvent> more) {
    History history = new History(all, answers.copy(), claims.copy());
    history.takenBack.addAll(takenBack);
    history.evidence.putAll(evidence);
    history.names.putAll(names);
    history.values.putAll(values);
    history.calls.addAll(calls);
    history.checks.putAll(checks);
    history.finish = finish;
    history.adoption = adoption;
    more.forEach(history::note);
    more.forEach(history::addIfHeld);
    return history;
  }

  /// Whether the event changes which earlier events are in effect.
  private static boolean changesWhatHeld(RecordedEvent event) {
    return event.what() instanceof Event.Undone || event.what() instanceof Event.Redone;
  }

  /// The latest check of the item with this id. What was checked stays true, even if the answer
  /// that came with it was undone.
  public Optional<Event.Checked> latestCheck(String item) {
    return Optional.ofNullable(checks.get(item));
  }

  /// Whether any item was checked.
  public boolean hasChecks() {
    return !checks.isEmpty();
  }

  /// All events, in journal order.
  public List<RecordedEvent> events() {
    return events;
  }

  /// The current answer to the item with this id.
  public Optional<GivenAnswer> answer(String id) {
    return answers.latest(id);
  }

  /// The different answers to the item with this id whose authors did not know of each other's. The
  /// item is open until someone who has seen them all answers it again.
  public Optional<Conflict> conflict(String id) {
    return answers.conflict(id);
  }

  /// The answers of operators who did the item with this id without knowing of each other, whatever
  /// was answered since; empty if nobody did.
  public List<GivenAnswer> repeated(String id) {
    return answers.repeated(id);
  }

  /// The ids of the items in [conflict][#conflict].
  public List<String> inConflict() {
    return answers.inConflict();
  }

  /// The conflicts that were settled, in the order in which that was done.
  public List<Conflict.Settled> settledConflicts() {
    return answers.settled();
  }

  /// The operators who have claimed the item with this id; several if they did not know of each
  /// other's claims.
  public List<String> claimedBy(String id) {
    return claims.of(id).stream().map(RecordedEvent::by).distinct().toList();
  }

  /// Whether any item was ever claimed.
  public boolean hasClaims() {
    return claims.areAny();
  }

  /// Whether the item with this id has an answer and was not reopened.
  boolean isAnswered(String id) {
    return answer(id)
        .filter(given -> !(given.answer().outcome() instanceof Outcome.Open))
        .isPresent();
  }

  /// The evidence for the item with this id, oldest first, without that of undone actions.
  public List<Added> evidence(String id) {
    return evidence.getOrDefault(id, List.of());
  }

  /// The items with an answer or evidence, in the order of their first event, each with its latest
  /// recorded text.
  public Collection<ItemName> names() {
    return Collections.unmodifiableCollection(names.values());
  }

  /// The version of the checklist that the run uses: that of the latest revision that was not
  /// undone, or else the original.
  public Optional<ChecklistVersion> edition() {
    return adoption.flatMap(event -> ChecklistVersion.in(event.what()));
  }

  /// Whether the run has used a version of the checklist with this text, before or now.
  public boolean hasUsed(String text) {
    return events.stream()
        .flatMap(event -> ChecklistVersion.in(event.what()).stream())
        .anyMatch(version -> version.text().equals(text));
  }

  /// The event that brought that version.
  public Optional<RecordedEvent> adoption() {
    return adoption;
  }

  /// The items that were answered or got evidence since the run adopted the version that it uses,
  /// so that they are certainly in it. Empty if a later version was undone.
  public Collection<ItemName> namesSinceEdition() {
    Map<String, ItemName> since = new LinkedHashMap<>();
    for (RecordedEvent event : events.reversed()) {
      if (ChecklistVersion.in(event.what()).isPresent()) {
        return holds(event) ? since.values() : List.of();
      }
      if (event.what() instanceof Event.Answered answer) {
        since.putIfAbsent(answer.item().id(), answer.item());
      } else if (event.what() instanceof Event.Noted(ItemName item, var _)) {
        since.putIfAbsent(item.id(), item);
      }
    }
    return List.of();
  }

  /// The values of placeholders, by name.
  public Map<String, String> values() {
    return Map.copyOf(values);
  }

  /// The ids of the procedures that were called, in the order of their first call.
  public List<String> called() {
    return calls.stream().flatMap(History::procedure).distinct().toList();
  }

  private static Stream<String> procedure(RecordedEvent call) {
    return call.what() instanceof Event.Called called
        ? Stream.of(called.procedure())
        : Stream.empty();
  }

  /// The calls of procedures, oldest first, without those that were undone.
  public List<RecordedEvent> calls() {
    return List.copyOf(calls);
  }

  /// Whether the event is in effect: its action has not been undone.
  public boolean holds(RecordedEvent event) {
    return !takenBack.contains(event.stamp().action());
  }

  /// The event that started the run, if the journal contains it.
  public Optional<Event.Started> started() {
    return events.stream()
        .map(RecordedEvent::what)
        .filter(Event.Started.class::isInstance)
        .map(Event.Started.class::cast)
        .findFirst();
  }

  /// The event that closed the run.
  public Optional<RecordedEvent> finish() {
    return finish;
  }

  /// Whether the run is closed.
  public boolean isFinished() {
    return finish.isPresent();
  }

  /// Whether one of these events closes the run. Others may follow: how a step ended that was
  /// started before, and what another writer did without knowing.
  public static boolean isFinished(List<RecordedEvent> events) {
    return events.stream().anyMatch(event -> event.what() instanceof Event.Finished);
  }

  /// The events of one action, in order.
  public List<RecordedEvent> action(String action) {
    return events.stream().filter(event -> event.stamp().action().equals(action)).toList();
  }

  /// The events that `event` undid or redid; none where it is neither an undo nor a redo.
  public List<RecordedEvent> about(RecordedEvent event) {
    return switch (event.what()) {
      case Event.Undone(String action) -> action(action);
      case Event.Redone(String action) -> action(action);
      case Event.Started _, Event.Answered _, Event.Noted _, Event.Filled _ -> List.of();
      case Event.Called _, Event.Returned _, Event.Revised _ -> List.of();
      case Event.Renamed _, Event.Finished _, Event.Unknown _ -> List.of();
      case Event.OnItem _, Event.GatePassed _, Event.ToolsSeen _ -> List.of();
      case Event.AmongOperators _ -> List.of();
    };
  }

  /// Those of `events` that are worth telling: what was reopened by calling a procedure again goes
  /// without saying, and so does the changed checklist that an answer was given to.
  public List<RecordedEvent> worthTelling(List<RecordedEvent> events) {
    Set<String> again =
        events.stream()
            .filter(this::isCallAgain)
            .map(event -> event.stamp().action())
            .collect(Collectors.toSet());
    return events.stream()
        .filter(event ->
            event.what() instanceof Event.Called || !again.contains(event.stamp().action()))
        .filter(event ->
            !(event.what() instanceof Event.Revised) || action(event.stamp().action()).size() == 1)
        .toList();
  }

  /// Whether the event called a procedure again from the start, and so reopened its answers.
  public boolean isCallAgain(RecordedEvent event) {
    return event.what() instanceof Event.Called && action(event.stamp().action()).size() > 1;
  }

  private void note(RecordedEvent event) {
    switch (event.what()) {
      case Event.Undone(String action) -> takenBack.add(action);
      case Event.Redone(String action) -> takenBack.remove(action);
      case Event.Finished _ -> finish = finish.or(() -> Optional.of(event));
      case Event.Started _, Event.Answered _, Event.Noted _ -> {}
      case Event.Filled _, Event.Called _, Event.Returned _ -> {}
      case Event.Revised _, Event.Renamed _, Event.Unknown _ -> {}
      case Event.Checked checked -> checks.put(checked.item().id(), checked);
      case Event.OnItem _, Event.GatePassed _, Event.ToolsSeen _ -> {}
      case Event.AmongOperators _ -> {}
    }
  }

  private void addIfHeld(RecordedEvent event) {
    answers.note(event);
    if (holds(event)) {
      add(event);
      claims.add(event, earlier -> answers.isSeen(earlier, event));
    }
  }

  private void add(RecordedEvent event) {
    switch (event.what()) {
      case Event.Answered answer -> {
        names.put(answer.item().id(), answer.item());
        answers.add(answer, event);
        keep(answer.item(), answer.evidence(), event);
      }
      case Event.Noted(ItemName item, List<Evidence> added) -> {
        names.put(item.id(), item);
        keep(item, added, event);
      }
      case Event.Filled(String placeholder, String value) -> values.put(placeholder, value);
      case Event.Called _ -> calls.add(event);
      case Event.Started _, Event.Revised _ -> adoption = Optional.of(event);
      case Event.Returned _, Event.Undone _, Event.Redone _ -> {}
      case Event.OnItem _, Event.GatePassed _, Event.ToolsSeen _ -> {}
      case Event.AmongOperators _ -> {}
      case Event.Renamed _, Event.Finished _, Event.Unknown _ -> {}
    }
  }

  private void keep(ItemName item, List<Evidence> added, RecordedEvent event) {
    if (!added.isEmpty()) {
      // An earlier history may share this list, so it must not be modified.
      List<Added> all = new ArrayList<>(evidence.getOrDefault(item.id(), List.of()));
      added.forEach(each -> all.add(new Added(each, event)));
      evidence.put(item.id(), List.copyOf(all));
    }
  }
}
