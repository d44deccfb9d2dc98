package tickdown.run;

import java.util.IdentityHashMap;
import java.util.Map;
import tickdown.checklist.Entry;
import tickdown.checklist.Phase;
import tickdown.checklist.Section;

/// How far every phase and section of a run is, counted in one go.
public final class Progress {
  private final Map<Section, Tally.Counts> sections = new IdentityHashMap<>();
  private final Tally.Counts walk = new Tally.Counts();

  private Progress() {}

  /// How far `run` is.
  public static Progress of(Run run) {
    Progress progress = new Progress();
    run.forEachCounted(progress::count);
    return progress;
  }

  private void count(Entry leaf, Outcome outcome) {
    if (!leaf.phase().isProcedure()) {
      walk.add(outcome);
    }
    counts(leaf.phase().section()).add(outcome);
    leaf.way().sections().forEach(section -> counts(section).add(outcome));
  }

  private Tally.Counts counts(Section section) {
    return sections.computeIfAbsent(section, _ -> new Tally.Counts());
  }

  /// How far the walk is; procedures do not count.
  public Tally walk() {
    return walk.tally();
  }

  /// How far a phase or procedure is.
  public Tally of(Phase phase) {
    return of(phase.section());
  }

  /// How far a section is, with all below it.
  public Tally of(Section section) {
    Tally.Counts counts = sections.get(section);
    return counts == null ? new Tally.Counts().tally() : counts.tally();
  }
}
