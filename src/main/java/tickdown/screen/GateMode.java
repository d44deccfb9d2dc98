package tickdown.screen;

import java.util.Optional;
import tickdown.checklist.Entry;
import tickdown.checklist.Phase;
import tickdown.run.Request;
import tickdown.walk.Message;

/// Shows the summary of a phase.
final class GateMode {
  private GateMode() {}

  /// The gate of the current phase; at the end, that of the last phase.
  static ScreenTransition here(Screen screen) {
    Optional<Phase> phase =
        screen
            .walk()
            .current()
            .map(Entry::phase)
            .or(() ->
                screen.walk().run().checklist().phases().stream()
                    .filter(each -> !each.isProcedure())
                    .reduce((_, last) -> last));
    return ScreenTransition.of(
        phase
            .map(each -> screen.in(new Mode.Reading(new Mode.Page.Gate(each.id(), false), 0)))
            .orElse(screen));
  }

  /// Shows the gate after an answer that completes a phase or procedure. Keys that were typed ahead
  /// do not answer anything there.
  static ScreenTransition after(Screen before, ScreenTransition step, Message.Recorded recorded) {
    Screen now = step.screen();
    Optional<Phase> left = before.walk().current().map(Entry::phase);
    Optional<Phase> entered = now.walk().current().map(Entry::phase);
    boolean leads = isAnswer(recorded.request()) && left.isPresent() && !left.equals(entered);
    return leads && now.mode() instanceof Mode.Walking
        ? new ScreenTransition(
            now.in(new Mode.Reading(new Mode.Page.Gate(left.get().id(), true), 0)), step.effects())
        : step;
  }

  private static boolean isAnswer(Request request) {
    return request instanceof Request.Answer || request instanceof Request.Several;
  }
}
