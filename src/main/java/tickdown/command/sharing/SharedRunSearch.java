package tickdown.command.sharing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
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
import tickdown.git.Manner;
import tickdown.git.Repository;
import tickdown.git.refs.FolderOfGit;
import tickdown.git.refs.Remote;
import tickdown.git.refs.Reply;
import tickdown.git.refs.SharedRepository;
import tickdown.journal.JournalFolder;
import tickdown.text.Line;
import tickdown.workplace.Failure;
import tickdown.workplace.Workplace;

/// Looks in the background for shared runs at the usual remote of a project that can be joined
/// here.
///
/// Leaves nothing behind: a project that never shares a run has no trace of it.
public final class SharedRunSearch {
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final Workplace workplace;
  private final CompletableFuture<List<SharedRun>> found;

  /// The shared runs at a remote.
  record Found(Remote remote, List<SharedRun> runs) {}

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
    String shared = JournalFolder.sharedName(checklist, name);
    return within(PATIENCE).stream().filter(run -> run.refs().run().equals(shared)).findFirst();
  }

  /// Refuses a run of this checklist that is to be called like a shared one.
  public void checkIsFree(String checklist, String name) {
    run(checklist, name)
        .ifPresent(there -> {
          throw new Failure(
              Line.of("%s has a shared run %s", there.remote().name(), name),
              Line.of("`tickdown join %s` joins it; `--name` gives yours another name", name));
        });
  }

  /// The shared runs that may be called so, or all of them.
  Stream<SharedRun> like(Optional<String> name) {
    return named(within(PATIENCE), name);
  }

  /// Those of the runs that may be called so, or all of them.
  static Stream<SharedRun> named(List<SharedRun> runs, Optional<String> name) {
    return runs.stream().filter(run -> name.map(wanted -> isCalled(run, wanted)).orElse(true));
  }

  /// What is typed to join one of the runs: its release if no other one can be meant, else its
  /// whole name.
  ///
  /// @param checklist the nearest checklist
  static String label(SharedRun run, List<SharedRun> all, Optional<String> checklist) {
    String shared = run.refs().run();
    return checklist
        .map(name -> JournalFolder.sharedName(name, "x"))
        .map(name -> name.substring(0, name.length() - 1))
        .filter(shared::startsWith)
        .map(beginning -> shared.substring(beginning.length()))
        .filter(release -> named(all, Optional.of(release)).count() == 1)
        .orElse(shared);
  }

  private static boolean isCalled(SharedRun run, String wanted) {
    String shared = run.refs().run();
    return shared.equals(wanted) || JournalFolder.mayBeShared(shared, wanted);
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
    return runs(project, Optional.empty(), Manner.QUIET) instanceof Reply.Done<Found>(Found found)
        ? found.runs()
        : List.of();
  }

  /// The shared runs at a remote, or at the usual one. Waits for it, however long it takes; git may
  /// ask for a password. Fails where the remote cannot be asked.
  static Found atRemote(Workplace workplace, Optional<String> remote) {
    SharedRepositories.of(workplace);
    return SharedRepositories.done(
        runs(workplace.repository().orElseThrow(), remote, Manner.ASKING), remote.orElse("origin"));
  }

  private static Reply<Found> runs(Repository project, Optional<String> remote, Manner manner) {
    try {
      Path folder = Files.createTempDirectory("tickdown-search");
      try {
        SharedRepository repository = SharedRepository.of(folder, project);
        return remote
            .map(repository::remote)
            .orElseGet(repository::usualRemote)
            .then((Remote at) ->
                new RunsAtRemote(repository, manner).all(at).map(runs -> new Found(at, runs)));
      } finally {
        FolderOfGit.remove(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
