package tickdown.command.console;

import java.util.List;
import java.util.function.Supplier;
import tickdown.command.manual.CommandEntry;
import tickdown.command.options.OutputFileOption;
import tickdown.command.options.RunOptions;
import tickdown.session.Environment;
import tickdown.workplace.OpenRun;
import tickdown.workplace.Workplace;

/// What a command needs to run.
///
/// @param commands all commands, for those that are about commands
public record CommandContext(
    Environment environment, Console console, Supplier<List<CommandEntry>> commands) {

  /// Tells which run this is, if it was not named and may not be meant.
  public void tellPlace(RunOptions options, OpenRun opened) {
    if (options.isByPlace()) {
      opened.elsewhere().ifPresent(console::note);
    }
  }

  /// The run selected by `options`, for reading; tells the operator what there is to know.
  public OpenRun read(RunOptions options) {
    Workplace workplace = options.workplace(environment);
    OpenRun opened = OpenRun.read(options.query(workplace), workplace);
    tellPlace(options, opened);
    opened.notices().forEach(console::note);
    if (!options.isNamed() && opened.run().isFinished()) {
      console.note("no run is open; %s was finished last".formatted(opened.name()));
    }
    return opened;
  }

  /// Where the document goes that the command makes.
  public Destination destination(OutputFileOption option) {
    return new Destination(console, option.file(environment), option.isForced());
  }
}
