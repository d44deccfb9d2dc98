package tickdown.exchange;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import tickdown.exchange.state.Alarm;
import tickdown.git.Manner;
import tickdown.git.refs.Limits;
import tickdown.git.refs.Reading;
import tickdown.git.refs.Relation;
import tickdown.git.refs.Reply;
import tickdown.git.refs.SharedRepository;

/// Notices that somebody else has moved, rewritten or removed the ref of this folder at the remote.
/// The next exchange puts it back, so what is noticed is kept for a while: for an hour, or until
/// the operator asks for an exchange that finds the ref as it was left.
final class OwnRefWatch {
  private static final Duration KEPT = Duration.ofHours(1);

  private final SharedRun run;
  private final String writer;

  OwnRefWatch(SharedRun run, String writer) {
    this.run = run;
    this.writer = writer;
  }

  /// Where the ref was left at the remote; asked before the remote, because another program may
  /// move it in between.
  Optional<String> left() {
    return done(repository().accepted(run.refs(), writer));
  }

  /// Remembers where the ref is at the remote now.
  void leave(Optional<String> left, Optional<String> tip) {
    if (tip.isPresent() && !tip.equals(left)) {
      done(repository().accept(run.refs(), writer, tip.get()));
    }
  }

  /// What is wrong, or was until a short while ago.
  ///
  /// @param began when this exchange began: what was noticed since is kept
  Optional<Alarm> noticed(
      Optional<Alarm> before,
      Optional<String> left,
      Optional<String> atRemote,
      Instant began,
      Instant now,
      Manner manner) {
    Optional<Alarm.Kind> kind = left.flatMap(tip -> kind(tip, atRemote));
    if (kind.isEmpty()) {
      return before.filter(alarm ->
          !alarm.since().isBefore(began)
              || (manner == Manner.QUIET && alarm.since().plus(KEPT).isAfter(now)));
    }
    String tip = atRemote.orElse("");
    return before
        .filter(alarm ->
            alarm.what() == kind.get()
                && alarm.tip().equals(tip)
                && alarm.known().equals(left.get()))
        .or(() -> Optional.of(new Alarm(tip, left.get(), kind.get(), "", now)));
  }

  private Optional<Alarm.Kind> kind(String left, Optional<String> atRemote) {
    if (atRemote.isEmpty()) {
      return Optional.of(Alarm.Kind.VANISHED);
    }
    if (atRemote.get().equals(left)) {
      return Optional.empty();
    }
    Relation relation = done(repository().relation(left, atRemote.get()));
    return switch (relation) {
      case SAME, NEWER -> Optional.empty();
      case OLDER -> Optional.of(Alarm.Kind.MOVED_BACK);
      case UNRELATED, NO_COMMIT ->
          isHere(left) ? Optional.of(Alarm.Kind.REWRITTEN) : Optional.empty();
    };
  }

  /// Whether the repository beside the journals still has this commit; where it was damaged,
  /// nothing can be said.
  private boolean isHere(String commit) {
    return done(repository().beginning(commit, Limits.usual()))
        .bad()
        .filter(bad -> bad.flaw() == Reading.Flaw.UNREADABLE)
        .isEmpty();
  }

  private SharedRepository repository() {
    return run.repository();
  }

  private <T> T done(Reply<T> reply) {
    return ExchangeFailed.unless(reply, run.remote().name());
  }
}
