package tickdown.run;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import tickdown.checklist.Entry;
import tickdown.checklist.Phase;
import tickdown.checklist.Section;

/// The progress of every phase and section of a run, counted in one pass. Immutable.
public final class Progress {
  private final Map<Section, Tally.Counts> sections = new IdentityHashMap<>();
  private final Tally.Counts walk;

  private Progress(Tally.Counts walk) {
    this.walk = walk;
  }

  /// The progress of `run`.
  public static Progress of(Run run) {
    Progress progress = new Progress(new Tally.Counts());
    run.forEachCounted((leaf, outcome) -> progress.count(leaf, outcome, 1));
    return progress;
  }

  /// The progress of `now`, given that this is the progress of `before` and that only the outcomes
  /// of these items can have changed.
  Progress after(Run before, Run now, List<Entry> leaves) {
    Progress progress = new Progress(walk.copy());
    sections.forEach((section, counts) -> progress.sections.put(section, counts.copy()));
    for (Entry leaf : leaves) {
      before.ifCounted(leaf, (_, outcome) -> progress.count(leaf, outcome, -1));
      now.ifCounted(leaf, (_, outcome) -> progress.count(leaf, outcome, 1));
    }
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
    return sections.computeIfAbsent(section, _ -> new Tally.Counts());
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
    Tally.Counts counts = sections.get(section);
    return counts == null ? new Tally.Counts().tally() : counts.tally();
  }
}
