package tickdown.terminal.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import tickdown.checklist.Entry;
import tickdown.checklist.Phase;
import tickdown.run.Outcome;
import tickdown.run.Run;
import tickdown.run.Stale;
import tickdown.run.Tally;
import tickdown.text.Line;
import tickdown.text.SafeText;
import tickdown.text.Tone;

/// How a phase stands: what speaks against going on, then what went otherwise than the checklist
/// says, then the rest in numbers.
final class GateView {
  private static final int MOST = 12;

  private final Screen screen;
  private final Run run;
  private final List<Entry> items;
  private final List<Line> lines = new ArrayList<>();

  private GateView(Screen screen, Phase phase) {
    this.screen = screen;
    this.run = screen.walk().run();
    this.items =
        run.entries().stream().filter(entry -> entry.phase() == phase && entry.isLeaf()).toList();
  }

  static List<Line> of(Screen screen, Phase phase) {
    GateView view = new GateView(screen, phase);
    view.verdict(
        screen.listing().progress().of(phase), phase.isProcedure() ? "procedure" : "phase");
    view.listed("Failed", Tone.BAD, view.came(Outcome.Failed.class));
    view.listed("Open", Tone.CARE, view.open());
    view.listed("Deferred", Tone.CARE, view.came(Outcome.Deferred.class));
    Stale stale = new Stale(view.run, screen.moment().head());
    view.listed("Stale: ticked on another commit", Tone.CARE, stale::is);
    view.listed("Skipped", Tone.CARE, view.came(Outcome.Skipped.class));
    view.listed("Not applicable", Tone.FAINT, view.came(Outcome.NotApplicable.class));
    return List.copyOf(view.lines);
  }

  private void verdict(Tally tally, String what) {
    boolean isGo = tally.outstanding() == 0;
    lines.add(
        Line.of(isGo ? Tone.GOOD : Tone.BAD, isGo ? "GO" : "NO GO")
            .plus(
                isGo
                    ? ": nothing is outstanding in this %s.".formatted(what)
                    : ": %d outstanding in this %s.".formatted(tally.outstanding(), what)));
    lines.add(
        Line.of(
            "%d done, %d not applicable, %d skipped, %d failed, %d deferred, %d open"
                .formatted(
                    tally.done(),
                    tally.notApplicable(),
                    tally.skipped(),
                    tally.failed(),
                    tally.deferred(),
                    tally.open())));
  }

  private Predicate<Entry> came(Class<? extends Outcome> to) {
    return entry -> to.isInstance(run.outcome(entry));
  }

  private Predicate<Entry> open() {
    return entry -> run.isOutstanding(entry) && run.outcome(entry) instanceof Outcome.Open;
  }

  private void listed(String title, Tone tone, Predicate<Entry> which) {
    List<Entry> found = items.stream().filter(which).toList();
    if (!found.isEmpty()) {
      lines.add(Line.empty());
      lines.add(Line.of(tone, "%s (%d)".formatted(title, found.size())));
      found.stream().limit(MOST).forEach(this::item);
      if (found.size() > MOST) {
        lines.add(Line.of(Tone.FAINT, "  and %d more".formatted(found.size() - MOST)));
      }
    }
  }

  private void item(Entry entry) {
    lines.add(
        Line.of("  " + entry.number() + "  ")
            .plus(ProseLine.of(run.prose(entry.item()), Tone.PLAIN, screen.setting().palette())));
    run.outcome(entry)
        .reason()
        .ifPresent(why ->
            lines.add(Line.of(Tone.FAINT, "         why: " + new SafeText(why.text()).text())));
  }
}
