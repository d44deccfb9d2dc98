package tickdown.run;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tickdown.checklist.Entry;

/// A version of the checklist that a run uses.
///
/// @param isRevised whether it differs from the version that the run was started with
/// @param successors the id of an item in this version, by its id in the run, where they differ
public record ChecklistVersion(String text, boolean isRevised, Map<String, String> successors) {

  public ChecklistVersion {
    successors = Map.copyOf(successors);
  }

  /// The version that an event contains, if any.
  public static Optional<ChecklistVersion> in(Event what) {
    return switch (what) {
      case Event.Started started ->
          Optional.of(new ChecklistVersion(started.text(), false, Map.of()));
      case Event.Revised(String text, Map<String, String> successors) ->
          Optional.of(new ChecklistVersion(text, true, successors));
      case Event.Answered _, Event.Noted _, Event.Undone _, Event.Redone _ -> Optional.empty();
      case Event.Filled _, Event.Called _, Event.Returned _ -> Optional.empty();
      case Event.Renamed _, Event.Finished _, Event.Unknown _ -> Optional.empty();
      case Event.OnItem _, Event.GatePassed _, Event.ToolsSeen _ -> Optional.empty();
      case Event.AmongOperators _ -> Optional.empty();
    };
  }

  /// What it says; the same in an earlier version that was adopted once more.
  record Content(String text, Map<String, String> successors) {}

  /// What it says.
  Content content() {
    return new Content(text, successors);
  }

  /// The id of an item in the run, by its id in this version, where they differ.
  public Map<String, String> ids() {
    Map<String, String> ids = new TreeMap<>();
    successors.forEach((id, own) -> ids.put(own, id));
    return ids;
  }

  /// The items of this version, which has these entries.
  public List<KnownItem> known(List<Entry> entries) {
    Map<String, String> ids = ids();
    return entries.stream()
        .map(entry -> new KnownItem(ids.getOrDefault(entry.id(), entry.id()), entry))
        .toList();
  }
}
