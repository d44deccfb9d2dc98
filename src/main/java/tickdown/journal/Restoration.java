package tickdown.journal;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tickdown.run.Event;
import tickdown.run.Happening;
import tickdown.run.Stamp;

/// Makes the new file of a salvage from the remains of the old one.
final class Restoration {
  private final Remains remains;
  private final Author author;
  private final Instant now;
  private final Happening.Started start;
  private final byte[] header;
  private final String headerSeal;
  private final Chain chain;
  private final ChainCheck check;
  private final List<String> settled = new ArrayList<>();
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  /// @param readable what the old file's header still says
  Restoration(Path file, Optional<Header> readable, Remains remains, Author author, Instant now) {
    this.remains = remains;
    this.author = author;
    this.now = now;
    this.start =
        start(readable).orElseThrow(() -> new JournalException(new JournalProblem.Hopeless(file)));
    this.header = new Header(start.release(), start.checklist()).bytes();
    this.headerSeal = Seal.of(header, 0, header.length);
    this.chain = new Chain(author, header.length);
    this.check = new ChainCheck(Hash.of(header, 0, header.length));
    bytes.writeBytes(header);
  }

  /// The new file.
  ///
  /// @param keptAs the name the old one has from now on
  byte[] bytes(String keptAs) {
    remains.good().forEach(good -> chain.see(good.line().event(), 0, 0));
    chain.skip(remains.leftOut().size());
    if (beginning() != Salvaged.Beginning.WHOLE) {
      Event event = new Event(chain.next(now, Optional.empty()), start);
      add(EventWriter.line(event, check.last(author.writer()), headerSeal));
    }
    for (Remains.Good good : remains.good()) {
      add(Disk.joined(good.bytes(), new byte[] {'\n'}));
    }
    addSalvageLine(keptAs);
    return bytes.toByteArray();
  }

  Salvaged.Beginning beginning() {
    if (goodStart().isPresent()) {
      return Salvaged.Beginning.WHOLE;
    }
    return remains.damagedStart().isPresent()
        ? Salvaged.Beginning.UNCERTAIN
        : Salvaged.Beginning.LOST;
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
    if (EventReader.read(line, 0, end) instanceof Line.Good good) {
      check.see(good.event(), line, 0, end).ifPresent(_ -> settled.add(good.event().id()));
    }
    bytes.writeBytes(line);
  }

  private Optional<Happening.Started> start(Optional<Header> readable) {
    return goodStart()
        .or(() -> remains.damagedStart().map(start -> renamed(start, readable)))
        .or(() -> readable.map(known -> started(known, "", Optional.empty())));
  }

  private Optional<Happening.Started> goodStart() {
    return remains.good().stream()
        .findFirst()
        .map(good -> good.line().event().what())
        .filter(Happening.Started.class::isInstance)
        .map(Happening.Started.class::cast);
  }

  /// A header that can be read is more certain than a damaged line.
  private static Happening.Started renamed(Happening.Started start, Optional<Header> readable) {
    return readable
        .map(known ->
            new Happening.Started(
                known.run(), known.checklist(), start.text(), start.bullets(), start.head()))
        .orElse(start);
  }

  private static Happening.Started started(Header known, String text, Optional<String> head) {
    return new Happening.Started(known.run(), known.checklist(), text, head);
  }
}
