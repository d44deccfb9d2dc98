package tickdown.command;

import java.util.concurrent.Callable;
import tickdown.report.Format;
import tickdown.report.Status;
import tickdown.session.Environment;
import tickdown.text.Line;

/// `tickdown status`: how far a run is.
final class StatusCommand implements Options, Callable<Integer> {
  private final Environment surroundings;

  /// How it is printed.
  enum Kind {
    TEXT,
    JSON,
    YAML
  }

  private Kind format = Kind.TEXT;

  private final RunOptions options = new RunOptions();

  StatusCommand(Environment surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public void declare(Arguments arguments) {
    arguments
        .command(
            "status",
            "Print how far the run is, per phase and section, and what is next.",
            "",
            "Examples:",
            "  tickdown status",
            "  tickdown status -r 1.4.0 --format json")
        .choice(
            "--format",
            "FORMAT",
            "text (the default), json or yaml.",
            Kind.class,
            given -> format = given)
        .with(options);
  }

  @Override
  public Integer call() {
    Console terminal = Console.of(surroundings, options.common().colour());
    OpenRun opened = OpenRun.toRead(options, surroundings, terminal);
    switch (format) {
      case TEXT -> text(opened, terminal);
      case JSON ->
          terminal.output().document(stream -> opened.document().status(Format.JSON, stream));
      case YAML ->
          terminal.output().document(stream -> opened.document().status(Format.YAML, stream));
    }
    return ExitCode.FINE;
  }

  private void text(OpenRun opened, Console terminal) {
    Status status =
        new Status(
            opened.run(), opened.listed().run(), opened.listed().checklist(), surroundings.zone());
    terminal.output().say(status.lines());
    terminal.output().say(Line.of("journal: " + opened.listed().file()));
  }
}
