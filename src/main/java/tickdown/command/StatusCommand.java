package tickdown.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tickdown.report.Format;
import tickdown.report.Status;
import tickdown.session.Surroundings;
import tickdown.text.Line;

/// `tickdown status`: how far a run is.
@Command(
    name = "status",
    description = "Print how far the run is, per phase and section, and what is next.",
    footer = {"", "Examples:", "  tickdown status", "  tickdown status -r 1.4.0 --format json"})
final class StatusCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  /// How it is printed.
  enum Kind {
    TEXT,
    JSON,
    YAML
  }

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "TEXT",
      description = "text (the default), json or yaml.")
  private Kind format = Kind.TEXT;

  @Mixin private RunOptions options = new RunOptions();

  StatusCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Terminal terminal = Terminal.of(surroundings, options.common().colour());
    Opened opened = Opened.toRead(options, surroundings, terminal);
    switch (format) {
      case TEXT -> text(opened, terminal);
      case JSON ->
          terminal.output().document(stream -> opened.document().status(Format.JSON, stream));
      case YAML ->
          terminal.output().document(stream -> opened.document().status(Format.YAML, stream));
    }
    return ExitCode.FINE;
  }

  private void text(Opened opened, Terminal terminal) {
    Status status =
        new Status(
            opened.run(), opened.listed().run(), opened.listed().checklist(), surroundings.zone());
    terminal.output().say(status.lines());
    terminal.output().say(Line.of("journal: " + opened.listed().file()));
  }
}
