package tickdown.screen;

import java.util.Optional;
import tickdown.checklist.Entry;
import tickdown.checklist.Phase;
import tickdown.run.Request;
import tickdown.walk.Message;

/// Showing how a phase came out.
final class GateMode {
  private GateMode() {}

  /// The phase in front; at the end, the last of the walk.
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

  /// After an answer that led out of a phase or a procedure, because nothing comes up in it any
  /// more, its gate is shown before one goes on. Keys that are still on the way answer nothing
  /// then.
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
