package tickdown.journal.salvage;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tickdown.journal.Author;
import tickdown.journal.Chain;
import tickdown.journal.JournalException;
import tickdown.journal.JournalHeader;
import tickdown.journal.JournalProblem;
import tickdown.journal.SalvageLine;
import tickdown.journal.WriterChains;
import tickdown.journal.disk.Disk;
import tickdown.journal.line.EventReader;
import tickdown.journal.line.EventWriter;
import tickdown.journal.line.Hash;
import tickdown.journal.line.JournalLine;
import tickdown.journal.line.LineChecksum;
import tickdown.run.Event;
import tickdown.run.Origin;
import tickdown.run.RecordedEvent;
import tickdown.run.Stamp;

/// Builds the repaired journal from the remains of the damaged one.
final class Restoration {
  private final SalvageScan remains;
  private final Author author;
  private final Instant now;
  private final Event.Started start;
  private final byte[] header;
  private final String headerSeal;
  private final Chain chain;
  private final ChainCheck check;
  private final List<String> settled = new ArrayList<>();
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  /// @param readable the readable parts of the old header
  Restoration(
      Path file,
      Optional<JournalHeader> readable,
      SalvageScan remains,
      Author author,
      Instant now) {
    this.remains = remains;
    this.author = author;
    this.now = now;
    this.start =
        start(readable).orElseThrow(() -> new JournalException(new JournalProblem.Hopeless(file)));
    this.header = JournalHeader.of(start).bytes();
    this.headerSeal = LineChecksum.of(header, 0, header.length);
    this.chain = chain(remains, author, now);
    this.check = new ChainCheck(Hash.of(header, 0, header.length));
    bytes.writeBytes(header);
  }

  /// After every number that a good or a lost line of the author may have had.
  private static Chain chain(SalvageScan remains, Author author, Instant now) {
    WriterChains chains = new WriterChains(0);
    remains.good().forEach(good -> chains.see(good.line().event(), 0, 0));
    Chain chain = chains.chain(author, now);
    chain.skip(remains.leftOut().size());
    return chain;
  }

  /// The new file.
  ///
  /// @param keptAs the new name of the old file
  byte[] bytes(String keptAs) {
    if (beginning() != SalvageResult.Beginning.WHOLE) {
      RecordedEvent event = new RecordedEvent(chain.next(now, Optional.empty()), start);
      add(EventWriter.line(event, check.last(author.writer()), headerSeal));
    }
    for (SalvageScan.Good good : remains.good()) {
      add(Disk.joined(good.bytes(), new byte[] {'\n'}));
    }
    addSalvageLine(keptAs);
    return bytes.toByteArray();
  }

  SalvageResult.Beginning beginning() {
    if (goodStart().isPresent()) {
      return SalvageResult.Beginning.WHOLE;
    }
    return remains.damagedStart().isPresent()
        ? SalvageResult.Beginning.UNCERTAIN
        : SalvageResult.Beginning.LOST;
  }

  private void addSalvageLine(String keptAs) {
    Stamp stamp = chain.next(now, Optional.empty());
    settled.add(stamp.id());
    List<String> leftOut = remains.leftOut().stream().map(String::valueOf).toList();
    String previous = check.last(author.writer());
    bytes.writeBytes(SalvageLine.of(stamp, previous, leftOut, keptAs, settled));
  }

  private void add(byte[] line) {
    int end = line.length - 1;
    if (EventReader.read(line, 0, end) instanceof JournalLine.Good good) {
      check.see(good.event(), line, 0, end).ifPresent(_ -> settled.add(good.event().id()));
    }
    bytes.writeBytes(line);
  }

  private Optional<Event.Started> start(Optional<JournalHeader> readable) {
    return goodStart()
        .or(() -> remains.damagedStart().map(start -> renamed(start, readable)))
        .or(() -> readable.map(known -> started(known, "", Optional.empty())));
  }

  private Optional<Event.Started> goodStart() {
    return remains.good().stream()
        .findFirst()
        .map(good -> good.line().event().what())
        .filter(Event.Started.class::isInstance)
        .map(Event.Started.class::cast);
  }

  /// A readable header is more reliable than a damaged line.
  private static Event.Started renamed(Event.Started start, Optional<JournalHeader> readable) {
    return readable
        .map(known ->
            new Event.Started(
                known.run(),
                known.checklist(),
                start.text(),
                start.bullets(),
                start.head(),
                new Origin(
                    known.version(),
                    start.origin().earlier(),
                    known.root(),
                    start.origin().isQuiet() || known.isQuiet())))
        .orElse(start);
  }

  private static Event.Started started(JournalHeader known, String text, Optional<String> head) {
    return new Event.Started(
        known.run(),
        known.checklist(),
        text,
        false,
        head,
        new Origin(known.version(), Optional.empty(), known.root(), known.isQuiet()));
  }
}
