package tickdown;

import tickdown.command.Program;

/// Starts Tickdown; the only place that ends the process.
public final class Main {
  private Main() {}

  /// Runs the command that `arguments` name.
  public static void main(String[] arguments) {
    Program program = Program.ofThisProcess(Runtime.getRuntime()::halt);
    // The same as System.exit, which sets up a logger first, to log that somebody called it.
    Runtime.getRuntime().halt(program.run(arguments));
  }
}
