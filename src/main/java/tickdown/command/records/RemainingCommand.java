package tickdown.command.records;

import java.util.List;
import java.util.Optional;
import tickdown.checklist.Entry;
import tickdown.checklist.Phase;
import tickdown.command.console.Command;
import tickdown.command.console.CommandContext;
import tickdown.command.console.Console;
import tickdown.command.console.ExitCode;
import tickdown.command.options.Arguments;
import tickdown.command.options.FormatOption;
import tickdown.command.options.OutputFormat;
import tickdown.command.options.RunOptions;
import tickdown.report.Remaining;
import tickdown.report.RunDocument;
import tickdown.run.Run;
import tickdown.text.Line;
import tickdown.text.Plural;
import tickdown.workplace.OpenRun;
import tickdown.workplace.Operator;

/// `tickdown remaining`: what is outstanding.
public final class RemainingCommand implements Command {
  private Optional<String> phase = Optional.empty();
  private boolean isMine;
  private boolean count;
  private boolean exitCode;
  private final FormatOption format =
      new FormatOption(
          OutputFormat.TEXT, OutputFormat.MARKDOWN, OutputFormat.JSON, OutputFormat.YAML);
  private final RunOptions options = new RunOptions();
  private final Secrecy secrecy = new Secrecy();

  @Override
  public void declare(Arguments arguments) {
    arguments
        .option(
            "--phase",
            "PHASE",
            "Only this phase: its number, or words from its title.",
            given -> phase = Optional.of(given))
        .flag("--mine", "Only items that you own or have claimed.", () -> isMine = true)
        .with(format::declare)
        .flag("--count", "Print only the number of outstanding items.", () -> count = true)
        .flag("--exit-code", "Exit with 1 if items are outstanding.", () -> exitCode = true)
        .with(options::declare)
        .with(secrecy::declare)
        .footer(
            "",
            "An item is outstanding while it is open, deferred or failed. Items of a procedure"
                + " count once it was called. A done item that lacks sign-offs is printed and"
                + " counted as well. All are printed in the order and shape of the checklist.",
            "",
            "Examples:",
            "  tickdown remaining",
            "  tickdown remaining --mine",
            "  tickdown remaining --phase 4 --format markdown",
            "  tickdown remaining --exit-code >/dev/null || echo 'not yet'");
  }

  @Override
  public int run(CommandContext context) {
    OpenRun opened = context.read(options);
    Optional<Integer> at =
        phase.map(
            words -> opened.run().checklist().phases().indexOf(OpenRun.phase(opened.run(), words)));
    Run run =
        count
            ? opened.run()
            : secrecy.printed(opened.run(), opened.name(), format.format(), context);
    Optional<Phase> only = at.map(index -> run.checklist().phases().get(index));
    Optional<String> owner =
        isMine ? Optional.of(Operator.of(opened.workplace()).name()) : Optional.empty();
    List<Entry> all =
        only.map(each -> Remaining.of(run, each)).orElseGet(() -> Remaining.of(run)).items();
    List<Entry> items =
        owner
            .map(name -> all.stream().filter(each -> isOf(name, each, run, opened.run())).toList())
            .orElse(all);
    if (count) {
      context.console().output().say(Line.of(Integer.toString(items.size())));
    } else {
      Optional<Line> none =
          items.isEmpty() && !all.isEmpty()
              ? owner.map(name -> noneOf(name, all, run))
              : Optional.empty();
      print(
          new RunDocument(run, opened.name(), opened.checklistName()), only, items, none, context);
    }
    return exitCode && !items.isEmpty() ? ExitCode.NO : ExitCode.FINE;
  }

  /// Owned or claimed. A redacted run does not tell the owners of its items.
  private static boolean isOf(String operator, Entry entry, Run printed, Run run) {
    Entry meant = run.entries().get(printed.place(entry));
    return meant.isOwnedBy(operator)
        || run.history().claimedBy(meant.id()).stream().anyMatch(operator::equalsIgnoreCase);
  }

  /// `No outstanding item is owned or claimed by ana; 3 are nobody's.`
  private static Line noneOf(String operator, List<Entry> all, Run run) {
    long free =
        all.stream()
            .filter(entry -> entry.owners().isEmpty())
            .filter(entry -> run.history().claimedBy(entry.id()).isEmpty())
            .count();
    return Line.of(
        "No outstanding item is owned or claimed by %s%s.",
        operator, free == 0 ? "" : "; " + Plural.of(free, "is nobody's", "are nobody's"));
  }

  /// @param none what is said instead of that nothing is outstanding
  private void print(
      RunDocument document,
      Optional<Phase> only,
      List<Entry> items,
      Optional<Line> none,
      CommandContext context) {
    Remaining remaining = new Remaining(document.run(), items);
    Console console = context.console();
    if (!console.wrote(
        format.format(), (form, stream) -> document.remaining(items, only, form, stream))) {
      switch (format.format()) {
        case MARKDOWN -> console.output().say(remaining.markdown());
        default -> text(remaining, only, none, document, console);
      }
    }
  }

  private static void text(
      Remaining remaining,
      Optional<Phase> only,
      Optional<Line> none,
      RunDocument document,
      Console console) {
    console.output().say(remaining.lines());
    if (remaining.items().isEmpty()) {
      console
          .error()
          .tell(
              none.or(() -> only.map(phase -> settled(phase, document)))
                  .orElseGet(() -> Line.of("Nothing is outstanding in %s.", document.release())));
    }
  }

  /// `Nothing is outstanding in phase 1 Dough of 1.4.0; 2 items elsewhere.`
  private static Line settled(Phase phase, RunDocument document) {
    int elsewhere = Remaining.of(document.run()).items().size();
    return Line.of(
        "Nothing is outstanding in phase %s %s of %s%s.",
        phase.number(),
        phase.title(),
        document.release(),
        elsewhere == 0 ? "" : "; " + Plural.of(elsewhere, "item") + " elsewhere");
  }
}
