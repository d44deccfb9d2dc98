package tickdown.screen.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tickdown.checklist.Entry;
import tickdown.checklist.Phase;
import tickdown.english.ConflictText;
import tickdown.english.ProseLine;
import tickdown.plain.lines.CheckText;
import tickdown.plain.lines.Controls;
import tickdown.plain.lines.GreetingText;
import tickdown.plain.lines.NotesPage;
import tickdown.plain.lines.NoticeText;
import tickdown.plain.lines.SharingPage;
import tickdown.plain.lines.StepText;
import tickdown.run.Run;
import tickdown.run.check.PlannedCheck;
import tickdown.run.gate.Completion;
import tickdown.run.gate.PhaseGate;
import tickdown.screen.GateMode;
import tickdown.screen.Mode;
import tickdown.screen.Screen;
import tickdown.screen.StepProgress;
import tickdown.text.Line;
import tickdown.text.LineWrapper;
import tickdown.text.Tone;
import tickdown.walk.GateActions;
import tickdown.walk.Greeting;
import tickdown.walk.Notice;
import tickdown.walk.StepOffer;

/// A page that covers the whole screen below the header.
public final class PageView {
  private PageView() {}

  /// All lines of a page, wrapped to the width of the screen.
  public static List<Line> lines(Screen screen, Mode.Page page) {
    return wrapped(screen, content(screen, page));
  }

  private static List<Line> wrapped(Screen screen, List<Line> lines) {
    int width = screen.moment().size().columns() - 2;
    return lines.stream()
        .flatMap(line -> LineWrapper.onScreen(line, width).stream())
        .map(line -> Line.of(" ").plus(line))
        .toList();
  }

  /// The number of lines of a page at the width of the screen.
  public static int length(Screen screen, Mode.Page page) {
    return lines(screen, page).size();
  }

  /// The number of lines of a page that are visible at once.
  public static int height(Screen screen) {
    return screen.pageHeight();
  }

  static Line title(Screen screen, Mode.Page page) {
    return switch (page) {
      case Mode.Page.Welcome _ -> Line.of(screen.walk().run().checklist().title());
      case Mode.Page.Help _ -> Line.of("Keys");
      case Mode.Page.Notes _ -> Line.of("Notes of the checklist");
      case Mode.Page.Remaining _ -> Line.of("Outstanding");
      case Mode.Page.Changes _ -> Line.of("Changes of the checklist");
      case Mode.Page.Company _ -> Line.of("People");
      case Mode.Page.Offer(StepOffer offer) -> Line.of("Run this? %s", offer.entry().number());
      case Mode.Page.Trust _ -> Line.of("Trust exactly this?");
      case Mode.Page.Running(StepOffer offer, StepProgress progress) ->
          StepView.title(offer, progress);
      case Mode.Page.Output output -> StepView.title(screen.walk().run(), output);
      case Mode.Page.Details(String id) ->
          screen.walk().run().entry(id).map(entry -> way(screen, entry)).orElseGet(Line::empty);
      case Mode.Page.Gate(String id, boolean hasEnded, var _) ->
          Line.of(
              "%s of %s",
              hasEnded ? "End" : "Gate",
              phase(screen, id).map(PageView::name).orElseGet(Line::empty));
    };
  }

  /// What Enter does on a page.
  public static String enter(Screen screen, Mode.Page page) {
    return switch (page) {
      case Mode.Page.Welcome _ -> screen.walk().isReadOnly() ? "continue" : "begin";
      case Mode.Page.Gate(String id, boolean hasEnded, var _) ->
          hasEnded ? onward(screen, id) : "close";
      case Mode.Page.Help _, Mode.Page.Notes _, Mode.Page.Output _ -> "close";
      case Mode.Page.Offer _, Mode.Page.Running _, Mode.Page.Trust _ -> "";
      case Mode.Page.Remaining _, Mode.Page.Details _, Mode.Page.Company _ -> "close";
      case Mode.Page.Changes _ -> "continue";
    };
  }

  private static String onward(Screen screen, String id) {
    Optional<Phase> ended = phase(screen, id);
    if (ended.filter(Phase::isProcedure).isPresent()) {
      return "back" + to(screen.walk().current());
    }
    return ended
            .filter(each -> new PhaseGate(screen.walk().run(), each, screen.moment().head()).isGo())
            .isPresent()
        ? "continue" + to(GateActions.next(screen.walk()))
        : "continue anyway";
  }

  private static String to(Optional<Entry> entry) {
    return entry.map(each -> " to " + each.number()).orElse("");
  }

  private static Line way(Screen screen, Entry entry) {
    List<Line> titles = entry.way().titles().stream().map(Line::of).toList();
    return Line.of(
        "%s %s", entry.phase().number(), Line.joined(screen.setting().glyphs().onward(), titles));
  }

  private static Line name(Phase phase) {
    return Line.of("%s %s", phase.number(), phase.title());
  }

  private static List<Line> content(Screen screen, Mode.Page page) {
    Run run = screen.walk().run();
    return switch (page) {
      case Mode.Page.Welcome(Greeting greeting) -> GreetingText.of(greeting, Controls.KEYS);
      case Mode.Page.Help _ -> HelpView.of(screen.setting().glyphs());
      case Mode.Page.Notes _ -> NotesPage.of(run);
      case Mode.Page.Remaining _ -> remaining(screen, run);
      case Mode.Page.Changes(Notice.Reloaded notice) -> changes(notice);
      case Mode.Page.Company _ -> SharingPage.of(screen.walk(), ScreenTimes.of(screen));
      case Mode.Page.Offer(StepOffer offer) -> StepText.offer(offer, Controls.KEYS);
      case Mode.Page.Trust(List<PlannedCheck> checks) -> CheckText.commands(checks);
      case Mode.Page.Running(StepOffer offer, StepProgress progress) ->
          StepView.running(offer, progress);
      case Mode.Page.Output output -> StepView.output(run, output);
      case Mode.Page.Details(String id) ->
          run.entry(id).map(entry -> ItemDetails.of(screen, entry)).orElse(List.of());
      case Mode.Page.Gate shown ->
          GateMode.of(screen, shown)
              .map(gate -> GateView.of(screen, shown, gate))
              .orElse(List.of());
    };
  }

  /// The first line to show so that the selected item is visible, where `top` is the line that the
  /// operator scrolled to.
  static int top(Screen screen, Mode.Page page, int top) {
    if (!(page instanceof Mode.Page.Gate shown)) {
      return top;
    }
    return GateMode.of(screen, shown)
        .flatMap(gate -> GateView.above(screen, shown, gate))
        .map(above -> wrapped(screen, content(screen, page).subList(0, above)).size())
        .map(at -> Math.clamp(top, Math.max(0, at - height(screen) + 1), at))
        .orElse(top);
  }

  private static List<Line> changes(Notice.Reloaded notice) {
    NoticeText text = NoticeText.of(notice, Controls.KEYS);
    List<Line> lines = new ArrayList<>(List.of(text.sentence(), Line.empty()));
    lines.addAll(text.details());
    return lines;
  }

  private static List<Line> remaining(Screen screen, Run run) {
    List<Line> lines = new ArrayList<>();
    for (Entry entry : new Completion(run).remaining()) {
      lines.add(
          Line.of(Tone.FAINT, "%s  ", entry.number())
              .plus(
                  ProseLine.of(
                      run.values().prose(entry.item()), Tone.PLAIN, screen.setting().palette()))
              .plus(
                  ConflictText.answers(run, entry)
                      .map(answers -> Line.of(Tone.CARE, " (conflict: %s)", answers))
                      .orElseGet(Line::empty)));
    }
    return lines;
  }

  private static Optional<Phase> phase(Screen screen, String id) {
    return screen.walk().run().checklist().phases().stream()
        .filter(phase -> phase.id().equals(id))
        .findFirst();
  }
}
