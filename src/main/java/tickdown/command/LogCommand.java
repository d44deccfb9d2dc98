package tickdown.command;

import java.util.concurrent.Callable;
import tickdown.report.Log;
import tickdown.session.Environment;

/// `tickdown log`: the journal for people.
final class LogCommand implements Options, Callable<Integer> {
  private final Environment surroundings;

  private final RunOptions options = new RunOptions();

  LogCommand(Environment surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public void declare(Arguments arguments) {
    arguments
        .command(
            "log",
            "Print what happened in the run, the newest last.",
            "",
            "Examples:",
            "  tickdown log",
            "  tickdown log -r 1.4.0 | tail -5")
        .with(options);
  }

  @Override
  public Integer call() {
    Console terminal = Console.of(surroundings, options.common().colour());
    OpenRun opened = OpenRun.toRead(options, surroundings, terminal);
    terminal.output().say(new Log(opened.run(), surroundings.zone()).lines());
    return ExitCode.FINE;
  }
}
