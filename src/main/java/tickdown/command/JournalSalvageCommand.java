package tickdown.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import tickdown.command.console.Command;
import tickdown.command.console.CommandContext;
import tickdown.command.console.ExitCode;
import tickdown.command.options.Arguments;
import tickdown.command.options.JournalArguments;
import tickdown.command.sharing.SharedCopies;
import tickdown.command.sharing.WaitNote;
import tickdown.journal.Author;
import tickdown.journal.JournalFolder;
import tickdown.journal.salvage.Salvage;
import tickdown.journal.salvage.SalvageResult;
import tickdown.text.Line;
import tickdown.text.Plural;
import tickdown.text.Tone;
import tickdown.workplace.Operator;
import tickdown.workplace.Workplace;

/// `tickdown journal salvage`: repairs a damaged journal.
final class JournalSalvageCommand implements Command {
  private final JournalArguments options = new JournalArguments();

  @Override
  public void declare(Arguments arguments) {
    arguments
        .with(options::declare)
        .footer(
            "",
            "Writes a new journal with the good lines of the damaged one. Nothing is deleted."
                + " Lines of a shared run that are damaged here come back from the remote.",
            "",
            "Examples:",
            "  tickdown journal salvage 1.4.0");
  }

  @Override
  public int run(CommandContext context) {
    Workplace workplace = options.workplace(context.environment());
    Path file = options.file(workplace);
    JournalFolder folder = new JournalFolder(file.toAbsolutePath().getParent());
    Author author = folder.author(Operator.of(workplace).name());
    SharedCopies copies = copies(file, author, workplace, context);
    SalvageResult result = Salvage.of(file, copies.lines(), author, context.environment().clock());
    if (result.old().isPresent()) {
      SharedCopies.readAgain(file);
    }
    context.console().output().tell(lines(result, copies.trouble()));
    return ExitCode.FINE;
  }

  private static SharedCopies copies(
      Path file, Author author, Workplace workplace, CommandContext context) {
    try (WaitNote _ = WaitNote.begun("the remote", context)) {
      return SharedCopies.of(file, author.writer(), workplace);
    }
  }

  private static List<Line> lines(SalvageResult result, Optional<Line> trouble) {
    List<Line> lines = new ArrayList<>();
    if (result.old().isEmpty()) {
      lines.add(Line.of("%s is not damaged; nothing changed.", result.file()));
      trouble.ifPresent(why -> lines.add(Line.of("Not compared with what is shared: %s.", why)));
      return lines;
    }
    lines.add(
        Line.of(Tone.GOOD, "%s is repaired: ", result.file())
            .plus("%s kept.", Plural.of(result.kept(), "event")));
    if (result.restored() > 0) {
      lines.add(
          Line.of("Restored from what was shared: %s.", Plural.of(result.restored(), "event")));
    }
    if (!result.leftOut().isEmpty()) {
      lines.add(
          Line.of(
              "Dropped because of damage: %s %s",
              Plural.noun(result.leftOut().size(), "line"), numbers(result)));
      trouble.ifPresent(why ->
          lines.add(
              Line.of(
                  Tone.CARE,
                  "%s. Run `tickdown journal salvage` again later: what was shared comes back.",
                  why.capitalized())));
    }
    beginning(result.beginning()).forEach(lines::add);
    result.old().ifPresent(old -> lines.add(Line.of("The old file was kept as %s", old)));
    return lines;
  }

  private static String numbers(SalvageResult result) {
    return result.leftOut().stream().map(String::valueOf).collect(Collectors.joining(", "));
  }

  private static List<Line> beginning(SalvageResult.Beginning beginning) {
    return switch (beginning) {
      case WHOLE -> List.of();
      case UNCERTAIN ->
          List.of(
              Line.of(
                  Tone.CARE, "The checklist's original text was damaged and may not be exact."));
      case LOST ->
          List.of(
              Line.of(
                  Tone.CARE, "The checklist's original text is lost; the current file is used."));
    };
  }
}
