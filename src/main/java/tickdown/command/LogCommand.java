package tickdown.command;

import java.util.concurrent.Callable;
import tickdown.report.Log;
import tickdown.session.Surroundings;

/// `tickdown log`: the journal for people.
final class LogCommand implements Options, Callable<Integer> {
  private final Surroundings surroundings;

  private final RunOptions options = new RunOptions();

  LogCommand(Surroundings surroundings) {
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
    Terminal terminal = Terminal.of(surroundings, options.common().colour());
    Opened opened = Opened.toRead(options, surroundings, terminal);
    terminal.output().say(new Log(opened.run(), surroundings.zone()).lines());
    return ExitCode.FINE;
  }
}
