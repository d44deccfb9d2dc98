package tickdown.exchange;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import tickdown.git.Manner;
import tickdown.git.refs.Addition;
import tickdown.git.refs.CommitMessage;
import tickdown.git.refs.Limits;
import tickdown.git.refs.Reading;
import tickdown.git.refs.Relation;
import tickdown.git.refs.Reply;
import tickdown.git.refs.SharedRepository;
import tickdown.git.refs.Trouble;
import tickdown.journal.Author;
import tickdown.journal.Journal;
import tickdown.journal.shared.LineComparison;
import tickdown.journal.shared.WriterLines;
import tickdown.run.Stamp;
import tickdown.text.Line;
import tickdown.text.Plural;

/// Takes the lines that were written here to the remote. The journal has them first; what the
/// repository beside it and the remote have can always be made again from it.
final class OwnLines {
  /// As many bytes go into one commit; a longer line goes alone.
  private static final int MOST = 8 * 1024 * 1024;

  private final SharedRun run;
  private final Journal journal;
  private final Author author;
  private final SignatureLog signatures;
  private Chain counted = new Chain(Optional.empty(), 0);

  /// What was written here, as it is shared.
  ///
  /// @param tip its last commit; empty if there is none
  /// @param last the number of the last line in it
  record Chain(Optional<String> tip, long last) {}

  OwnLines(SharedRun run, Journal journal, Author author, SignatureLog signatures) {
    this.signatures = signatures;
    this.run = run;
    this.journal = journal;
    this.author = author;
  }

  /// What was shared from here until now, according to the repository beside the journals, or to
  /// the remote after that was lost. Lines that the journal has lost come back from there.
  ///
  /// @param atRemote where the own ref is at the remote; empty if it is not there
  Chain known(Optional<String> atRemote, Manner manner) {
    Optional<String> tip = own();
    if (atRemote.isPresent() && !isPartOf(atRemote.get(), tip)) {
      counted = recovered(atRemote.get(), manner);
    } else if (!tip.equals(counted.tip())
        || counted.last() > lastHere()
        || signatures.isDoubtful(author.writer(), manner)) {
      counted = tip.map(this::counted).orElse(new Chain(tip, 0));
    }
    return counted;
  }

  /// Sends what is not part of the chain yet. The number of the last line that the remote has
  /// afterwards.
  ///
  /// @param item the id of the item that the operator is at
  long sent(
      Chain chain, Optional<String> atRemote, Optional<String> item, Instant now, Manner manner) {
    Chain whole = chain;
    if (lastHere() > chain.last()) {
      WriterLines lines = WriterLines.of(journal, author.writer(), chain.last());
      whole = new Chain(committed(chain.tip(), lines, item, now, manner), lines.last());
      counted = whole;
    }
    if (whole.tip().isPresent() && !whole.tip().equals(atRemote)) {
      String ref = run.refs().of(author.writer());
      done(repository().push(run.remote(), ref, whole.tip().get(), manner));
    }
    return whole.last();
  }

  /// The last commit that was sent; empty if none was.
  Optional<String> tip() {
    return counted.tip();
  }

  /// How many lines were written here after this number and up to that one. A repair leaves gaps.
  long count(long after, long last) {
    return sequences().filter(number -> number > after && number <= last).count();
  }

  /// The chain with a commit that has no lines, and says where the operator is. Without it where
  /// lines have to be sent, which say so as well, and where nothing was ever sent.
  ///
  /// @param item the id of the item that the operator is at
  Chain announced(Chain chain, Optional<String> item, Instant now, Manner manner) {
    if (chain.tip().isEmpty() || lastHere() > chain.last()) {
      return chain;
    }
    CommitMessage message = Trailers.lines("no events", item, now);
    String commit =
        done(repository().commit(chain.tip(), new byte[0], message, author.by(), now, manner));
    done(repository().advance(run.refs(), author.writer(), chain.tip(), commit));
    counted = new Chain(Optional.of(commit), chain.last());
    return counted;
  }

  private Optional<String> own() {
    return done(repository().own(run.refs(), author.writer()));
  }

  private boolean isPartOf(String atRemote, Optional<String> tip) {
    return tip.isPresent()
        && (tip.get().equals(atRemote)
            || done(repository().relation(tip.get(), atRemote)) == Relation.OLDER);
  }

  private long lastHere() {
    return sequences().max().orElse(0);
  }

  /// The numbers of the lines that were written here, oldest first.
  private LongStream sequences() {
    return journal.events().stream()
        .map(event -> event.stamp().written())
        .filter(written -> written.writer().equals(author.writer()))
        .mapToLong(Stamp.Written::sequence);
  }

  private Optional<String> committed(
      Optional<String> tip, WriterLines lines, Optional<String> item, Instant now, Manner manner) {
    Optional<String> end = tip;
    byte[] all = lines.bytes();
    for (int from = 0; from < all.length; ) {
      int to = end(all, from);
      byte[] part = Arrays.copyOfRange(all, from, to);
      CommitMessage message = Trailers.lines(Plural.of(count(part), "event"), item, now);
      String commit = done(repository().commit(end, part, message, author.by(), now, manner));
      done(repository().advance(run.refs(), author.writer(), end, commit));
      signatures.made(author.writer(), commit, part);
      end = Optional.of(commit);
      from = to;
    }
    return end;
  }

  /// The end of the lines from here that go into one commit.
  private static int end(byte[] lines, int from) {
    int end = from;
    for (int i = from; i < lines.length && (end == from || i - from < MOST); i++) {
      if (lines[i] == '\n') {
        end = i + 1;
      }
    }
    return end;
  }

  private static long count(byte[] lines) {
    long count = 0;
    for (byte each : lines) {
      count += each == '\n' ? 1 : 0;
    }
    return count;
  }

  /// The chain that ends with this commit, of which the repository beside the journals keeps all.
  private Chain counted(String tip) {
    Reading reading = done(repository().read(Optional.empty(), tip, Limits.own()));
    if (reading.bad().isPresent()) {
      repository().forget();
      throw ExchangeFailed.because(new Trouble(Trouble.Kind.MADE_ANEW, Line.empty()), name());
    }
    byte[] lines = lines(reading);
    if (count(lines) > sequences().count()) {
      complete(lines);
    }
    return noted(chain(tip, lines), reading);
  }

  private Chain chain(String tip, byte[] lines) {
    long count = count(lines);
    return new Chain(Optional.of(tip), sequences().limit(count).max().orElse(0));
  }

  /// Goes on with what the remote has of this writer, after the repository beside the journals was
  /// lost. Refuses lines that were not written here.
  private Chain recovered(String atRemote, Manner manner) {
    List<String> self = List.of(author.writer());
    String tip =
        done(repository().fetch(run.remote(), run.refs(), self, manner))
            .ids()
            .getOrDefault(author.writer(), atRemote);
    Reading reading = done(repository().read(Optional.empty(), tip, Limits.usual()));
    if (reading.bad().isPresent()) {
      throw notWrittenHere();
    }
    byte[] lines = lines(reading);
    complete(lines);
    done(repository().takeUp(run.refs(), author.writer(), tip));
    return noted(chain(tip, lines), reading);
  }

  private Chain noted(Chain chain, Reading reading) {
    String writer = author.writer();
    if (signatures.known().last(writer) < chain.last() || signatures.known().areDoubtful(writer)) {
      signatures.note(writer, reading.good());
    }
    return chain;
  }

  /// Puts back into the journal what it has lost of these lines. Also makes known here what another
  /// program has written into it.
  private void complete(byte[] there) {
    byte[] here = WriterLines.of(journal, author.writer(), 0).bytes();
    int same = Arrays.mismatch(there, here);
    if (same >= 0 && same < Math.min(there.length, here.length)) {
      throw differing(LineComparison.of(journal.events(), author.writer(), there));
    }
    journal
        .adopt(author.writer(), there)
        .objection()
        .ifPresent(why -> {
          throw ExchangeFailed.because(
              new TroubleText(
                  Line.of("%s has lines of this folder that do not hold: %s", name(), why),
                  Line.of("`tickdown journal verify` checks the journal")));
        });
  }

  /// Lines can be added to a journal, but not between others.
  private ExchangeFailed differing(LineComparison lines) {
    return lines.others() == 0 && lines.missing() > 0
        ? ExchangeFailed.because(TroubleText.missing(lines.missing(), name()))
        : notWrittenHere();
  }

  private ExchangeFailed notWrittenHere() {
    return ExchangeFailed.because(
        new TroubleText(
            Line.of("%s has lines of this folder that it did not write", name()),
            Line.of(
                "was the folder of the journals copied? Delete the file `writer` in this copy")));
  }

  private static byte[] lines(Reading reading) {
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    reading.good().stream().map(Addition::lines).forEach(lines::writeBytes);
    return lines.toByteArray();
  }

  private String name() {
    return run.remote().name();
  }

  private SharedRepository repository() {
    return run.repository();
  }

  private <T> T done(Reply<T> reply) {
    return ExchangeFailed.unless(reply, name());
  }
}
