package tickdown.session;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntConsumer;
import java.util.stream.Stream;

/// The environment in which the program was started.
///
/// @param environment the environment variables; foreign text
/// @param folder the working directory
/// @param streams the three standard streams
/// @param terminals which of them are terminals
/// @param end ends the process immediately with an exit code, without waiting for anything
public record Environment(
    Map<String, String> environment,
    Path folder,
    Streams streams,
    Terminals terminals,
    InstantSource clock,
    IntConsumer end) {
  /// Messages are not wrapped to less.
  private static final int LEAST_COLUMNS = 20;

  /// The standard streams.
  public record Streams(InputStream input, OutputStream output, OutputStream error) {}

  /// Which of the standard streams are terminals.
  public record Terminals(boolean input, boolean output, boolean error) {

    /// The launcher sets a property to the numbers of the streams that are terminals, for example
    /// `012`. Without the launcher, the JDK only knows whether both input and output are.
    static Terminals ofThisProcess() {
      String known = System.getProperty("tickdown.terminals");
      if (known == null) {
        boolean all = System.console() != null && System.console().isTerminal();
        return new Terminals(all, all, all);
      }
      return new Terminals(known.contains("0"), known.contains("1"), known.contains("2"));
    }
  }

  public Environment {
    environment = Map.copyOf(environment);
  }

  /// The environment of this process.
  public static Environment ofThisProcess(IntConsumer end) {
    return new Environment(
        System.getenv(),
        Path.of("").toAbsolutePath(),
        new Streams(
            new FileInputStream(FileDescriptor.in),
            new FileOutputStream(FileDescriptor.out),
            new FileOutputStream(FileDescriptor.err)),
        Terminals.ofThisProcess(),
        InstantSource.system(),
        end);
  }

  /// The value of an environment variable; empty if it is unset or empty.
  public Optional<String> variable(String name) {
    return Optional.ofNullable(environment.get(name)).filter(value -> !value.isEmpty());
  }

  /// The build of the program, as the launcher knows it; otherwise empty.
  public String build() {
    return System.getProperty("tickdown.build", "");
  }

  /// The width of the terminal when the program was started: the variable COLUMNS, or what the
  /// launcher found out. Empty if neither says so, or if it is less than 20.
  public OptionalInt columns() {
    return Stream.of(variable("COLUMNS").orElse(""), System.getProperty("tickdown.columns", ""))
        .filter(given -> given.matches("[1-9][0-9]{1,3}"))
        .mapToInt(Integer::parseInt)
        .filter(columns -> columns >= LEAST_COLUMNS)
        .findFirst();
  }

  /// Whether the locale's character set is UTF-8, also if no locale is set. The launcher keeps the
  /// locale that it had to change.
  public boolean isUtf8() {
    String all =
        environment.containsKey("TICKDOWN_KEPT_LC_ALL") ? "TICKDOWN_KEPT_LC_ALL" : "LC_ALL";
    return Stream.of(all, "LC_CTYPE", "LANG")
        .flatMap(name -> variable(name).stream())
        .findFirst()
        .map(locale -> locale.toLowerCase(Locale.ROOT).replace("-", "").contains("utf8"))
        .orElse(true);
  }

  /// The time zone for displaying times.
  public ZoneId zone() {
    return ZoneId.systemDefault();
  }
}
