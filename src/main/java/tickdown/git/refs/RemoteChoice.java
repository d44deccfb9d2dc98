package tickdown.git.refs;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tickdown.git.ExchangeProgram.Call;
import tickdown.git.ExchangeProgram.Reach;
import tickdown.git.Manner;
import tickdown.git.Repository;
import tickdown.git.refs.Reply.Done;
import tickdown.git.refs.Reply.Failed;
import tickdown.git.refs.Trouble.Kind;
import tickdown.text.Line;

/// The remotes that a project has configured.
final class RemoteChoice {
  private static final String BEGINNING = "remote.";
  private static final String END = ".url";

  private final Exchange exchange;
  private final Repository project;

  RemoteChoice(Exchange exchange) {
    this.exchange = exchange;
    this.project = exchange.project();
  }

  /// All that have an address and a name that is accepted, in the order of the configuration.
  Reply<List<Remote>> all() {
    return ask("config", "-z", "--name-only", "--get-regexp", "^remote\\..*\\.url$")
        .map(listed ->
            Arrays.stream(listed.orElse("").split("\0"))
                .filter(key -> key.length() > BEGINNING.length() + END.length())
                .map(key -> key.substring(BEGINNING.length(), key.length() - END.length()))
                .filter(Remote::isName)
                .distinct()
                .map(Remote::new)
                .toList());
  }

  /// The one with this name.
  Reply<Remote> named(String name) {
    return all()
        .then(all ->
            all.stream()
                .filter(remote -> remote.name().equals(name))
                .findFirst()
                .<Reply<Remote>>map(Done::new)
                .orElseGet(() -> new Failed<>(new Trouble(Kind.NO_REMOTE, Line.of(name)))));
  }

  /// The upstream's of the branch that is checked out, else the only one, else `origin`.
  Reply<Remote> usual() {
    return all().then(all -> upstream().then(upstream -> usual(all, upstream)));
  }

  private static Reply<Remote> usual(List<Remote> all, Optional<String> upstream) {
    Optional<Remote> only = all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
    return upstream
        .flatMap(name -> named(all, name))
        .or(() -> only)
        .or(() -> named(all, "origin"))
        .<Reply<Remote>>map(Done::new)
        .orElseGet(() -> new Failed<>(Trouble.of(Kind.NO_REMOTE)));
  }

  private static Optional<Remote> named(List<Remote> all, String name) {
    return all.stream().filter(remote -> remote.name().equals(name)).findFirst();
  }

  private Reply<Optional<String>> upstream() {
    return ask("symbolic-ref", "--quiet", "--short", "HEAD")
        .then(branch ->
            branch.isEmpty()
                ? new Done<>(Optional.empty())
                : ask("config", "branch." + branch.get().strip() + ".remote"))
        .map(name -> name.map(String::strip));
  }

  /// Asks the project's own repository; empty if git has nothing to say.
  private Reply<Optional<String>> ask(String... question) {
    Call call =
        new Call(
            Reach.OWN,
            Repository.PATIENCE,
            List.of(),
            Map.of("GIT_DIR", project.root().resolve(".git").toString()),
            List.of(question));
    return exchange
        .text(Manner.QUIET, call)
        .map(end -> end.code() == 0 ? Optional.of(end.result()) : Optional.empty());
  }
}
