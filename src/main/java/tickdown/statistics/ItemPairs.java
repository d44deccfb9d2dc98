package tickdown.statistics;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tickdown.checklist.Entry;
import tickdown.run.History;
import tickdown.run.Run;
import tickdown.run.revision.Revision;

/// Which items of two runs are the same. Items keep their ids within a run, even if they are moved
/// or reworded meanwhile, so that another run may know the same item by another id: they are
/// matched like those of a changed checklist. What is left has to have the same id.
///
/// @param places where an item is among the entries of the one run, by where it is among those of
///   the other; also those of the same runs without their texts
public record ItemPairs(Map<Integer, Integer> places) {

  public ItemPairs {
    places = Map.copyOf(places);
  }

  /// The items of two runs.
  public static ItemPairs of(Run one, Run other) {
    Map<String, String> ids = Revision.of(one, History.of(List.of()), other.entries()).ids();
    Map<Integer, Integer> places = new HashMap<>();
    other
        .entries()
        .forEach(entry ->
            one.entry(ids.get(entry.id()))
                .ifPresent(same -> places.put(other.place(entry), one.place(same))));
    Set<Integer> taken = new HashSet<>(places.values());
    other.entries().stream()
        .filter(entry -> !places.containsKey(other.place(entry)))
        .forEach(entry ->
            one.entry(entry.id())
                .map(one::place)
                .filter(taken::add)
                .ifPresent(place -> places.put(other.place(entry), place)));
    return new ItemPairs(places);
  }

  /// The item of `one` that is the same as that of `other`, if there is one.
  Optional<Entry> inOne(Run one, Run other, Entry entry) {
    return Optional.ofNullable(places.get(other.place(entry))).map(one.entries()::get);
  }
}
