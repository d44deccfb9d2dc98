package tickdown.session;

import java.io.File;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tickdown.terminal.WindowsConsole;

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

  public Environment {
    environment = Map.copyOf(environment);
  }

  /// The environment of this process.
  public static Environment ofThisProcess(IntConsumer end) {
    boolean isWindows = File.separatorChar == '\\';
    Optional<WindowsConsole> console =
        isWindows ? WindowsConsole.ofThisProcess() : Optional.empty();
    return new Environment(
        variables(System.getenv(), isWindows),
        Path.of("").toAbsolutePath(),
        Streams.ofThisProcess(console),
        Terminals.ofThisProcess(console),
        InstantSource.system(),
        end);
  }

  /// The variables; on Windows in upper case, since it does not distinguish the case of their
  /// names, and has `Path`.
  static Map<String, String> variables(Map<String, String> given, boolean isWindows) {
    return isWindows
        ? given.entrySet().stream()
            .collect(
                Collectors.toMap(
                    variable -> variable.getKey().toUpperCase(Locale.ROOT),
                    Map.Entry::getValue,
                    (first, _) -> first))
        : given;
  }

  /// The value of an environment variable; empty if it is unset or empty.
  public Optional<String> variable(String name) {
    return Optional.ofNullable(environment.get(name)).filter(value -> !value.isEmpty());
  }

  /// The build of the program, as the launcher knows it; otherwise empty.
  public String build() {
    return System.getProperty("tickdown.build", "");
  }

  /// Whether the terminals understand control sequences (ECMA-48): colours, and moving the cursor.
  /// On Windows the console says so itself, since TERM is usually not set there.
  public boolean understandsControlSequences() {
    boolean isDumb = variable("TERM").filter("dumb"::equals).isPresent();
    return switch (terminals.sequences()) {
      case AS_TERM_TELLS -> variable("TERM").isPresent() && !isDumb;
      case OBEYED -> !isDumb;
      case PRINTED -> false;
    };
  }

  /// The width of the terminal when the program was started: the variable COLUMNS, or what the
  /// terminal is known to have. Empty if neither says so, or if it is less than 20.
  public OptionalInt columns() {
    return Stream.of(variable("COLUMNS").orElse(""), terminals.columns())
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
