package tickdown.run;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tickdown.checklist.Entry;

/// A text of the checklist that a run goes by.
///
/// @param isRevised whether it is not the one that the run was started with any more
/// @param successors the id that the text gives an item, by the id by which the run knows it, where
///   they differ
public record ChecklistVersion(String text, boolean isRevised, Map<String, String> successors) {

  public ChecklistVersion {
    successors = Map.copyOf(successors);
  }

  /// The text that an event of this kind holds.
  static Optional<ChecklistVersion> in(Event what) {
    return switch (what) {
      case Event.Started started ->
          Optional.of(new ChecklistVersion(started.text(), false, Map.of()));
      case Event.Revised(String text, Map<String, String> successors) ->
          Optional.of(new ChecklistVersion(text, true, successors));
      case Event.Answered _, Event.Noted _, Event.Undone _, Event.Redone _ -> Optional.empty();
      case Event.Filled _, Event.Called _, Event.Returned _ -> Optional.empty();
      case Event.Finished _, Event.Unknown _ -> Optional.empty();
    };
  }

  /// The id by which the run knows an item, by the one that the text gives it, where they differ.
  public Map<String, String> ids() {
    Map<String, String> ids = new TreeMap<>();
    successors.forEach((id, own) -> ids.put(own, id));
    return ids;
  }

  /// The items of this text, which has these entries.
  public List<KnownItem> known(List<Entry> entries) {
    Map<String, String> ids = ids();
    return entries.stream()
        .map(entry -> new KnownItem(ids.getOrDefault(entry.id(), entry.id()), entry))
        .toList();
  }
}
