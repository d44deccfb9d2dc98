package tickdown.screen.view;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tickdown.english.OnItemText;
import tickdown.plain.lines.StepText;
import tickdown.run.Attempts;
import tickdown.run.Run;
import tickdown.run.attempt.StepOutput;
import tickdown.screen.Mode;
import tickdown.screen.StepProgress;
import tickdown.text.Line;
import tickdown.text.TimeSpan;
import tickdown.text.Tone;
import tickdown.walk.StepOffer;

/// A step that is running, and how it ended.
final class StepView {
  private StepView() {}

  /// `Running 2.3.1 · 12 s`, `Interrupted 2.3.1 (INT) · 14 s`.
  static Line title(StepOffer offer, StepProgress progress) {
    return Line.of(
        "%s %s, %s",
        switch (progress.interruptions()) {
          case 0 -> "Running";
          case 1 -> "Interrupting (INT)";
          case 2 -> "Terminating (TERM)";
          default -> "Killing (KILL)";
        },
        offer.entry().number(),
        progress.elapsed().toSeconds() == 0
            ? "0 s"
            : TimeSpan.of(Duration.ofSeconds(progress.elapsed().toSeconds())));
  }

  /// The command, then its output so far.
  static List<Line> running(StepOffer offer, StepProgress progress) {
    List<Line> lines = new ArrayList<>(StepText.command(offer.what().command()));
    progress.lines().forEach(line -> lines.add(Line.of("%s", line)));
    return lines;
  }

  /// `2.3.1: step failed with exit code 1 after 3 s`.
  static Line title(Run run, Mode.Page.Output page) {
    return Line.of(
        "%s: %s",
        run.entry(page.item()).map(entry -> entry.number()).orElse(""),
        attempt(run, page)
            .flatMap(Attempts.Attempt::end)
            .map(OnItemText::of)
            .orElseGet(Line::empty));
  }

  /// The command and what is recorded of its output.
  static List<Line> output(Run run, Mode.Page.Output page) {
    List<Line> lines = new ArrayList<>();
    attempt(run, page)
        .ifPresent(attempt -> {
          lines.addAll(StepText.command(attempt.what().what().command()));
          if (attempt.hadTerminal()) {
            lines.add(Line.of(Tone.FAINT, "It ran in the terminal; its output was not recorded."));
          } else {
            attempt.end().ifPresent(end -> lines.addAll(output(end.output())));
          }
        });
    return lines;
  }

  private static List<Line> output(StepOutput output) {
    List<Line> lines = new ArrayList<>();
    if (output.bytes() == 0) {
      lines.add(Line.of(Tone.FAINT, "It printed nothing."));
    }
    output.head().lines().forEach(line -> lines.add(Line.of("%s", line)));
    if (!output.tail().isEmpty()) {
      lines.add(
          Line.of(
              Tone.FAINT,
              "… %s bytes in all%s",
              output.bytes(),
              output.file().map(" in %s"::formatted).orElse("")));
      output.tail().lines().forEach(line -> lines.add(Line.of("%s", line)));
    }
    return lines;
  }

  private static Optional<Attempts.Attempt> attempt(Run run, Mode.Page.Output page) {
    return run.entry(page.item()).stream()
        .flatMap(entry -> Attempts.of(run, entry).all().stream())
        .filter(each -> each.id().equals(page.attempt()))
        .findFirst();
  }
}
