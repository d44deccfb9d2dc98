package tickdown.run;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The events of a run, and what holds after all of them: undone actions taken out, the last answer
/// to each item.
public final class History {

  /// An answer that holds, and the event that gave it.
  ///
  /// @param deferrals how often the item was deferred since it was last answered otherwise
  public record Given(Event.Answered answer, RecordedEvent event, int deferrals) {}

  /// Evidence that was added to an item, and by which event.
  public record Added(Evidence evidence, RecordedEvent event) {}

  private final List<RecordedEvent> events;
  private final Set<String> takenBack = new HashSet<>();
  private final Map<String, Given> answers = new HashMap<>();
  private final Map<String, List<Added>> evidence = new HashMap<>();
  private final Map<String, ItemName> names = new LinkedHashMap<>();
  private final Map<String, String> values = new HashMap<>();
  private final Set<String> called = new LinkedHashSet<>();
  private Optional<RecordedEvent> finish = Optional.empty();

  private History(List<RecordedEvent> events) {
    this.events = List.copyOf(events);
  }

  /// What holds after `events`, in the order of the journal.
  public static History of(List<RecordedEvent> events) {
    History history = new History(events);
    history.events.forEach(history::note);
    for (RecordedEvent event : history.events) {
      if (history.holds(event)) {
        history.add(event);
      }
    }
    return history;
  }

  /// What holds after `all`, which begins with these events: the same as [#of] says, but without
  /// looking at everything again where what held before still does.
  History after(List<RecordedEvent> all) {
    List<RecordedEvent> more = since(all).orElse(all);
    if (more == all || more.stream().anyMatch(History::changesWhatHeld)) {
      return of(all);
    }
    return more.isEmpty() ? this : with(all, more);
  }

  /// The ids of the items that `later` may know another answer to, if it only goes on from here.
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

  /// The events of `all` behind these, if it begins with these.
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
    History history = new History(all);
    history.takenBack.addAll(takenBack);
    history.answers.putAll(answers);
    history.evidence.putAll(evidence);
    history.names.putAll(names);
    history.values.putAll(values);
    history.called.addAll(called);
    history.finish = finish;
    more.forEach(history::note);
    more.stream().filter(history::holds).forEach(history::add);
    return history;
  }

  /// Whether an event makes others hold or not that came before it.
  private static boolean changesWhatHeld(RecordedEvent event) {
    return event.what() instanceof Event.Undone || event.what() instanceof Event.Redone;
  }

  /// What happened, in the order of the journal.
  public List<RecordedEvent> events() {
    return events;
  }

  /// The answer to the item of that id which holds now.
  public Optional<Given> answer(String id) {
    return Optional.ofNullable(answers.get(id));
  }

  /// The evidence for the item of that id, oldest first; evidence of an action that was taken back
  /// is left out.
  public List<Added> evidence(String id) {
    return evidence.getOrDefault(id, List.of());
  }

  /// The items about which there is an answer or evidence that holds, in the order in which they
  /// were first heard of, each with its text when it was last heard of.
  public Collection<ItemName> names() {
    return Collections.unmodifiableCollection(names.values());
  }

  /// The text of the checklist that the run goes by: that of the last revision that holds, else the
  /// one it was started with.
  public Optional<ChecklistVersion> edition() {
    for (RecordedEvent event : events.reversed()) {
      Optional<ChecklistVersion> edition = ChecklistVersion.in(event.what());
      if (edition.isPresent() && holds(event)) {
        return edition;
      }
    }
    return Optional.empty();
  }

  /// What placeholders were filled with, by their names.
  public Map<String, String> values() {
    return Map.copyOf(values);
  }

  /// The ids of the procedures that were called, in the order in which they were called first.
  public List<String> called() {
    return List.copyOf(called);
  }

  /// Whether the event still holds: its action has not been taken back.
  public boolean holds(RecordedEvent event) {
    return !takenBack.contains(event.stamp().action());
  }

  /// How the run was started, if its journal says so.
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

  /// The events of one action, in order.
  public List<RecordedEvent> action(String action) {
    return events.stream().filter(event -> event.stamp().action().equals(action)).toList();
  }

  /// Whether the event called a procedure to go through it once more, from the start: what was
  /// answered in it was reopened with that.
  public boolean isCallAgain(RecordedEvent event) {
    return event.what() instanceof Event.Called && action(event.stamp().action()).size() > 1;
  }

  /// The id of the action that `undo` of this operator would take back.
  public Optional<String> undoable(String operator) {
    return Optional.ofNullable(actions(operator).done().peek());
  }

  /// The id of the action that `redo` of this operator would bring back.
  public Optional<String> redoable(String operator) {
    return Optional.ofNullable(actions(operator).undone().peek());
  }

  private record Actions(Deque<String> done, Deque<String> undone) {}

  private Actions actions(String operator) {
    Actions actions = new Actions(new ArrayDeque<>(), new ArrayDeque<>());
    events.stream()
        .filter(event -> event.by().equals(operator))
        .forEach(event -> arrange(event, actions));
    return actions;
  }

  private static void arrange(RecordedEvent event, Actions actions) {
    switch (event.what()) {
      case Event.Answered _, Event.Noted _ -> push(event.stamp().action(), actions);
      case Event.Undone(String action) -> move(action, actions.done(), actions.undone());
      case Event.Redone(String action) -> move(action, actions.undone(), actions.done());
      case Event.Filled _, Event.Revised _ -> push(event.stamp().action(), actions);
      case Event.Called _, Event.Returned _ -> {}
      case Event.Started _, Event.Finished _, Event.Unknown _ -> {}
    }
  }

  private static void push(String action, Actions actions) {
    if (!action.equals(actions.done().peek())) {
      actions.done().push(action);
      actions.undone().clear();
    }
  }

  private static void move(String action, Deque<String> from, Deque<String> to) {
    if (from.remove(action)) {
      to.push(action);
    }
  }

  private void note(RecordedEvent event) {
    switch (event.what()) {
      case Event.Undone(String action) -> takenBack.add(action);
      case Event.Redone(String action) -> takenBack.remove(action);
      case Event.Finished _ -> finish = finish.or(() -> Optional.of(event));
      case Event.Started _, Event.Answered _, Event.Noted _ -> {}
      case Event.Filled _, Event.Called _, Event.Returned _ -> {}
      case Event.Revised _, Event.Unknown _ -> {}
    }
  }

  private void add(RecordedEvent event) {
    switch (event.what()) {
      case Event.Answered answer -> {
        names.put(answer.item().id(), answer.item());
        answers.merge(answer.item().id(), given(answer, event, 0), History::following);
        keep(answer.item(), answer.evidence(), event);
      }
      case Event.Noted(ItemName item, List<Evidence> added) -> {
        names.put(item.id(), item);
        keep(item, added, event);
      }
      case Event.Filled(String placeholder, String value) -> values.put(placeholder, value);
      case Event.Called(String procedure, String _) -> called.add(procedure);
      case Event.Returned _, Event.Revised _ -> {}
      case Event.Started _, Event.Undone _, Event.Redone _ -> {}
      case Event.Finished _, Event.Unknown _ -> {}
    }
  }

  private static Given given(Event.Answered answer, RecordedEvent event, int before) {
    boolean deferred = answer.outcome() instanceof Outcome.Deferred;
    return new Given(answer, event, deferred ? before + 1 : 0);
  }

  private static Given following(Given before, Given now) {
    return given(now.answer(), now.event(), before.deferrals());
  }

  private void keep(ItemName item, List<Evidence> added, RecordedEvent event) {
    if (!added.isEmpty()) {
      // The list may be that of an earlier history as well, so it is not added to.
      List<Added> all = new ArrayList<>(evidence.getOrDefault(item.id(), List.of()));
      added.forEach(each -> all.add(new Added(each, event)));
      evidence.put(item.id(), List.copyOf(all));
    }
  }
}
