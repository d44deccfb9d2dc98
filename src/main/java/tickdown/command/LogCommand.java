package tickdown.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import tickdown.report.Log;
import tickdown.session.Surroundings;

/// `tickdown log`: the journal for people.
@Command(
    name = "log",
    description = "Print what happened in the run, the newest last.",
    footer = {"", "Examples:", "  tickdown log", "  tickdown log -r 1.4.0 | tail -5"})
final class LogCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Mixin private RunOptions options = new RunOptions();

  LogCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Terminal terminal = Terminal.of(surroundings, options.common().colour());
    Opened opened = Opened.toRead(options, surroundings, terminal);
    terminal.output().say(new Log(opened.run(), surroundings.zone()).lines());
    return ExitCode.FINE;
  }
}
