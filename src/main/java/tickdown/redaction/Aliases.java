package tickdown.redaction;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tickdown.checklist.Item;
import tickdown.checklist.Part;
import tickdown.checklist.Phase;
import tickdown.checklist.Place;
import tickdown.checklist.Section;
import tickdown.run.Embargo;
import tickdown.run.Run;

/// What stands for the texts of a run that have to stay different from each other.
final class Aliases {
  private final Map<String, String> ids = new HashMap<>();
  private final Map<String, String> texts = new HashMap<>();
  private final Map<String, String> commits = new HashMap<>();

  Aliases(Run run) {
    run.checklist().phases().stream()
        .map(Phase::section)
        .flatMap(section -> Part.walk(List.of(section)))
        .forEach(this::name);
  }

  private void name(Part part) {
    if (part instanceof Item item) {
      name("item-", item.place());
    } else if (part instanceof Section section) {
      name("section-", section.place());
    }
  }

  /// Numbers are unique within the items, and within the sections.
  private void name(String kind, Place place) {
    ids.putIfAbsent(place.id(), kind + place.number());
  }

  /// `item-1.2`, `section-1`; `gone-3` for what is no longer in the checklist.
  String id(String id) {
    return ids.computeIfAbsent(id, _ -> "gone-" + ids.size());
  }

  /// `[REDACTED]`, `[REDACTED 2]`, …: another one for each text.
  String text(String text) {
    return texts.computeIfAbsent(
        text,
        _ ->
            texts.isEmpty()
                ? Embargo.REDACTED
                : Embargo.REDACTED.replace("]", " " + (texts.size() + 1) + "]"));
  }

  /// `#1`, `#2`, …: another one for each commit.
  String commit(String commit) {
    return commits.computeIfAbsent(commit, _ -> "#" + (commits.size() + 1));
  }
}
