package tickdown.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tickdown.command.options.Arguments;
import tickdown.command.options.JournalArguments;
import tickdown.journal.salvage.Verification;
import tickdown.text.Line;
import tickdown.text.Plural;
import tickdown.text.Tone;

/// `tickdown journal verify`: whether a journal is complete and unaltered.
final class JournalVerifyCommand implements Command {
  private final JournalArguments options = new JournalArguments();

  @Override
  public void declare(Arguments arguments) {
    arguments
        .with(options::declare)
        .footer(
            "",
            "Checks every line, and that no line is missing or swapped. Changes nothing. Exits with"
                + " 3 if the journal is damaged.",
            "",
            "Examples:",
            "  tickdown journal verify",
            "  tickdown journal verify 1.4.0");
  }

  @Override
  public int run(CommandContext context) {
    Path file = options.file(options.workplace(context.environment()));
    Verification verification = Verification.of(file);
    List<Line> lines = new ArrayList<>();
    for (Verification.Finding finding : verification.findings()) {
      lines.add(
          Line.of(finding.settled() ? Tone.FAINT : Tone.BAD, "line %s: ", finding.line())
              .plus(finding.what()));
    }
    lines.add(summary(verification));
    context.console().output().tell(lines);
    return verification.isWhole() ? ExitCode.FINE : ExitCode.JOURNAL;
  }

  private static Line summary(Verification verification) {
    return verification.isWhole()
        ? Line.of(Tone.GOOD, "%s is OK: ", verification.file())
            .plus(
                verification.findings().isEmpty()
                    ? Line.of("%s, none altered", Plural.of(verification.events(), "event"))
                    : Line.of(
                        "%s; the damage above was repaired before",
                        Plural.of(verification.events(), "event")))
        : Line.of(Tone.BAD, "%s is damaged: ", verification.file())
            .plus(
                "%s good events; `tickdown journal salvage` writes a new journal with them",
                verification.events());
  }
}
