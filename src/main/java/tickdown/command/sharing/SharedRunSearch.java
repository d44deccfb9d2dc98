package tickdown.command.sharing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import tickdown.exchange.RunsAtRemote;
import tickdown.exchange.SharedRun;
import tickdown.exchange.SharingFile;
import tickdown.git.Manner;
import tickdown.git.Repository;
import tickdown.git.refs.Remote;
import tickdown.git.refs.Reply;
import tickdown.git.refs.SharedRepository;
import tickdown.workplace.Workplace;

/// Looks in the background for shared runs at the usual remote of a project that can be joined
/// here.
///
/// Leaves nothing behind: a project that never shares a run has no trace of it.
public final class SharedRunSearch {
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final Workplace workplace;
  private final CompletableFuture<List<SharedRun>> found;

  private SharedRunSearch(Workplace workplace, CompletableFuture<List<SharedRun>> found) {
    this.workplace = workplace;
    this.found = found;
  }

  /// Begins to look; finds nothing outside of repositories and where there is no remote.
  public static SharedRunSearch begun(Workplace workplace) {
    return new SharedRunSearch(
        workplace,
        workplace
            .repository()
            .map(project ->
                CompletableFuture.supplyAsync(
                    () -> runs(project),
                    search -> Thread.ofPlatform().daemon().name("search").start(search)))
            .orElseGet(() -> CompletableFuture.completedFuture(List.of())));
  }

  /// Finds nothing.
  public static SharedRunSearch none(Workplace workplace) {
    return new SharedRunSearch(workplace, CompletableFuture.completedFuture(List.of()));
  }

  /// The shared run of this checklist with this name; empty if there is none, or if the remote does
  /// not answer soon.
  public Optional<SharedRun> run(String checklist, String name) {
    String stem = SharingFile.stem(workplace.journals().file(checklist, name));
    return within(PATIENCE).stream().filter(run -> run.refs().run().equals(stem)).findFirst();
  }

  /// The shared runs whose names may mean this one: the name itself is a part of them.
  Stream<SharedRun> like(Optional<String> name) {
    return within(PATIENCE).stream()
        .filter(run -> name.filter(wanted -> !run.refs().run().endsWith("-" + wanted)).isEmpty());
  }

  private List<SharedRun> within(Duration limit) {
    try {
      return found.get(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException
        | ExecutionException
        | CancellationException
        | CompletionException _) {
      return List.of();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return List.of();
    }
  }

  private static List<SharedRun> runs(Repository project) {
    try {
      Path folder = Files.createTempDirectory("tickdown-search");
      try {
        SharedRepository repository = SharedRepository.of(folder, project);
        Reply<List<SharedRun>> runs =
            repository
                .usualRemote()
                .then((Remote remote) -> new RunsAtRemote(repository, Manner.QUIET).all(remote));
        return runs instanceof Reply.Done<List<SharedRun>>(List<SharedRun> all) ? all : List.of();
      } finally {
        remove(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
