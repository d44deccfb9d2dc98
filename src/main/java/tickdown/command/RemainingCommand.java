package tickdown.command;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import tickdown.checklist.Entry;
import tickdown.report.Format;
import tickdown.report.Remaining;
import tickdown.report.RunDocument;
import tickdown.run.Run;
import tickdown.session.Environment;
import tickdown.text.Line;

/// `tickdown remaining`: what is outstanding.
final class RemainingCommand implements Options, Callable<Integer> {
  private final Environment surroundings;

  /// How it is printed.
  enum Kind {
    TEXT,
    MARKDOWN,
    JSON,
    YAML
  }

  private Optional<String> phase = Optional.empty();

  private Kind format = Kind.TEXT;
  private boolean count;
  private boolean exitCode;

  private final RunOptions options = new RunOptions();

  RemainingCommand(Environment surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public void declare(Arguments arguments) {
    arguments
        .command(
            "remaining",
            "Print what is outstanding, in the checklist's order and shape.",
            "",
            "Outstanding is what is open, deferred or failed. Items of procedures are left out.",
            "",
            "Examples:",
            "  tickdown remaining",
            "  tickdown remaining --phase 4 --format markdown",
            "  tickdown remaining --exit-code >/dev/null || echo 'not yet'")
        .option(
            "--phase",
            "PHASE",
            "Only this phase: its number or words of its title.",
            given -> phase = Optional.of(given))
        .choice(
            "--format",
            "FORMAT",
            "text (the default), markdown, json or yaml.",
            Kind.class,
            given -> format = given)
        .flag("--count", "Print only how many items are outstanding.", () -> count = true)
        .flag(
            "--exit-code",
            "End with exit code 1 when items are outstanding.",
            () -> exitCode = true)
        .with(options);
  }

  @Override
  public Integer call() {
    Console terminal = Console.of(surroundings, options.common().colour());
    OpenRun opened = OpenRun.toRead(options, surroundings, terminal);
    List<Entry> items = chosen(opened.run());
    if (count) {
      terminal.output().say(Line.of(Integer.toString(items.size())));
    } else {
      print(opened, items, terminal);
    }
    return exitCode && !items.isEmpty() ? ExitCode.NO : ExitCode.FINE;
  }

  private List<Entry> chosen(Run run) {
    if (phase.isEmpty()) {
      return run.outstanding();
    }
    return Remaining.of(run, OpenRun.phase(run, phase.get())).items();
  }

  private void print(OpenRun opened, List<Entry> items, Console terminal) {
    Remaining remaining = new Remaining(opened.run(), items);
    RunDocument document = opened.document();
    switch (format) {
      case TEXT -> text(remaining, opened, terminal);
      case MARKDOWN -> terminal.output().say(remaining.markdown());
      case JSON ->
          terminal.output().document(stream -> document.remaining(items, Format.JSON, stream));
      case YAML ->
          terminal.output().document(stream -> document.remaining(items, Format.YAML, stream));
    }
  }

  private static void text(Remaining remaining, OpenRun opened, Console terminal) {
    terminal.output().say(remaining.lines());
    if (remaining.items().isEmpty()) {
      terminal
          .error()
          .say(Line.of("Nothing is outstanding in %s.".formatted(opened.listed().run())));
    }
  }
}
