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
  private final CompletedLines lines;
  private final List<Integer> leftOut;
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
  /// @param copies what is elsewhere too
  Restoration(
      Path file,
      Optional<JournalHeader> readable,
      SalvageScan remains,
      CopiedLines copies,
      Author author,
      Instant now) {
    this.remains = remains;
    this.lines = CompletedLines.of(remains.good(), LinePool.of(copies, readable), author.writer());
    this.leftOut =
        remains.leftOut().stream()
            .filter(lost -> lines.restored().stream().noneMatch(lost::isLike))
            .map(SalvageScan.Lost::number)
            .toList();
    this.author = author;
    this.now = now;
    this.start =
        start(readable).orElseThrow(() -> new JournalException(new JournalProblem.Hopeless(file)));
    this.header = JournalHeader.of(start).bytes();
    this.headerSeal = LineChecksum.of(header, 0, header.length);
    this.chain = chain(copies.shared());
    this.check = new ChainCheck(Hash.of(header, 0, header.length));
    bytes.writeBytes(header);
  }

  /// After every number that a good, a lost or a shared line of the author may have had.
  private Chain chain(long shared) {
    WriterChains chains = new WriterChains(0);
    lines.all().forEach(good -> chains.see(good.event(), 0, 0));
    Chain started = chains.chain(author, now);
    started.skip(Math.max(leftOut.size(), shared - lines.sequence()));
    return started;
  }

  /// How many lines are put back that were elsewhere.
  int restored() {
    return lines.restored().size();
  }

  /// The numbers of the damaged lines that are lost.
  List<Integer> leftOut() {
    return leftOut;
  }

  /// The new file. A line that was put back needs no mention: all is as it was.
  ///
  /// @param keptAs the new name of the old file
  byte[] bytes(String keptAs) {
    if (beginning() != SalvageResult.Beginning.WHOLE) {
      RecordedEvent event = new RecordedEvent(chain.next(now, Optional.empty()), start);
      add(EventWriter.line(event, check.last(author.writer()), headerSeal));
    }
    for (SalvageScan.Good good : lines.all()) {
      add(Disk.joined(good.bytes(), new byte[] {'\n'}));
    }
    if (restored() == 0 || !leftOut.isEmpty() || !settled.isEmpty()) {
      addSalvageLine(keptAs);
    }
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
    List<String> dropped = leftOut.stream().map(String::valueOf).toList();
    String previous = check.last(author.writer());
    bytes.writeBytes(SalvageLine.of(stamp, previous, dropped, keptAs, settled));
  }

  private void add(byte[] line) {
    int end = line.length - 1;
    if (EventReader.read(line, 0, end) instanceof JournalLine.Good good) {
      check.see(good.event(), line, 0, end).ifPresent(_ -> settled.add(good.event().id()));
      settled.removeAll(SalvageLine.settled(good.event()));
    }
    bytes.writeBytes(line);
  }

  private Optional<Event.Started> start(Optional<JournalHeader> readable) {
    return goodStart()
        .or(() -> remains.damagedStart().map(start -> renamed(start, readable)))
        .or(() -> readable.map(known -> started(known, "", Optional.empty())));
  }

  private Optional<Event.Started> goodStart() {
    return lines.all().stream()
        .findFirst()
        .map(good -> good.event().what())
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
