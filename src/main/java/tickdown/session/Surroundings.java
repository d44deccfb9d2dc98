package tickdown.session;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;

/// What the program finds where it is started.
///
/// @param environment the environment's variables; foreign text
/// @param folder the working folder
/// @param streams the three standard streams
/// @param terminals which of them are terminals
public record Surroundings(
    Map<String, String> environment,
    Path folder,
    Streams streams,
    Terminals terminals,
    InstantSource clock) {

  /// The standard streams.
  public record Streams(InputStream input, OutputStream output, OutputStream error) {}

  /// Which of the standard streams are terminals.
  public record Terminals(boolean input, boolean output, boolean error) {}

  public Surroundings {
    environment = Map.copyOf(environment);
  }

  /// The value of an environment variable, unless it is unset or empty.
  public Optional<String> variable(String name) {
    return Optional.ofNullable(environment.get(name)).filter(value -> !value.isEmpty());
  }

  /// The time zone in which times are shown.
  public ZoneId zone() {
    return ZoneId.systemDefault();
  }
}
