package tickdown.exchange;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import tickdown.exchange.state.Lease;
import tickdown.exchange.state.Setback;
import tickdown.exchange.state.Sharing;
import tickdown.git.Manner;
import tickdown.git.refs.RunRefs;
import tickdown.git.refs.Tips;
import tickdown.journal.Author;
import tickdown.journal.Journal;
import tickdown.journal.JournalException;
import tickdown.run.Event;
import tickdown.run.RecordedEvent;
import tickdown.text.Line;

/// Exchanges a shared run with its remote: takes over what others have added, then sends what was
/// written here. Each part keeps what it has achieved if the next one fails.
///
/// For one thread; other programs may exchange the same run at the same time.
public final class RunExchange {
  private static final int TRIES = 6;
  private static final int JITTER_MILLIS = 200;

  private final SharedRun run;
  private final SharingFile file;
  private final InstantSource clock;
  private final SignatureLog signatures;
  private final OthersLines others;
  private final OwnLines own;
  private final OwnRefWatch watch;
  private final LeaseRef lease;
  private final UnleasedDriving unleased;
  private final Author author;

  /// The exchange of an open journal.
  ///
  /// @param author who writes here
  public RunExchange(SharedRun run, Journal journal, Author author, InstantSource clock) {
    this.run = run;
    this.file = SharingFile.of(journal.contents().file());
    this.clock = clock;
    this.author = author;
    this.signatures = new SignatureLog(run.repository());
    this.others = new OthersLines(run, journal, author.writer(), signatures, clock);
    this.own = new OwnLines(run, journal, author, signatures);
    this.watch = new OwnRefWatch(run, author.writer());
    this.lease = new LeaseRef(run);
    this.unleased = new UnleasedDriving(journal, author, lease);
  }

  /// The state of an exchange while it goes on.
  private final class Turn {
    private Sharing sharing;
    private boolean isAnnounced;
    private final Instant began = clock.instant();
    private long sent;
    private Optional<Event> settled = Optional.empty();

    private Turn(Sharing before, boolean isAnnounced) {
      this.sharing = before;
      this.isAnnounced = isAnnounced;
    }

    private void go(Optional<String> item, Manner manner) {
      Optional<String> left = watch.left();
      Tips tips =
          ExchangeFailed.unless(
              run.repository().tips(run.remote(), run.refs(), manner), run.remote().name());
      Optional<String> atRemote = Optional.ofNullable(tips.ids().get(author.writer()));
      sharing =
          sharing.noticing(
              watch.noticed(sharing.own(), left, atRemote, began, clock.instant(), manner));
      OwnLines.Chain chain = own.known(atRemote, manner);
      Map<String, String> accepted =
          ExchangeFailed.unless(run.repository().accepted(run.refs()), run.remote().name());
      sharing = sharing.among(others.taken(sharing, tips, accepted, manner));
      sharing =
          sharing.drivenBy(
              lease.read(
                  sharing.lease(),
                  Optional.ofNullable(accepted.get(RunRefs.DRIVER)),
                  tips,
                  manner,
                  clock.instant()));
      if (isAnnounced) {
        chain = own.announced(chain, item, clock.instant(), manner);
        isAnnounced = false;
      }
      long last = own.sent(chain, atRemote, item, clock.instant(), manner);
      watch.leave(left, own.tip());
      sent += own.count(sharing.sent(), last);
      sharing = sharing.succeeded(last, clock.instant());
      long missing = others.missing();
      if (missing > 0) {
        throw ExchangeFailed.because(TroubleText.missing(missing, run.remote().name()));
      }
      Optional<UnleasedDriving.End> end = unleased.ended(sharing, clock.instant(), manner);
      if (end.isPresent()) {
        sharing = end.get().sharing();
        settled = Optional.of(end.get().recorded());
        go(item, manner);
      }
    }
  }

  /// Exchanges once, and keeps what is known afterwards in the file beside the journal. Where
  /// someone else was faster, it is tried again.
  ///
  /// @param item the id of the item that the operator is at
  public Exchanged once(Sharing before, Optional<String> item, Manner manner) {
    return done(new Turn(before, false), before, item, manner);
  }

  /// The same, and tells the others where the operator is, even if there is nothing else to send.
  Exchanged announcing(Sharing before, Optional<String> item, Manner manner) {
    return done(new Turn(before, true), before, item, manner);
  }

  private Exchanged done(Turn turn, Sharing before, Optional<String> item, Manner manner) {
    int first = others.received().size();
    signatures.begin(before.signed());
    Optional<ExchangeFailed> failure = Optional.empty();
    for (int tries = 1; tries <= TRIES; tries++) {
      failure = tried(turn, item, manner);
      if (failure.filter(ExchangeFailed::isPassing).isEmpty() || !isRested(tries)) {
        break;
      }
    }
    Sharing known = turn.sharing.with(signatures.known());
    Sharing after = failure.map(why -> known.failed(setback(before, why))).orElse(known);
    Sharing kept = kept(after);
    List<RecordedEvent> received = others.received().subList(first, others.received().size());
    return new Exchanged(
        kept, received, turn.sent, failure.map(ExchangeFailed::kind), turn.settled);
  }

  /// Takes the lease for this writer, or leaves it, on top of what the last exchange knew; keeps
  /// the result beside the journal. Fails, with the reason in the setback, if someone was faster.
  public Exchanged steered(Sharing before, boolean isTaken, Manner manner) {
    try {
      Lease moved = lease.moved(before.lease(), author, isTaken, clock.instant(), manner);
      return new Exchanged(
          kept(before.drivenBy(Optional.of(moved))),
          List.of(),
          0,
          Optional.empty(),
          Optional.empty());
    } catch (ExchangeFailed why) {
      return new Exchanged(
          kept(before.failed(setback(before, why))),
          List.of(),
          0,
          Optional.of(why.kind()),
          Optional.empty());
    }
  }

  /// Who writes here.
  String writer() {
    return author.writer();
  }

  /// The current time.
  Instant now() {
    return clock.instant();
  }

  /// Whether another program has exchanged the run since `before`, where this one has failed.
  boolean isHealedElsewhere(Sharing before) {
    return file.read()
        .filter(now -> now.setback().isEmpty())
        .flatMap(Sharing::exchanged)
        .filter(when -> before.exchanged().filter(when::equals).isEmpty())
        .isPresent();
  }

  /// Whether the run is shared from here like this.
  boolean isShared(Sharing like) {
    return file.isAs(like);
  }

  /// What is known once it is not.
  Sharing ended(Sharing before) {
    return failed(
        before,
        Line.of("the run is no longer shared at %s from here", before.remote()),
        Line.of("`tickdown share` shares it again"));
  }

  /// What is known when the journal could not be read or written.
  Sharing failed(Sharing before, JournalException problem) {
    return failed(
        before,
        Line.of(problem.problem().sentence()),
        Line.of("`tickdown journal verify` checks the journal"));
  }

  /// The same for a bug.
  Sharing failed(Sharing before, RuntimeException bug) {
    return failed(
        before,
        Line.of("this is a bug in Tickdown (%s)", bug),
        Line.of("all answers are saved; please report what you did"));
  }

  private Sharing failed(Sharing before, Line sentence, Line hint) {
    return before.failed(new Setback(sentence, hint, clock.instant()));
  }

  private static Optional<ExchangeFailed> tried(Turn turn, Optional<String> item, Manner manner) {
    try {
      turn.go(item, manner);
      return Optional.empty();
    } catch (ExchangeFailed why) {
      return Optional.of(why);
    }
  }

  /// Waits for a moment that differs from that of others; false if the thread is to end.
  private static boolean isRested(int tries) {
    try {
      Thread.sleep(ThreadLocalRandom.current().nextInt(JITTER_MILLIS * tries));
      return true;
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private Setback setback(Sharing before, ExchangeFailed why) {
    Instant since =
        before
            .setback()
            .filter(last -> last.sentence().text().equals(why.text().sentence().text()))
            .map(Setback::since)
            .orElseGet(clock::instant);
    return new Setback(why.text().sentence(), why.text().hint(), since);
  }

  private Sharing kept(Sharing sharing) {
    return file.update(sharing)
        .map(why ->
            failed(
                sharing,
                Line.of("cannot write beside the journal: %s", why),
                Line.of("check the permissions of the folder, and the space on the disk")))
        .orElse(sharing);
  }
}
