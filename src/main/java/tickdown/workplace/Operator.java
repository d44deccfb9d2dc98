package tickdown.workplace;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import tickdown.git.Repository;
import tickdown.session.Environment;

/// The name of the operator.
public final class Operator {
  private Operator() {}

  /// `--operator`, else `TICKDOWN_OPERATOR`, else git's user.name, else the login name.
  public static String name(Workplace workplace) {
    Environment environment = workplace.environment();
    return workplace
        .choice()
        .operator()
        .or(() -> environment.variable("TICKDOWN_OPERATOR"))
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .or(() -> workplace.repository().flatMap(Repository::userName))
        .or(() -> login(environment))
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
        .or(() -> Optional.ofNullable(System.getProperty("user.name")));
  }
}
