package tickdown.exchange;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import tickdown.git.Manner;
import tickdown.git.refs.Addition;
import tickdown.git.refs.Limits;
import tickdown.git.refs.Reading;
import tickdown.git.refs.Relation;
import tickdown.git.refs.Reply;
import tickdown.git.refs.SharedRepository;
import tickdown.journal.Author;
import tickdown.journal.Journal;
import tickdown.journal.shared.WriterLines;
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
  private String counted = "";
  private long count;

  OwnLines(SharedRun run, Journal journal, Author author) {
    this.run = run;
    this.journal = journal;
    this.author = author;
  }

  /// The number of the last line that the remote has afterwards.
  ///
  /// @param atRemote where the own ref is at the remote; empty if it is not there
  /// @param item the id of the item that the operator is at
  long sent(Optional<String> atRemote, Optional<String> item, Instant now, Manner manner) {
    Optional<String> tip = own();
    if (atRemote.isPresent() && !isPartOf(atRemote.get(), tip)) {
      tip = Optional.of(recovered(atRemote.get(), manner));
    }
    long last = tip.map(this::lastIn).orElse(0L);
    if (lastHere() > last) {
      WriterLines lines = WriterLines.of(journal, author.writer(), last);
      tip = Optional.of(committed(lines, item, now, manner));
      counted = tip.get();
      count = lines.last();
      last = lines.last();
    }
    if (tip.isPresent() && !tip.equals(atRemote)) {
      done(repository().push(run.remote(), run.refs().of(author.writer()), tip.get(), manner));
    }
    return last;
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
    return journal.events().stream()
        .map(event -> event.stamp().written())
        .filter(written -> written.writer().equals(author.writer()))
        .mapToLong(written -> written.sequence())
        .max()
        .orElse(0);
  }

  /// The number of the last line in the chain that ends with this commit.
  private long lastIn(String tip) {
    if (!tip.equals(counted)) {
      count = count(bytes(tip));
      counted = tip;
    }
    return count;
  }

  private String committed(WriterLines lines, Optional<String> item, Instant now, Manner manner) {
    String tip = "";
    byte[] all = lines.bytes();
    for (int from = 0; from < all.length; ) {
      int to = end(all, from);
      byte[] part = Arrays.copyOfRange(all, from, to);
      long events = count(part);
      tip =
          done(
              repository()
                  .append(
                      run.refs(),
                      author.writer(),
                      part,
                      Trailers.lines(Plural.of(events, "event"), item, now),
                      author.by(),
                      now,
                      manner));
      from = to;
    }
    return tip;
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

  /// Goes on with what the remote has of this writer, after the repository beside the journals, or
  /// the last lines of the journal, were lost. Refuses lines that were not written here.
  private String recovered(String atRemote, Manner manner) {
    List<String> self = List.of(author.writer());
    String tip =
        done(repository().fetch(run.remote(), run.refs(), self, manner))
            .ids()
            .getOrDefault(author.writer(), atRemote);
    byte[] there = bytes(tip);
    byte[] here = WriterLines.of(journal, author.writer(), 0).bytes();
    int same = Arrays.mismatch(there, here);
    if (same >= 0 && same < Math.min(there.length, here.length)) {
      throw ExchangeFailed.because(
          new TroubleText(
              Line.of("%s has lines of this folder that it did not write", run.remote().name()),
              Line.of(
                  "was the folder of the journals copied? Delete the file `writer` in this copy")));
    }
    if (there.length > here.length) {
      journal
          .adopt(author.writer(), there)
          .objection()
          .ifPresent(why -> {
            throw ExchangeFailed.because(
                new TroubleText(
                    Line.of(
                        "%s has lines of this folder that do not hold: %s",
                        run.remote().name(), why),
                    Line.of("`tickdown journal verify` checks the journal")));
          });
    }
    return done(repository().takeUp(run.refs(), author.writer(), tip));
  }

  private byte[] bytes(String tip) {
    Reading reading = done(repository().read(Optional.empty(), tip, Limits.usual()));
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    reading.good().stream().map(Addition::lines).forEach(lines::writeBytes);
    return lines.toByteArray();
  }

  private SharedRepository repository() {
    return run.repository();
  }

  private <T> T done(Reply<T> reply) {
    return ExchangeFailed.unless(reply, run.remote().name());
  }
}
