package tickdown.workplace;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import tickdown.git.OwnSettings;
import tickdown.git.Ownership;
import tickdown.git.Repository;
import tickdown.process.FileUser;
import tickdown.process.SlashedPath;
import tickdown.session.Environment;

/// The operator.
///
/// @param name the name that is recorded with answers
/// @param notice what the operator should know about it, in lower case without a full stop
public record Operator(String name, Optional<String> notice) {
  /// What the JDK gives as the name of a user without an entry in the password file.
  private static final String UNKNOWN = "?";

  /// `--operator`, else who called `sudo`, else git's user.name, else the login name.
  public static Operator of(Workplace workplace) {
    Environment environment = workplace.environment();
    return workplace
        .choice()
        .operator()
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .or(() -> environment.variable("SUDO_USER").filter(_ -> isRoot()))
        .map(name -> new Operator(name, Optional.empty()))
        .orElseGet(() -> unnamed(workplace));
  }

  private static Operator unnamed(Workplace workplace) {
    Repository.Answer answer =
        workplace
            .repository()
            .map(Repository::userName)
            .orElseGet(() ->
                new OwnSettings(workplace.environment()::variable).userName(workplace.base()));
    return switch (answer) {
      case Repository.Answer.Given(Optional<String> name) ->
          new Operator(name.orElseGet(() -> user(workplace.environment())), Optional.empty());
      case Repository.Answer.Late() -> {
        String user = user(workplace.environment());
        yield new Operator(user, Optional.of(late(user)));
      }
    };
  }

  private static String late(String user) {
    return "git did not tell your name within %s seconds, so you are recorded as %s; `--operator` or TICKDOWN_OPERATOR names you"
        .formatted(Repository.PATIENCE.toSeconds(), user);
  }

  private static String user(Environment environment) {
    return login(environment).or(() -> number().map(id -> "uid " + id)).orElse("somebody");
  }

  /// What an operator who begins to work should know, in lower case without full stops.
  public List<String> notices(Workplace workplace) {
    Optional<String> open =
        workplace.journals().isOpenToOthers()
            ? Optional.of(
                "other users may write in %s, so they can replace what is recorded there; `%s` prevents it"
                    .formatted(workplace.journals().path(), workplace.journals().closing()))
            : Optional.empty();
    return Stream.of(notice, open, leftAlone(workplace)).flatMap(Optional::stream).toList();
  }

  /// That git says nothing about a repository of somebody else.
  private static Optional<String> leftAlone(Workplace workplace) {
    return workplace
        .repository()
        .map(Repository::root)
        .filter(root -> new Ownership(root).isRefused())
        .map(root ->
            "%s belongs to another user, so git leaves it alone; if you trust it, `git config --global --add safe.directory %s` allows it"
                .formatted(root, forGit(root)));
  }

  /// A path as git has it in its configuration, for a shell: `"C:/My Code/shop"`.
  private static String forGit(Path path) {
    String slashed = SlashedPath.of(path);
    return slashed.indexOf(' ') < 0 ? slashed : "\"" + slashed + "\"";
  }

  /// The same, in the background: starting git and waiting for its answer takes a while.
  public static CompletableFuture<Operator> asked(Workplace workplace) {
    return CompletableFuture.supplyAsync(
        () -> of(workplace), asking -> Thread.ofPlatform().daemon().name("operator").start(asking));
  }

  private static Optional<String> login(Environment environment) {
    return Stream.of("USER", "LOGNAME", "USERNAME")
        .flatMap(name -> environment.variable(name).stream())
        .findFirst()
        .or(() -> Optional.ofNullable(System.getProperty("user.name")))
        .filter(name -> !name.equals(UNKNOWN));
  }

  private static Optional<Integer> number() {
    return FileUser.ofThisProcess().flatMap(FileUser::number);
  }

  private static boolean isRoot() {
    return FileUser.ofThisProcess().filter(FileUser::isRoot).isPresent();
  }
}
