package tickdown.git.refs;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import tickdown.git.ExchangeProgram.Call;
import tickdown.git.ExchangeProgram.Reach;
import tickdown.git.Manner;
import tickdown.git.refs.Reply.Done;
import tickdown.git.refs.Reply.Failed;
import tickdown.git.refs.Trouble.Kind;
import tickdown.process.PipedProgram.Finish.Exited;
import tickdown.process.PipedProgram.Leave;

/// Fetches refs of a run (git-fetch), whatever they point to.
///
/// @param largest how large what one fetch brings may be, in bytes of compressed objects
record Incoming(Exchange exchange, long largest) {
  private static final long LARGEST = 128L << 20;

  private static final Duration LONGEST_TIDYING = Duration.ofMinutes(1);

  /// How many limits a fetch may take if every writer is fetched alone.
  private static final int ROUNDS = 3;

  /// A small pack can contain so much that git works on it for minutes.
  private static final Duration MOST_EFFORT = Duration.ofSeconds(2);

  /// A remote breaks off for a single writer's sake, or because it is out of order: the first ones
  /// tell.
  private static final int ENOUGH = 5;

  /// Troubles that are not about what a single writer wrote.
  private static final Set<Kind> GENERAL =
      Set.of(
          Kind.NO_CREDENTIALS,
          Kind.NO_REMOTE,
          Kind.TRANSPORT,
          Kind.NO_GIT,
          Kind.FOREIGN_REPOSITORY,
          Kind.NO_FOLDER,
          Kind.MADE_ANEW);

  /// With the usual limit.
  Incoming(Exchange exchange) {
    this(exchange, LARGEST);
  }

  /// Fetches them together; if that fails, each by itself, so that one that is too large or broken
  /// keeps no other out.
  Reply<Fetched> fetch(Remote remote, RunRefs run, Collection<String> writers, Manner manner) {
    List<String> names = List.copyOf(new TreeSet<>(writers));
    if (names.isEmpty()) {
      return new Done<>(new Fetched(Map.of(), Map.of()));
    }
    Optional<Trouble> trouble = trouble(attempt(remote, run, names, manner));
    if (trouble.isPresent()) {
      return apart(remote, run, names, manner, trouble.get());
    }
    tidy();
    return ids(run, names, Map.of());
  }

  private Reply<Fetched> apart(
      Remote remote, RunRefs run, List<String> names, Manner manner, Trouble before) {
    boolean isOffline = before.kind() == Kind.OFFLINE && names.size() == 1;
    if (isOffline || GENERAL.contains(before.kind())) {
      return new Failed<>(before);
    }
    if (names.size() == 1) {
      return new Done<>(new Fetched(Map.of(), Map.of(names.getFirst(), before)));
    }
    long end = System.nanoTime() + manner.limit().multipliedBy(ROUNDS).toNanos();
    List<String> good = new ArrayList<>();
    Map<String, Trouble> failed = new HashMap<>();
    for (String name : names) {
      Optional<Trouble> trouble =
          System.nanoTime() > end
              ? Optional.of(Trouble.of(Kind.LATE))
              : trouble(attempt(remote, run, List.of(name), manner));
      trouble.ifPresentOrElse(kept -> failed.put(name, kept), () -> good.add(name));
      if (good.isEmpty() && failed.size() == ENOUGH && areAll(failed, Kind.OFFLINE)) {
        return new Failed<>(before);
      }
    }
    return ids(run, good, failed);
  }

  private static boolean areAll(Map<String, Trouble> failed, Kind kind) {
    return failed.values().stream().allMatch(trouble -> trouble.kind() == kind);
  }

  private static Optional<Trouble> trouble(Reply<Exited<String>> reply) {
    return switch (reply) {
      case Done<Exited<String>>(Exited<String> end) when end.code() == 0 -> Optional.empty();
      case Done<Exited<String>>(Exited<String> end) -> Optional.of(GitWords.trouble(end.trouble()));
      case Failed<Exited<String>>(Trouble trouble) -> Optional.of(trouble);
    };
  }

  private Reply<Exited<String>> attempt(
      Remote remote, RunRefs run, List<String> names, Manner manner) {
    Stream<String> options =
        Stream.of(
            "fetch",
            "--quiet",
            "--no-tags",
            "--no-prune",
            "--no-prune-tags",
            "--no-recurse-submodules",
            "--no-filter",
            "--refmap=",
            "--",
            remote.name());
    Stream<String> refs =
        names.stream().map(name -> "+" + run.of(name) + ":" + OwnRefs.incoming(run, name));
    Call call = Exchange.network(manner, remote, Map.of(), Stream.concat(options, refs).toList());
    PackFolder packs = new PackFolder(exchange.folder());
    Set<Path> before = packs.arriving();
    long size = packs.size();
    Leave leave =
        running -> packs.size() - size < largest && running.effort().compareTo(MOST_EFFORT) < 0;
    Reply<Exited<String>> reply = exchange.run(manner, call, _ -> {}, PrintedText::of, leave);
    packs.clear(before);
    return reply;
  }

  /// Packs what has accumulated (git-gc), now and then. Whether that succeeds does not matter.
  private void tidy() {
    if (new PackFolder(exchange.folder()).isCrowded()) {
      Call call =
          new Call(
              Reach.OWN,
              LONGEST_TIDYING,
              List.of("gc.auto=1000", "gc.autoPackLimit=50", "gc.autoDetach=false"),
              Map.of(),
              List.of("gc", "--auto", "--quiet"));
      exchange.text(Manner.QUIET, call);
    }
  }

  private Reply<Fetched> ids(RunRefs run, List<String> names, Map<String, Trouble> failed) {
    return new OwnRefs(exchange)
        .below(OwnRefs.incoming(run))
        .map(all -> {
          Map<String, String> ids = new HashMap<>(all);
          ids.keySet().retainAll(names);
          return new Fetched(ids, failed);
        });
  }
}
