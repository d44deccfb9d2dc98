package tickdown.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import tickdown.journal.JournalFolder;
import tickdown.journal.salvage.Salvage;
import tickdown.journal.salvage.SalvageResult;
import tickdown.session.Environment;
import tickdown.text.Line;
import tickdown.text.Tone;

/// `tickdown journal salvage`: brings a damaged journal back to work.
final class JournalSalvageCommand implements Options, Callable<Integer> {
  private final Environment surroundings;

  private final JournalChoice choice = new JournalChoice();

  JournalSalvageCommand(Environment surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public void declare(Arguments arguments) {
    arguments
        .command(
            "salvage",
            "Write a new journal with the good lines of a damaged one, and keep the old one.",
            "",
            "Nothing is thrown away: the damaged file stays beside the new one.",
            "",
            "Examples:",
            "  tickdown journal salvage 1.4.0")
        .with(choice);
  }

  @Override
  public Integer call() {
    Console terminal = Console.of(surroundings, choice.common().colour());
    Path file = choice.file(surroundings);
    Workplace workplace = Workplace.here(surroundings, choice.places());
    String operator = Operator.name(choice.places().operator(), surroundings, workplace.base());
    JournalFolder folder = new JournalFolder(file.toAbsolutePath().getParent());
    SalvageResult salvaged = Salvage.of(file, folder.author(operator), surroundings.clock());
    terminal.output().say(lines(salvaged));
    return ExitCode.FINE;
  }

  private static List<Line> lines(SalvageResult salvaged) {
    List<Line> lines = new ArrayList<>();
    if (salvaged.old().isEmpty()) {
      lines.add(Line.of("%s is not damaged; nothing was done.".formatted(salvaged.file())));
      return lines;
    }
    lines.add(
        Line.of(Tone.GOOD, "%s can be used again: ".formatted(salvaged.file()))
            .plus("it holds %d events.".formatted(salvaged.kept())));
    if (!salvaged.leftOut().isEmpty()) {
      lines.add(
          Line.of(
              "Left out, because they are not as they were written: lines " + numbers(salvaged)));
    }
    beginning(salvaged.beginning()).forEach(lines::add);
    salvaged.old().ifPresent(old -> lines.add(Line.of("The old file is kept as " + old)));
    return lines;
  }

  private static String numbers(SalvageResult salvaged) {
    return salvaged.leftOut().stream().map(String::valueOf).collect(Collectors.joining(", "));
  }

  private static List<Line> beginning(SalvageResult.Beginning beginning) {
    return switch (beginning) {
      case WHOLE -> List.of();
      case UNCERTAIN ->
          List.of(
              Line.of(
                  Tone.CARE,
                  "The text of the checklist at the start was damaged and may differ from what it"
                      + " was."));
      case LOST ->
          List.of(
              Line.of(
                  Tone.CARE,
                  "The text of the checklist at the start is lost; the file beside the repository"
                      + " is used."));
    };
  }
}
