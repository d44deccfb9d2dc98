package tickdown.screen.view;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import tickdown.checklist.Entry;
import tickdown.checklist.Phase;
import tickdown.english.TallyText;
import tickdown.run.ItemStatus;
import tickdown.run.Outcome;
import tickdown.run.Run;
import tickdown.run.Stale;
import tickdown.run.Tally;
import tickdown.screen.Screen;
import tickdown.text.Line;
import tickdown.text.Plural;
import tickdown.text.Tone;

/// The summary of a phase: first what is open, then what deviates from the checklist, then the
/// remaining numbers.
final class GateView {
  private final Screen screen;
  private final Run run;
  private final Stale stale;
  private final List<Entry> items;
  private final List<Line> lines = new ArrayList<>();

  private GateView(Screen screen, Phase phase) {
    this.screen = screen;
    this.run = screen.walk().run();
    this.stale = new Stale(run, screen.moment().head());
    this.items =
        run.entries().stream().filter(entry -> entry.phase() == phase && entry.isLeaf()).toList();
  }

  static List<Line> of(Screen screen, Phase phase) {
    GateView view = new GateView(screen, phase);
    view.verdict(
        screen.listing().progress().of(phase), phase.isProcedure() ? "procedure" : "phase");
    if (!phase.isProcedure()) {
      view.called();
    }
    view.listed("Failed", Tone.BAD, view.came(Outcome.Failed.class));
    view.listed("Open", Tone.CARE, view.open());
    view.listed("Deferred", Tone.CARE, view.came(Outcome.Deferred.class));
    view.listed("Stale: ticked on another commit", Tone.CARE, view.stale::is);
    view.listed("Skipped", Tone.CARE, view.came(Outcome.Skipped.class));
    view.listed("Not applicable", Tone.FAINT, view.came(Outcome.NotApplicable.class));
    return List.copyOf(view.lines);
  }

  private void verdict(Tally tally, String what) {
    boolean isGo = tally.outstanding() == 0;
    long old = items.stream().filter(stale::is).count();
    String but = old == 0 ? "" : ", but %d stale".formatted(old);
    lines.add(
        Line.of(
                isGo ? old == 0 ? Tone.GOOD : Tone.CARE : Tone.BAD,
                isGo ? "GO" + but : "NO GO" + but)
            .plus(
                isGo
                    ? ": nothing is open in this %s.".formatted(what)
                    : ": %s in this %s."
                        .formatted(Plural.of(tally.outstanding(), "open item"), what)));
    lines.add(Line.of(TallyText.counts(tally)));
    long inFile = items.stream().filter(this::isTickedInFile).count();
    if (inFile > 0) {
      lines.add(
          Line.of(Tone.CARE, "%s already ticked in the file.", Plural.of(inFile, "was", "were")));
    }
    if (!isGo) {
      lines.add(Line.of(Tone.FAINT, "You can continue; open items will come up again at the end."));
    }
  }

  private boolean isTickedInFile(Entry entry) {
    ItemStatus standing = run.standing(entry);
    return standing.source() instanceof ItemStatus.Source.File
        && standing.outcome() instanceof Outcome.Done;
  }

  /// Every gate includes the procedures that were called.
  private void called() {
    for (Phase phase : run.called()) {
      {
        Tally tally = screen.listing().progress().of(phase);
        lines.add(
            Line.of(
                tally.outstanding() > 0 ? Tone.BAD : Tone.CARE,
                "Called: %s %s, %s of %s",
                phase.number(),
                phase.title(),
                tally.settled(),
                tally.total()));
      }
    }
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
      lines.add(Line.of(tone, "%s (%s)", title, found.size()));
      found.forEach(this::item);
    }
  }

  private void item(Entry entry) {
    lines.add(
        Line.of("  %s  ", entry.number())
            .plus(ProseLine.of(run.prose(entry.item()), Tone.PLAIN, screen.setting().palette())));
    run.outcome(entry)
        .reason()
        .ifPresent(why -> lines.add(Line.of(Tone.FAINT, "         why: %s", why.text())));
  }
}
