package tickdown;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.nio.file.Path;
import java.time.InstantSource;
import tickdown.command.Program;
import tickdown.session.Surroundings;

/// Starts Tickdown; the only place that ends the process.
public final class Main {
  private Main() {}

  /// Runs the command that `arguments` name.
  public static void main(String[] arguments) {
    System.exit(new Program(surroundings()).run(arguments));
  }

  private static Surroundings surroundings() {
    return new Surroundings(
        System.getenv(),
        Path.of("").toAbsolutePath(),
        new Surroundings.Streams(
            new FileInputStream(FileDescriptor.in),
            new FileOutputStream(FileDescriptor.out),
            new FileOutputStream(FileDescriptor.err)),
        terminals(),
        InstantSource.system());
  }

  /// The launcher says which streams are terminals, as `0`, `1`, `2` one behind the other; without
  /// it the JDK knows only whether all of them are.
  private static Surroundings.Terminals terminals() {
    String known = System.getProperty("tickdown.terminals");
    if (known == null) {
      boolean all = System.console() != null && System.console().isTerminal();
      return new Surroundings.Terminals(all, all, all);
    }
    return new Surroundings.Terminals(
        known.contains("0"), known.contains("1"), known.contains("2"));
  }
}
