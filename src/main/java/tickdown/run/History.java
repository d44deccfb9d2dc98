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
  public record Given(Happening.Answered answer, Event event, int deferrals) {}

  /// Evidence that was added to an item, and by which event.
  public record Added(Evidence evidence, Event event) {}

  private final List<Event> events;
  private final Set<String> takenBack = new HashSet<>();
  private final Map<String, Given> answers = new HashMap<>();
  private final Map<String, List<Added>> evidence = new HashMap<>();
  private final Map<String, ItemName> names = new LinkedHashMap<>();
  private final Map<String, String> values = new HashMap<>();
  private final Set<String> called = new LinkedHashSet<>();
  private Optional<Event> finish = Optional.empty();

  private History(List<Event> events) {
    this.events = List.copyOf(events);
  }

  /// What holds after `events`, in the order of the journal.
  public static History of(List<Event> events) {
    History history = new History(events);
    history.events.forEach(history::note);
    for (Event event : history.events) {
      if (history.holds(event)) {
        history.add(event);
      }
    }
    return history;
  }

  /// What holds after `all`, which begins with these events: the same as [#of] says, but without
  /// looking at everything again where what held before still does.
  History after(List<Event> all) {
    List<Event> more = since(all).orElse(all);
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

  private static Stream<String> answered(Event event) {
    return event.what() instanceof Happening.Answered answer
        ? Stream.of(answer.item().id())
        : Stream.empty();
  }

  /// The events of `all` behind these, if it begins with these.
  private Optional<List<Event>> since(List<Event> all) {
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

  private History with(List<Event> all, List<Event> more) {
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
  private static boolean changesWhatHeld(Event event) {
    return event.what() instanceof Happening.Undone || event.what() instanceof Happening.Redone;
  }

  /// What happened, in the order of the journal.
  public List<Event> events() {
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
  public Optional<Edition> edition() {
    for (Event event : events.reversed()) {
      Optional<Edition> edition = Edition.in(event.what());
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
  public boolean holds(Event event) {
    return !takenBack.contains(event.stamp().action());
  }

  /// How the run was started, if its journal says so.
  public Optional<Happening.Started> started() {
    return events.stream()
        .map(Event::what)
        .filter(Happening.Started.class::isInstance)
        .map(Happening.Started.class::cast)
        .findFirst();
  }

  /// The event that closed the run.
  public Optional<Event> finish() {
    return finish;
  }

  /// The events of one action, in order.
  public List<Event> action(String action) {
    return events.stream().filter(event -> event.stamp().action().equals(action)).toList();
  }

  /// Whether the event called a procedure to go through it once more, from the start: what was
  /// answered in it was reopened with that.
  public boolean isCallAgain(Event event) {
    return event.what() instanceof Happening.Called && action(event.stamp().action()).size() > 1;
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

  private static void arrange(Event event, Actions actions) {
    switch (event.what()) {
      case Happening.Answered _, Happening.Noted _ -> push(event.stamp().action(), actions);
      case Happening.Undone(String action) -> move(action, actions.done(), actions.undone());
      case Happening.Redone(String action) -> move(action, actions.undone(), actions.done());
      case Happening.Filled _, Happening.Revised _ -> push(event.stamp().action(), actions);
      case Happening.Called _, Happening.Returned _ -> {}
      case Happening.Started _, Happening.Finished _, Happening.Unknown _ -> {}
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

  private void note(Event event) {
    switch (event.what()) {
      case Happening.Undone(String action) -> takenBack.add(action);
      case Happening.Redone(String action) -> takenBack.remove(action);
      case Happening.Finished _ -> finish = finish.or(() -> Optional.of(event));
      case Happening.Started _, Happening.Answered _, Happening.Noted _ -> {}
      case Happening.Filled _, Happening.Called _, Happening.Returned _ -> {}
      case Happening.Revised _, Happening.Unknown _ -> {}
    }
  }

  private void add(Event event) {
    switch (event.what()) {
      case Happening.Answered answer -> {
        names.put(answer.item().id(), answer.item());
        answers.merge(answer.item().id(), given(answer, event, 0), History::following);
        keep(answer.item(), answer.evidence(), event);
      }
      case Happening.Noted(ItemName item, List<Evidence> added) -> {
        names.put(item.id(), item);
        keep(item, added, event);
      }
      case Happening.Filled(String placeholder, String value) -> values.put(placeholder, value);
      case Happening.Called(String procedure, String _) -> called.add(procedure);
      case Happening.Returned _, Happening.Revised _ -> {}
      case Happening.Started _, Happening.Undone _, Happening.Redone _ -> {}
      case Happening.Finished _, Happening.Unknown _ -> {}
    }
  }

  private static Given given(Happening.Answered answer, Event event, int before) {
    boolean deferred = answer.outcome() instanceof Outcome.Deferred;
    return new Given(answer, event, deferred ? before + 1 : 0);
  }

  private static Given following(Given before, Given now) {
    return given(now.answer(), now.event(), before.deferrals());
  }

  private void keep(ItemName item, List<Evidence> added, Event event) {
    if (!added.isEmpty()) {
      // The list may be that of an earlier history as well, so it is not added to.
      List<Added> all = new ArrayList<>(evidence.getOrDefault(item.id(), List.of()));
      added.forEach(each -> all.add(new Added(each, event)));
      evidence.put(item.id(), List.copyOf(all));
    }
  }
}
