package tickdown.command.records;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import tickdown.checklist.Entry;
import tickdown.command.console.Command;
import tickdown.command.console.CommandContext;
import tickdown.command.console.Console;
import tickdown.command.console.Destination;
import tickdown.command.console.ExitCode;
import tickdown.command.options.Arguments;
import tickdown.command.options.OutputFileOption;
import tickdown.command.options.RunOptions;
import tickdown.export.Export;
import tickdown.export.RedactedText;
import tickdown.run.Embargo;
import tickdown.run.ItemName;
import tickdown.run.Outcome;
import tickdown.run.Run;
import tickdown.text.Line;
import tickdown.text.Plural;
import tickdown.workplace.Failure;
import tickdown.workplace.OpenRun;
import tickdown.workplace.RunText;

/// `tickdown export`: the text of the checklist with its boxes ticked.
public final class ExportCommand implements Command {
  /// The items that a note names; of the others it gives the number.
  private static final int MOST = 10;

  private final OutputFileOption output = new OutputFileOption();
  private final RunOptions options = new RunOptions();
  private final Secrecy secrecy = new Secrecy();
  private boolean isCurrent;
  private boolean isInPlace;
  private boolean strikes;

  @Override
  public void declare(Arguments arguments) {
    arguments
        .with(output::declare)
        .flag(
            "--strike",
            "Strike through what is not applicable, skipped or not chosen.",
            () -> strikes = true)
        .flag(
            "--current",
            "Use the checklist as it is now, not the text that the run uses.",
            () -> isCurrent = true)
        .flag(
            "--in-place",
            "Tick the boxes in the checklist file itself; implies --current.",
            () -> isInPlace = true)
        .with(options::declare)
        .with(secrecy::declare)
        .footer(
            "",
            "Prints the checklist byte for byte, with nothing changed but the boxes: what is done"
                + " has [x], everything else has [ ].",
            "",
            "Examples:",
            "  tickdown export",
            "  tickdown export -r 1.4.0 -o release-1.4.0.md",
            "  tickdown export --strike | gh issue comment 123 --body-file -");
  }

  @Override
  public int run(CommandContext context) {
    Destination chosen = context.destination(output);
    if (isInPlace && output.isGiven()) {
      throw new Failure("`--in-place` and `--output` were both given", "leave out one of them");
    }
    OpenRun opened = context.read(options);
    Console console = context.console();
    RunText text = isCurrent || isInPlace ? RunText.current(opened) : RunText.used(opened);
    Export export = Export.of(text.run(), text.text(), text.counted(), strikes);
    if (new Embargo(secrecy.written(opened.run(), opened.name(), context)).isRedacted()) {
      return redacted(RedactedText.of(export.text(), text.counted()), chosen, opened);
    }
    if (isInPlace) {
      writeInPlace(export, text, opened, console);
    } else if (chosen.file().isEmpty() && context.environment().terminals().output()) {
      console.output().say(Line.lines(export.text()));
    } else {
      chosen
          .sparing(opened, "`--in-place` ticks the boxes in the checklist itself")
          .write(stream -> stream.write(export.text().getBytes(UTF_8)));
    }
    tell(export, text, opened, console);
    return ExitCode.FINE;
  }

  private int redacted(String text, Destination chosen, OpenRun opened) {
    if (isInPlace) {
      throw new Failure(
          Line.of("%s is a quiet run; it is not written into its checklist", opened.name()),
          "`--unredacted` does it all the same, once you confirm it");
    }
    chosen
        .sparing(opened, "the checklist of a quiet run stays as it is")
        .write(stream -> stream.write(text.getBytes(UTF_8)));
    return ExitCode.FINE;
  }

  private static void writeInPlace(Export export, RunText text, OpenRun opened, Console console) {
    if (export.text().equals(text.text())) {
      console.error().tell(Line.of("No change: %s is up to date.", opened.checklistName()));
      return;
    }
    new Destination(console, opened.workplace().file(opened.checklistName()), true)
        .write(stream -> stream.write(export.text().getBytes(UTF_8)));
  }

  private static void tell(Export export, RunText text, OpenRun opened, Console console) {
    if (!text.changes().isEmpty() && opened.run().isFinished()) {
      console.note(
          "%s has changed since the run: %s".formatted(opened.checklistName(), text.changes()));
    }
    lost(text.run())
        .forEach(name -> console.note(Line.of("answered, but not in this text: %s", name.text())));
    tell("done, but without a box to tick", export.withoutBox(), console);
    tell("not struck through, because of the markup in the text", export.notStruck(), console);
    tell("struck through in the checklist, but not in the run", export.stillStruck(), console);
  }

  private static void tell(String what, List<Entry> entries, Console console) {
    if (!entries.isEmpty()) {
      List<String> numbers = entries.stream().limit(MOST).map(Entry::number).toList();
      int more = entries.size() - numbers.size();
      console.note(
          "%s: %s%s"
              .formatted(
                  what,
                  String.join(", ", numbers),
                  more == 0 ? "" : " and " + Plural.of(more, "other")));
    }
  }

  /// The items that have an answer and are not in the text.
  private static List<ItemName> lost(Run run) {
    return run.history().names().stream()
        .filter(name -> run.entry(name.id()).isEmpty())
        .filter(name ->
            run.history()
                .answer(name.id())
                .filter(given -> !(given.answer().outcome() instanceof Outcome.Open))
                .isPresent())
        .toList();
  }
}
