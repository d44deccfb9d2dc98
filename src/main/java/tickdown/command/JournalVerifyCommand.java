package tickdown.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import tickdown.journal.salvage.Verification;
import tickdown.session.Environment;
import tickdown.text.Line;
import tickdown.text.Tone;

/// `tickdown journal verify`: whether a journal is whole.
final class JournalVerifyCommand implements Options, Callable<Integer> {
  private final Environment surroundings;

  private final JournalChoice choice = new JournalChoice();

  JournalVerifyCommand(Environment surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public void declare(Arguments arguments) {
    arguments
        .command(
            "verify",
            "Say whether a journal is whole, in order and unchanged; changes nothing.",
            "",
            "Every line is checked, and that none is missing or exchanged. Exit code 3 when one is"
                + " not as it was written.",
            "",
            "Examples:",
            "  tickdown journal verify",
            "  tickdown journal verify 1.4.0")
        .with(choice);
  }

  @Override
  public Integer call() {
    Console terminal = Console.of(surroundings, choice.common().colour());
    Path file = choice.file(surroundings);
    Verification verification = Verification.of(file);
    List<Line> lines = new ArrayList<>();
    for (Verification.Finding finding : verification.findings()) {
      lines.add(
          Line.of(finding.settled() ? Tone.FAINT : Tone.BAD, "line %d: ".formatted(finding.line()))
              .plus(finding.what()));
    }
    lines.add(summary(verification));
    terminal.output().say(lines);
    return verification.isWhole() ? ExitCode.FINE : ExitCode.JOURNAL;
  }

  private static Line summary(Verification verification) {
    return verification.isWhole()
        ? Line.of(Tone.GOOD, "%s is whole: ".formatted(verification.file()))
            .plus("%d events, every line as it was written".formatted(verification.events()))
        : Line.of(Tone.BAD, "%s is not whole: ".formatted(verification.file()))
            .plus(
                "%d good events; `tickdown journal salvage` writes a new journal with them"
                    .formatted(verification.events()));
  }
}
