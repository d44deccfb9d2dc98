package tickdown.terminal.screen;

import java.util.Optional;
import tickdown.checklist.Entry;
import tickdown.checklist.Phase;
import tickdown.run.Request;
import tickdown.terminal.Message;

/// Showing how a phase came out.
final class Gates {
  private Gates() {}

  /// The phase in front; at the end, the last of the walk.
  static ScreenStep here(Screen screen) {
    Optional<Phase> phase =
        screen
            .walk()
            .current()
            .map(Entry::phase)
            .or(() ->
                screen.walk().run().checklist().phases().stream()
                    .filter(each -> !each.isProcedure())
                    .reduce((_, last) -> last));
    return ScreenStep.of(
        phase
            .map(each -> screen.in(new Mode.Reading(new Mode.Page.Gate(each.id(), false), 0)))
            .orElse(screen));
  }

  /// After an answer that led out of a phase or a procedure, because nothing comes up in it any
  /// more, its gate is shown before one goes on. Keys that are still on the way answer nothing
  /// then.
  static ScreenStep after(Screen before, ScreenStep step, Message.Recorded recorded) {
    Screen now = step.screen();
    Optional<Phase> left = before.walk().current().map(Entry::phase);
    Optional<Phase> entered = now.walk().current().map(Entry::phase);
    boolean leads = isAnswer(recorded.request()) && left.isPresent() && !left.equals(entered);
    return leads && now.mode() instanceof Mode.Walking
        ? new ScreenStep(
            now.in(new Mode.Reading(new Mode.Page.Gate(left.get().id(), true), 0)), step.effects())
        : step;
  }

  private static boolean isAnswer(Request request) {
    return request instanceof Request.Answer || request instanceof Request.Several;
  }
}
