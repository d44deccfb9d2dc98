package tickdown.exchange;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tickdown.exchange.state.Alarm;
import tickdown.exchange.state.Lease;
import tickdown.git.Manner;
import tickdown.git.refs.Addition;
import tickdown.git.refs.Limits;
import tickdown.git.refs.Reading;
import tickdown.git.refs.Relation;
import tickdown.git.refs.Reply;
import tickdown.git.refs.RunRefs;
import tickdown.git.refs.SharedRepository;
import tickdown.git.refs.Tips;
import tickdown.journal.Author;

/// The ref at the remote that says who drives. Each change is a commit on top of the last one, made
/// only if the ref is still there, so that two cannot take it at once.
final class LeaseRef {
  private final SharedRun run;
  private boolean isGone;

  LeaseRef(SharedRun run) {
    this.run = run;
  }

  /// Who drives according to the remote. Where its ref was rewritten or deleted, nobody does.
  ///
  /// @param accepted up to where its ref was read
  Optional<Lease> read(
      Optional<Lease> known, Optional<String> accepted, Tips tips, Manner manner, Instant now) {
    String tip = tips.ids().getOrDefault(RunRefs.DRIVER, "");
    isGone = tip.isEmpty();
    if (isGone) {
      return accepted.isEmpty() ? known : doubted(known, Alarm.Kind.VANISHED, tip, now);
    }
    if (accepted.filter(tip::equals).isPresent()
        && known.filter(lease -> lease.commit().equals(tip)).isPresent()) {
      return known.map(lease -> lease.with(Optional.empty()));
    }
    done(repository().fetch(run.remote(), run.refs(), List.of(RunRefs.DRIVER), manner));
    if (accepted.isPresent() && !accepted.get().equals(tip)) {
      Relation relation = done(repository().relation(accepted.get(), tip));
      if (relation != Relation.NEWER) {
        return doubted(
            known,
            relation == Relation.OLDER ? Alarm.Kind.MOVED_BACK : Alarm.Kind.REWRITTEN,
            tip,
            now);
      }
    }
    Reading reading = done(repository().read(Optional.empty(), tip, Limits.usual()));
    if (reading.bad().isPresent() || reading.good().isEmpty()) {
      return doubted(known, Alarm.Kind.NO_COMMIT, tip, now);
    }
    done(repository().accept(run.refs(), RunRefs.DRIVER, tip));
    return Optional.of(lease(reading.good().getLast(), now));
  }

  /// The lease with whose ref this is wrong, since it was noticed first.
  private static Optional<Lease> doubted(
      Optional<Lease> known, Alarm.Kind kind, String tip, Instant now) {
    Lease lease = known.orElse(new Lease("", Optional.empty(), now));
    return Optional.of(
        lease.with(
            lease
                .alarm()
                .filter(alarm -> alarm.what() == kind && alarm.tip().equals(tip))
                .or(() -> Optional.of(new Alarm(tip, lease.commit(), kind, "", now)))));
  }

  /// Takes the lease, or leaves it; trouble of kind `RACED` if it is not where it was known to be.
  ///
  /// @param isTaken whether `author` drives from now on, or nobody
  Lease moved(Optional<Lease> known, Author author, boolean isTaken, Instant now, Manner manner) {
    Optional<String> parent =
        isGone
            ? done(repository().accepted(run.refs(), RunRefs.DRIVER))
            : known.map(Lease::commit).filter(commit -> !commit.isEmpty());
    Optional<String> atRemote = isGone ? Optional.empty() : parent;
    String subject = isTaken ? "%s drives".formatted(author.by()) : "nobody drives";
    Optional<String> driver = isTaken ? Optional.of(author.writer()) : Optional.empty();
    String commit =
        done(
            repository()
                .commit(
                    parent,
                    new byte[0],
                    Trailers.lease(subject, driver, now),
                    author.by(),
                    now,
                    manner));
    done(
        repository()
            .replace(run.remote(), run.refs().of(RunRefs.DRIVER), atRemote, commit, manner));
    done(repository().accept(run.refs(), RunRefs.DRIVER, commit));
    isGone = false;
    return new Lease(commit, driver.map(writer -> new Lease.Holder(writer, author.by())), now);
  }

  private static Lease lease(Addition last, Instant now) {
    return new Lease(
        last.id(),
        Trailers.driver(last.message()).map(writer -> new Lease.Holder(writer, last.who())),
        Trailers.at(last.message()).orElse(now));
  }

  private SharedRepository repository() {
    return run.repository();
  }

  private <T> T done(Reply<T> reply) {
    return ExchangeFailed.unless(reply, run.remote().name());
  }
}
