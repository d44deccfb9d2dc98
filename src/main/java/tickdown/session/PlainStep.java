package tickdown.session;

import java.time.Duration;
import java.util.List;
import tickdown.execution.NewLines;
import tickdown.execution.StepProcess;
import tickdown.execution.StepResult;
import tickdown.text.Line;
import tickdown.text.SafeText;
import tickdown.text.Tone;

/// A running step in plain lines: its output is printed as it comes, and Ctrl-C interrupts it.
///
/// @param interrupt notices Ctrl-C
final class PlainStep {
  private static final Duration GLANCE = Duration.ofMillis(50);

  /// So many lines are printed between two looks; of a flood only the last ones.
  private static final int MOST_LINES = 200;

  private final Output output;
  private final PromptInterrupt interrupt;
  private long place;

  PlainStep(Output output, PromptInterrupt interrupt) {
    this.output = output;
    this.interrupt = interrupt;
  }

  /// Follows the step to its end.
  StepResult follow(StepProcess step) {
    interrupt.wasLeft();
    interrupt.asks(true);
    try {
      while (!step.ends(GLANCE)) {
        print(step.linesAfter(place));
        if (interrupt.wasLeft()) {
          say(stage(step));
          step.interrupt();
        }
      }
      print(step.linesAfter(place));
      return step.result().orElseThrow();
    } finally {
      interrupt.asks(false);
    }
  }

  private static Line stage(StepProcess step) {
    return Line.of(
        Tone.CARE,
        switch (step.interruptions()) {
          case 0 -> "Interrupting the step (INT). Ctrl-C again terminates it.";
          case 1 -> "Terminating the step (TERM). Ctrl-C again kills it.";
          default -> "Killing the step and everything that it started (KILL).";
        });
  }

  private void print(NewLines news) {
    place = news.place();
    int more = Math.max(0, news.lines().size() - MOST_LINES);
    if (more > 0 || news.missed() > 0) {
      say(Line.of(Tone.FAINT, "… output left out; the record keeps the beginning and the end"));
    }
    for (SafeText line : news.lines().subList(more, news.lines().size())) {
      say(Line.of(Tone.FAINT, "| ").plus("%s", line));
    }
  }

  private void say(Line line) {
    output.tell(List.of(line));
  }
}
