package tickdown.workplace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import tickdown.git.Repository;
import tickdown.session.Environment;

/// The name of the operator.
public final class Operator {
  /// What the JDK gives as the name of a user without an entry in the password file.
  private static final String UNKNOWN = "?";

  private Operator() {}

  /// `--operator`, else `TICKDOWN_OPERATOR`, else who called `sudo`, else git's user.name, else the
  /// login name.
  public static String name(Workplace workplace) {
    Environment environment = workplace.environment();
    return workplace
        .choice()
        .operator()
        .or(() -> environment.variable("TICKDOWN_OPERATOR"))
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .or(() -> environment.variable("SUDO_USER").filter(_ -> isRoot()))
        .or(() -> workplace.repository().flatMap(Repository::userName))
        .or(() -> login(environment))
        .or(() -> userId().map(id -> "uid " + id))
        .orElse("somebody");
  }

  /// The same, in the background: starting git and waiting for its answer takes a while.
  public static CompletableFuture<String> asked(Workplace workplace) {
    return CompletableFuture.supplyAsync(
        () -> name(workplace),
        asking -> Thread.ofPlatform().daemon().name("operator").start(asking));
  }

  private static Optional<String> login(Environment environment) {
    return Stream.of("USER", "LOGNAME", "USERNAME")
        .flatMap(name -> environment.variable(name).stream())
        .findFirst()
        .or(() -> Optional.ofNullable(System.getProperty("user.name")))
        .filter(name -> !name.equals(UNKNOWN));
  }

  private static boolean isRoot() {
    return userId().filter(id -> id == 0).isPresent();
  }

  /// The number of the user who runs this process; empty where the system has none in `/proc`.
  private static Optional<Integer> userId() {
    try {
      return Optional.of((Integer) Files.getAttribute(Path.of("/proc/self"), "unix:uid"));
    } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
