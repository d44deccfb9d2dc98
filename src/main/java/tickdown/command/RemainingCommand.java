package tickdown.command;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tickdown.checklist.Entry;
import tickdown.checklist.Phase;
import tickdown.report.Format;
import tickdown.report.Remaining;
import tickdown.report.RunDocument;
import tickdown.run.Run;
import tickdown.session.Surroundings;
import tickdown.text.Line;

/// `tickdown remaining`: what is outstanding.
@Command(
    name = "remaining",
    description = "Print what is outstanding, in the checklist's order and shape.",
    footer = {
      "",
      "Outstanding is what is open, deferred or failed. Items of procedures are left out.",
      "",
      "Examples:",
      "  tickdown remaining",
      "  tickdown remaining --phase 4 --format markdown",
      "  tickdown remaining --exit-code >/dev/null || echo 'not yet'"
    })
final class RemainingCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  /// How it is printed.
  enum Kind {
    TEXT,
    MARKDOWN,
    JSON,
    YAML
  }

  @Option(
      names = "--phase",
      paramLabel = "PHASE",
      description = "Only this phase: its number or words of its title.")
  private Optional<String> phase = Optional.empty();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "TEXT",
      description = "text (the default), markdown, json or yaml.")
  private Kind format = Kind.TEXT;

  @Option(names = "--count", description = "Print only how many items are outstanding.")
  private boolean count;

  @Option(names = "--exit-code", description = "End with exit code 1 when items are outstanding.")
  private boolean exitCode;

  @Mixin private RunOptions options = new RunOptions();

  RemainingCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Terminal terminal = Terminal.of(surroundings, options.common().colour());
    Opened opened = Opened.toRead(options, surroundings, terminal);
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
    Phase only = Opened.phase(run, phase.get());
    return run.entries().stream()
        .filter(entry -> entry.phase() == only && run.isOutstanding(entry))
        .toList();
  }

  private void print(Opened opened, List<Entry> items, Terminal terminal) {
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

  private static void text(Remaining remaining, Opened opened, Terminal terminal) {
    terminal.output().say(remaining.lines());
    if (remaining.items().isEmpty()) {
      terminal
          .error()
          .say(Line.of("Nothing is outstanding in %s.".formatted(opened.listed().run())));
    }
  }
}
