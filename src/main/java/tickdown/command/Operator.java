package tickdown.command;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import tickdown.git.Repository;
import tickdown.session.Environment;

/// Who is at the terminal.
final class Operator {
  private Operator() {}

  /// `--operator`, else `TICKDOWN_OPERATOR`, else git's user.name, else the login name.
  static String name(Optional<String> option, Environment surroundings, Path base) {
    return option
        .or(() -> surroundings.variable("TICKDOWN_OPERATOR"))
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .or(() -> Repository.around(base).flatMap(Repository::userName))
        .or(() -> login(surroundings))
        .orElse("somebody");
  }

  /// The same, found out while something else is done: to start git and to wait for its answer
  /// takes a while.
  static CompletableFuture<String> asked(
      Optional<String> option, Environment surroundings, Path base) {
    return CompletableFuture.supplyAsync(
        () -> name(option, surroundings, base),
        asking -> Thread.ofPlatform().daemon().name("operator").start(asking));
  }

  private static Optional<String> login(Environment surroundings) {
    return Stream.of("USER", "LOGNAME", "USERNAME")
        .flatMap(name -> surroundings.variable(name).stream())
        .findFirst()
        .or(() -> Optional.ofNullable(System.getProperty("user.name")));
  }
}
