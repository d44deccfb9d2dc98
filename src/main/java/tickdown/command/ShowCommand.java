package tickdown.command;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import tickdown.checklist.Checklist;
import tickdown.checklist.Problem;
import tickdown.checklist.ReadResult;
import tickdown.report.ChecklistJson;
import tickdown.report.ChecklistText;
import tickdown.session.Environment;
import tickdown.text.Line;

/// `tickdown show`: the checklist as it was read.
final class ShowCommand implements Options, Callable<Integer> {
  private final Environment surroundings;

  private Optional<String> name = Optional.empty();

  /// How the checklist is printed.
  enum Format {
    TEXT,
    JSON
  }

  private Format format = Format.TEXT;

  private final BulletsOption bullets = new BulletsOption();

  private final CommonOptions common = new CommonOptions();

  ShowCommand(Environment surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public void declare(Arguments arguments) {
    arguments
        .command(
            "show",
            "Print a checklist as it was read: every item with its number.",
            "",
            "Lines that look like a box and are none are named on standard error.",
            "",
            "Examples:",
            "  tickdown show",
            "  tickdown show docs/RELEASE.md --format json")
        .optional(
            "CHECKLIST",
            "The Markdown file. Default: the release checklist of this repository.",
            given -> name = Optional.of(given))
        .choice(
            "--format",
            "FORMAT",
            "text (the default) or json.",
            Format.class,
            given -> format = given)
        .with(bullets)
        .with(common);
  }

  @Override
  public Integer call() {
    Console terminal = Console.of(surroundings, common.colour());
    Path file = file();
    ChecklistFile read =
        ChecklistFile.read(file, name.orElse(file.getFileName().toString()), bullets.counted());
    Checklist checklist = checklist(read);
    switch (format) {
      case TEXT -> text(checklist, read.name(), terminal);
      case JSON -> terminal.output().document(stream -> json(checklist, stream));
    }
    return ExitCode.FINE;
  }

  private Path file() {
    return name.map(given -> Workplace.resolved(surroundings, given))
        .orElseGet(() -> Workplace.discovered(surroundings));
  }

  private static Checklist checklist(ChecklistFile read) {
    return switch (read.reading()) {
      case ReadResult.Readable(Checklist checklist) -> checklist;
      case ReadResult.Unusable(List<Problem> problems) ->
          throw Failure.unusable(read.name(), problems);
    };
  }

  private static void text(Checklist checklist, String file, Console terminal) {
    terminal.output().say(ChecklistText.lines(checklist));
    if (!checklist.problems().isEmpty()) {
      terminal.error().say(Line.empty());
      terminal.error().say(FailurePrinter.problems(file, checklist.problems()));
    }
  }

  private static void json(Checklist checklist, OutputStream stream) throws IOException {
    Writer writer = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
    ChecklistJson.write(checklist, writer);
    writer.flush();
  }
}
