package tickdown;

import tickdown.command.Program;

/// Starts Tickdown; the only place that ends the process.
public final class Main {
  private Main() {}

  /// Runs the command given by `arguments`.
  public static void main(String[] arguments) {
    Program program = Program.ofThisProcess(Runtime.getRuntime()::halt);
    // Unlike System.exit, this does not set up a logger just to log the call.
    Runtime.getRuntime().halt(program.run(arguments));
  }
}
