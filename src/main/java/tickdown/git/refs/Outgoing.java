package tickdown.git.refs;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tickdown.git.ExchangeProgram.Call;
import tickdown.git.Manner;
import tickdown.git.refs.Reply.Done;
import tickdown.git.refs.Reply.Failed;
import tickdown.git.refs.Trouble.Kind;
import tickdown.process.PipedProgram.Finish.Exited;

/// Moves refs at a remote (git-push), only ever forward.
record Outgoing(Exchange exchange) {
  /// Nothing comes in. A remote on the same machine would have the limits of this side, and what
  /// others wrote could keep it from accepting anything.
  private static final Map<String, String> UNLIMITED = Map.of("GIT_ALLOC_LIMIT", "0");

  /// Moves a ref forward to `commit`, or makes it.
  Reply<Pushed> push(Remote remote, String ref, String commit, Manner manner) {
    return push(remote, ref, commit, manner, Stream.of());
  }

  /// Moves a ref only if it is at `known` at that moment, or makes it only if it is not there.
  ///
  /// `--force-with-lease` is what compares; it would also allow a ref to go backward, so whether
  /// `commit` descends from `known` is found out first.
  Reply<Pushed> replace(
      Remote remote, String ref, Optional<String> known, String commit, Manner manner) {
    String lease = "--force-with-lease=" + ref + ":" + known.map(ObjectId::checked).orElse("");
    return isForward(known, commit)
        .then(isForward ->
            isForward
                ? push(remote, ref, commit, manner, Stream.of(lease))
                : new Failed<>(Trouble.of(Kind.RACED)));
  }

  private Reply<Boolean> isForward(Optional<String> known, String commit) {
    return known.isEmpty()
        ? new Done<>(true)
        : new Descent(exchange)
            .relation(known.get(), commit)
            .map(relation -> relation == Relation.NEWER);
  }

  private Reply<Pushed> push(
      Remote remote, String ref, String commit, Manner manner, Stream<String> lease) {
    Stream<String> options =
        Stream.of(
            "push",
            "--porcelain",
            "--no-verify",
            "--no-follow-tags",
            "--no-signed",
            "--recurse-submodules=no");
    Stream<String> what =
        Stream.of("--", remote.name(), ObjectId.checked(commit) + ":" + checked(ref));
    List<String> command = Stream.of(options, lease, what).flatMap(part -> part).toList();
    Call call = Exchange.network(manner, remote, UNLIMITED, command);
    return exchange.text(manner, call).then(Outgoing::outcome);
  }

  private static String checked(String ref) {
    if (RunRefs.parsed(ref).isEmpty()) {
      throw new IllegalArgumentException("not a ref of a shared run");
    }
    return ref;
  }

  /// A line per ref: a flag, both names, and what happened, with tabs between (git-push, OUTPUT).
  private static Reply<Pushed> outcome(Exited<String> end) {
    for (String line : end.result().lines().toList()) {
      String[] parts = line.split("\t", 3);
      if (parts.length == 3 && parts[0].length() == 1) {
        return switch (parts[0]) {
          case " ", "*", "+" -> new Done<>(Pushed.MOVED);
          case "=" -> new Done<>(Pushed.UNCHANGED);
          default -> new Failed<>(GitWords.rejected(parts[2], end.trouble()));
        };
      }
    }
    return new Failed<>(GitWords.trouble(end.trouble()));
  }
}
