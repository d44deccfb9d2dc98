package tickdown.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The current answer to each item, and the others that stand beside it: those whose authors did
/// not know of each other's.
final class CurrentAnswers {
  private final Map<String, GivenAnswer> latest = new HashMap<>();
  private final Map<String, List<GivenAnswer>> rivals = new HashMap<>();
  private final List<Conflict.Settled> settled = new ArrayList<>();
  private final Map<String, List<GivenAnswer>> repeated = new HashMap<>();
  private final Sight sight;

  private CurrentAnswers(Sight sight) {
    this.sight = sight;
  }

  /// No answers.
  static CurrentAnswers none() {
    return new CurrentAnswers(new Sight());
  }

  /// A copy that goes on by itself.
  CurrentAnswers copy() {
    CurrentAnswers copy = new CurrentAnswers(sight.copy());
    copy.latest.putAll(latest);
    copy.rivals.putAll(rivals);
    copy.settled.addAll(settled);
    copy.repeated.putAll(repeated);
    return copy;
  }

  /// Follows the next event of the run, whether it is in effect or not; comes before [#add].
  void note(RecordedEvent event) {
    sight.note(event);
  }

  /// Whether the author of `later`, the latest event noted of its writer, knew of `earlier`.
  boolean isSeen(RecordedEvent earlier, RecordedEvent later) {
    return sight.reaches(later, earlier);
  }

  /// Adds the answer of an event that is in effect.
  void add(Event.Answered answer, RecordedEvent event) {
    noteRivals(answer, event);
    latest.merge(answer.item().id(), given(answer, event, 0), CurrentAnswers::following);
  }

  /// The current answer to the item with this id: the latest, if there are several.
  Optional<GivenAnswer> latest(String id) {
    return Optional.ofNullable(latest.get(id));
  }

  /// The different answers to the item with this id whose authors did not know of each other's.
  Optional<Conflict> conflict(String id) {
    return Optional.ofNullable(rivals.get(id)).flatMap(Conflict::of);
  }

  /// The ids of the items in conflict.
  List<String> inConflict() {
    return rivals.keySet().stream().filter(id -> conflict(id).isPresent()).toList();
  }

  /// The conflicts that someone settled, in the order in which that was done.
  List<Conflict.Settled> settled() {
    return List.copyOf(settled);
  }

  /// The answers of those who did the item with this id without knowing of each other; empty if
  /// nobody did.
  List<GivenAnswer> repeated(String id) {
    return repeated.getOrDefault(id, List.of());
  }

  /// Remembers the answers to the item that the writer of this one had not seen.
  private void noteRivals(Event.Answered answer, RecordedEvent event) {
    String id = answer.item().id();
    List<GivenAnswer> unseen =
        rivals.getOrDefault(id, latest(id).stream().toList()).stream()
            .filter(given -> !sight.reaches(event, given.event()))
            .toList();
    if (unseen.isEmpty()) {
      conflict(id)
          .ifPresent(
              conflict -> settled.add(new Conflict.Settled(conflict, given(answer, event, 0))));
      rivals.remove(id);
    } else {
      List<GivenAnswer> all = new ArrayList<>(unseen);
      all.add(given(answer, event, 0));
      rivals.put(id, List.copyOf(all));
      List<GivenAnswer> done =
          all.stream().filter(each -> each.answer().outcome() instanceof Outcome.Done).toList();
      if (done.size() > 1) {
        repeated.put(id, done);
      }
    }
  }

  private static GivenAnswer given(Event.Answered answer, RecordedEvent event, int before) {
    boolean deferred = answer.outcome() instanceof Outcome.Deferred;
    return new GivenAnswer(answer, event, deferred ? before + 1 : 0);
  }

  private static GivenAnswer following(GivenAnswer before, GivenAnswer now) {
    return given(now.answer(), now.event(), before.deferrals());
  }
}
