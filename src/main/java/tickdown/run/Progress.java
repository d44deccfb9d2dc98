package tickdown.run;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import tickdown.checklist.Entry;
import tickdown.checklist.Phase;
import tickdown.checklist.Place;
import tickdown.checklist.Section;

/// The progress of every phase and section of a run, counted in one pass. Immutable.
public final class Progress {
  private final Map<Place, Tally.Counts> sections = new HashMap<>();
  private final Tally.Counts walk;

  private Progress(Tally.Counts walk) {
    this.walk = walk;
  }

  /// The progress of the items that `each` passes on with their outcomes.
  static Progress of(Consumer<BiConsumer<Entry, Outcome>> each) {
    Progress progress = new Progress(new Tally.Counts());
    each.accept((leaf, outcome) -> progress.count(leaf, outcome, 1));
    return progress;
  }

  /// The progress when the outcomes of some items have changed: `before` passes them on with the
  /// outcomes that are counted here, `now` with those that they have become.
  Progress after(
      Consumer<BiConsumer<Entry, Outcome>> before, Consumer<BiConsumer<Entry, Outcome>> now) {
    Progress progress = new Progress(walk.copy());
    sections.forEach((place, counts) -> progress.sections.put(place, counts.copy()));
    before.accept((leaf, outcome) -> progress.count(leaf, outcome, -1));
    now.accept((leaf, outcome) -> progress.count(leaf, outcome, 1));
    return progress;
  }

  private void count(Entry leaf, Outcome outcome, int times) {
    if (!leaf.phase().isProcedure()) {
      walk.add(outcome, times);
    }
    counts(leaf.phase().section()).add(outcome, times);
    leaf.way().sections().forEach(section -> counts(section).add(outcome, times));
  }

  private Tally.Counts counts(Section section) {
    return sections.computeIfAbsent(section.place(), _ -> new Tally.Counts());
  }

  /// The progress of the walk, without procedures.
  public Tally walk() {
    return walk.tally();
  }

  /// The progress of a phase or procedure.
  public Tally of(Phase phase) {
    return of(phase.section());
  }

  /// The progress of a section, including everything below it.
  public Tally of(Section section) {
    Tally.Counts counts = sections.get(section.place());
    return counts == null ? new Tally.Counts().tally() : counts.tally();
  }
}
