package tickdown.run.gate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tickdown.checklist.Annotation;
import tickdown.checklist.Entry;
import tickdown.run.Event;
import tickdown.run.RecordedEvent;
import tickdown.run.Run;
import tickdown.run.attempt.Finding;

/// What was found out last about what outstanding items will need.
public final class Readiness {

  /// A need of an item, and what was found out last, if it was checked.
  public record Need(Entry entry, String command, Optional<Finding> finding) {

    /// Whether it is known to be missing.
    public boolean isMissing() {
      return finding.filter(Finding.Denied.class::isInstance).isPresent();
    }

    /// Whether it is known to be there.
    public boolean isThere() {
      return finding.filter(Finding.Holds.class::isInstance).isPresent();
    }
  }

  private record Key(String item, String need) {}

  private final List<Need> needs;

  private Readiness(List<Need> needs) {
    this.needs = needs;
  }

  /// What the outstanding items of a run need.
  public static Readiness of(Run run) {
    Map<Key, Finding> latest = new HashMap<>();
    for (RecordedEvent event : run.events()) {
      if (event.what() instanceof Event.NeedChecked(var item, var need, var finding, var _)) {
        latest.put(new Key(item.id(), need), finding);
      }
    }
    return new Readiness(
        run.outstanding().stream()
            .flatMap(entry ->
                entry.item().terms().repeated(Annotation.Key.NEEDS).stream()
                    .filter(need -> !need.isEmpty())
                    .map(need ->
                        new Need(
                            entry,
                            need,
                            Optional.ofNullable(latest.get(new Key(entry.id(), need))))))
            .toList());
  }

  /// All needs, in file order.
  public List<Need> all() {
    return needs;
  }

  /// Those that are known to be missing.
  public List<Need> missing() {
    return needs.stream().filter(Need::isMissing).toList();
  }

  /// How many items have needs.
  public int items() {
    return (int) needs.stream().map(Need::entry).distinct().count();
  }

  /// The items that cannot succeed, because something that they need is missing.
  public List<Entry> unready() {
    return missing().stream().map(Need::entry).distinct().toList();
  }
}
