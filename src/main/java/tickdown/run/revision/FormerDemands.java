package tickdown.run.revision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import tickdown.run.ChecklistVersion;
import tickdown.run.Event;
import tickdown.run.History;
import tickdown.run.KnownItem;
import tickdown.run.Outcome;
import tickdown.run.RecordedEvent;
import tickdown.run.Sight;

/// What items demanded when they were answered, as far as a version of the checklist was in use
/// then that is not in use any more.
///
/// @param byItem the [Demands] of each such item, by its id in the run
public record FormerDemands(Map<String, List<String>> byItem) {
  /// Nothing is known.
  public static final FormerDemands UNKNOWN = new FormerDemands(Map.of());

  public FormerDemands {
    byItem = Map.copyOf(byItem);
  }

  /// The demands at the answers that are in effect. What counts is the version that the writer of
  /// an answer knew of, even if another one was adopted elsewhere meanwhile.
  ///
  /// @param items reads the items of a version, with the history until another one was adopted;
  ///   none if it cannot be read
  public static FormerDemands of(
      History history, BiFunction<ChecklistVersion, History, List<KnownItem>> items) {
    List<RecordedEvent> events = history.events();
    List<Integer> adoptions = new ArrayList<>();
    Map<Integer, Set<String>> answered = new HashMap<>();
    Sight sight = new Sight();
    for (int i = 0; i < events.size(); i++) {
      RecordedEvent event = events.get(i);
      sight.note(event);
      if (version(event).isPresent() && history.holds(event)) {
        adoptions.add(i);
      } else if (isInEffect(event, history)) {
        adoptions.reversed().stream()
            .filter(adoption -> sight.reaches(event, events.get(adoption)))
            .findFirst()
            .ifPresent(adoption ->
                answered
                    .computeIfAbsent(adoption, _ -> new HashSet<>())
                    .add(event.what().about().orElseThrow().id()));
      }
    }
    Map<String, List<String>> demands = new HashMap<>();
    for (int each = 0; each < adoptions.size() - 1; each++) {
      Set<String> ids = answered.getOrDefault(adoptions.get(each), Set.of());
      if (!ids.isEmpty()) {
        History until = History.of(events.subList(0, adoptions.get(each + 1)));
        items.apply(version(events.get(adoptions.get(each))).orElseThrow(), until).stream()
            .filter(item -> ids.contains(item.id()))
            .forEach(item -> demands.put(item.id(), Demands.of(item.entry())));
      }
    }
    return new FormerDemands(demands);
  }

  private static boolean isInEffect(RecordedEvent event, History history) {
    return event.what() instanceof Event.Answered answer
        && !(answer.outcome() instanceof Outcome.Open)
        && history
            .answer(answer.item().id())
            .filter(given -> given.event().id().equals(event.id()))
            .isPresent();
  }

  private static Optional<ChecklistVersion> version(RecordedEvent event) {
    return ChecklistVersion.in(event.what());
  }
}
