package tickdown.command;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tickdown.command.console.Command;
import tickdown.command.console.CommandContext;
import tickdown.command.console.ExitCode;
import tickdown.command.options.Arguments;
import tickdown.command.options.FormatOption;
import tickdown.command.options.JournalArguments;
import tickdown.journal.salvage.Verification;
import tickdown.report.Format;
import tickdown.report.JournalDocument;
import tickdown.text.Line;
import tickdown.text.Plural;
import tickdown.text.Tone;

/// `tickdown journal verify`: whether a journal is complete and unaltered.
final class JournalVerifyCommand implements Command {
  private final JournalArguments options = new JournalArguments();
  private final FormatOption format = FormatOption.forPrograms();

  @Override
  public void declare(Arguments arguments) {
    arguments
        .with(options::declare)
        .with(format::declare)
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
    if (!context
        .console()
        .wrote(format.format(), (form, stream) -> write(verification, form, stream))) {
      context.console().output().tell(lines(verification));
    }
    return verification.isWhole() ? ExitCode.FINE : ExitCode.JOURNAL;
  }

  private static void write(Verification verification, Format format, OutputStream stream) {
    List<JournalDocument.Finding> findings =
        verification.findings().stream()
            .map(each -> new JournalDocument.Finding(each.line(), each.what(), each.settled()))
            .toList();
    new JournalDocument(verification.file().toString())
        .checked(verification.isWhole(), verification.events(), findings, format, stream);
  }

  private static List<Line> lines(Verification verification) {
    List<Line> lines = new ArrayList<>();
    for (Verification.Finding finding : verification.findings()) {
      lines.add(
          Line.of(finding.settled() ? Tone.FAINT : Tone.BAD, "line %s: ", finding.line())
              .plus(finding.what()));
    }
    lines.add(summary(verification));
    return lines;
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
                "%s; `tickdown journal salvage` writes a new journal with the good ones",
                Plural.of(verification.events(), "good event"));
  }
}
