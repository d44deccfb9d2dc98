package tickdown.screen;

import java.util.List;
import java.util.Optional;
import tickdown.checklist.Entry;
import tickdown.checklist.Phase;
import tickdown.run.Reason;
import tickdown.run.gate.PhaseGate;
import tickdown.run.rules.Request;
import tickdown.walk.Confirmation;
import tickdown.walk.Cursor;
import tickdown.walk.Message;
import tickdown.walk.Question;
import tickdown.walk.Update;

/// Shows the summary of a phase, where items can be selected and answered.
public final class GateMode {
  private GateMode() {}

  private static Screen gate(Screen screen, Phase phase, boolean hasEnded) {
    return screen.in(new Mode.Reading(new Mode.Page.Gate(phase.id(), hasEnded), 0));
  }

  /// Shows how a procedure came out when its last item was answered. Keys that were typed ahead do
  /// not answer anything there.
  static ScreenTransition after(Screen before, ScreenTransition step, Message.Recorded recorded) {
    Screen now = step.screen();
    Optional<Phase> left = before.listing().scope();
    boolean leads =
        isAnswer(recorded.request()) && left.isPresent() && !left.equals(now.listing().scope());
    return leads && now.mode() instanceof Mode.Walking
        ? new ScreenTransition(gate(now, left.get(), true), step.effects())
        : step;
  }

  private static boolean isAnswer(Request request) {
    return request instanceof Request.Answer || request instanceof Request.Several;
  }

  /// The gate of the page, as of the commit that is checked out; empty if the checklist no longer
  /// has its phase.
  public static Optional<PhaseGate> of(Screen screen, Mode.Page.Gate page) {
    return screen.walk().run().checklist().phases().stream()
        .filter(phase -> phase.id().equals(page.id()))
        .findFirst()
        .map(phase -> new PhaseGate(screen.walk().run(), phase, screen.moment().head()));
  }

  /// The page with the item `step` further down selected; empty if the page lists no items, or is
  /// about a procedure that has been left.
  static Optional<ScreenTransition> selecting(Screen screen, Mode.Reading reading, int step) {
    return reading.page() instanceof Mode.Page.Gate page
        ? of(screen, page)
            .filter(gate -> !page.hasEnded() || !gate.phase().isProcedure())
            .map(PhaseGate::items)
            .filter(items -> !items.isEmpty())
            .map(items -> selected(screen, reading.top(), page, items, step))
        : Optional.empty();
  }

  /// Above the first item, nothing is selected.
  private static ScreenTransition selected(
      Screen screen, int top, Mode.Page.Gate page, List<Entry> items, int step) {
    List<String> ids = items.stream().map(Entry::id).toList();
    int at = Math.clamp(page.item().map(ids::indexOf).orElse(-1) + step, -1, ids.size() - 1);
    Optional<String> item = at < 0 ? Optional.empty() : Optional.of(ids.get(at));
    return ScreenTransition.of(screen.in(new Mode.Reading(page.selecting(item), top)));
  }

  /// The screen at the item with this id.
  static Screen at(Screen screen, String id) {
    return screen.with(screen.walk().at(new Cursor.AtItem(id)));
  }

  /// Undoes, goes to the first open item, or finishes the run: as rolled back where this is the
  /// gate of a rollback.
  static ScreenTransition correcting(
      Screen screen, Screen closed, Mode.Page.Gate page, KeyCommand command, Key key) {
    Optional<PhaseGate> gate = of(screen, page);
    if (command == KeyCommand.NEXT_OPEN && gate.isPresent()) {
      return gate.get().phase().isProcedure() && page.hasEnded()
          ? ListKeys.on(closed, key)
          : WalkEffects.on(closed, Update.reviewing(closed.walk(), gate.get().phase()));
    }
    return command == KeyCommand.FINISH && gate.filter(PhaseGate::isRolledBack).isPresent()
        ? WalkEffects.asking(closed, rolledBack(screen))
        : ListKeys.on(closed, key);
  }

  private static Question rolledBack(Screen screen) {
    return new Question.ForConsent(
        new Confirmation.RolledBack(
            screen.setting().release(), screen.walk().run().outstandingCount()),
        new Request.Finish(Reason.of(PhaseGate.ROLLED_BACK)),
        Optional.empty());
  }
}
