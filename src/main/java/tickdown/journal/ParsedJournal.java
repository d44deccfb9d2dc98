package tickdown.journal;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tickdown.journal.line.JournalLine;
import tickdown.journal.line.LineChecksum;
import tickdown.journal.line.LineFeed;
import tickdown.journal.line.LineScanner;
import tickdown.run.CausalOrder;
import tickdown.run.Event;
import tickdown.run.RecordedEvent;
import tickdown.run.RunIdentity;

/// A journal file, parsed completely: its header, its intact lines, and what is damaged.
public final class ParsedJournal {

  /// A damaged line.
  public record Damage(int line, String why) {}

  private static final Duration PATIENCE = Duration.ofSeconds(1);

  private final Path file;
  private final byte[] bytes;
  private final int headerEnd;
  private final JournalHeader.Found header;
  private final LineScanner lines;
  private final AppendOnlyList events = new AppendOnlyList();
  private final LineOffsets places = new LineOffsets();
  private final List<Damage> damages = new ArrayList<>();
  private String headerSeal = "";

  private ParsedJournal(Path file, byte[] bytes) {
    this.file = file;
    this.bytes = bytes;
    this.headerEnd = JournalHeader.end(bytes);
    this.header = JournalHeader.read(bytes, headerEnd);
    this.lines = new LineScanner(bytes, headerEnd, 1 + LineFeed.count(bytes, headerEnd));
  }

  /// All that is in a file.
  public static ParsedJournal read(Path file) {
    try (JournalFile opened = JournalFile.toRead(file)) {
      return read(opened);
    }
  }

  /// All that is in a file, read while nobody is writing; a writer that takes too long is not
  /// waited for.
  static ParsedJournal read(JournalFile file) {
    Optional<JournalLock> turn = JournalLock.toRead(file.path(), PATIENCE);
    try {
      byte[] bytes = turn.flatMap(ours -> ours.takeIfSoon(file::all)).orElseGet(file::all);
      return of(file.path(), bytes);
    } finally {
      turn.ifPresent(JournalLock::close);
    }
  }

  /// Parses the bytes of `file`.
  public static ParsedJournal of(Path file, byte[] bytes) {
    ParsedJournal page = new ParsedJournal(file, bytes);
    page.readLines();
    page.checkStart();
    page.checkSequences();
    new TornTail(bytes, page.end())
        .damage()
        .ifPresent(why -> page.damage(page.lineCount() + 1, why));
    page.headerDamage().ifPresent(page.damages::addFirst);
    return page;
  }

  /// Why this journal cannot be continued, if it cannot.
  public Optional<JournalProblem> problem() {
    if (header instanceof JournalHeader.Found.Newer(String format) && isNewer()) {
      return Optional.of(new JournalProblem.NewerFormat(file, format));
    }
    return damages.stream().findFirst().map(this::problem);
  }

  /// Throws that problem, if there is one.
  public void refuseProblem() {
    problem()
        .ifPresent(problem -> {
          throw new JournalException(problem);
        });
  }

  /// All damaged lines, those of the header first.
  public List<Damage> damages() {
    return damages;
  }

  /// The events of the intact lines, in file order.
  public AppendOnlyList events() {
    return events;
  }

  /// The position of each event's line.
  public LineOffsets places() {
    return places;
  }

  /// Where each writer continues.
  WriterChains chains() {
    WriterChains chains = new WriterChains(headerEnd);
    for (int i = 0; i < events.size(); i++) {
      chains.see(events.get(i), places.from(i), places.to(i));
    }
    return chains;
  }

  public JournalContents contents() {
    List<RecordedEvent> ordered = CausalOrder.of(events.now());
    RunIdentity known =
        RunIdentity.of(ordered)
            .or(() ->
                readableHeader().map(header -> new RunIdentity(header.run(), header.checklist())))
            .orElse(new RunIdentity("", ""));
    long unfinished = bytes.length - end();
    return new JournalContents(file, known.run(), known.checklist(), ordered, unfinished);
  }

  /// The header that the started event vouches for, or the readable parts of the existing one.
  Optional<JournalHeader> knownHeader() {
    return started().or(this::readableHeader);
  }

  /// The readable parts of the header.
  public Optional<JournalHeader> readableHeader() {
    return switch (header) {
      case JournalHeader.Found.Good(JournalHeader known) -> Optional.of(known);
      case JournalHeader.Found.Bad(_, _, Optional<JournalHeader> readable) -> readable;
      case JournalHeader.Found.Newer _ -> Optional.empty();
    };
  }

  public int headerEnd() {
    return headerEnd;
  }

  /// The end of the last complete line, including its line feed.
  int end() {
    return Math.max(headerEnd, lines.end());
  }

  public int lineCount() {
    return lines.number();
  }

  /// The last complete line, including its line feed.
  byte[] lastLine() {
    return Arrays.copyOfRange(bytes, Math.min(lines.from(), end()), end());
  }

  public byte[] bytes() {
    return bytes;
  }

  private void readLines() {
    while (lines.next()) {
      switch (lines.line()) {
        case JournalLine.Good good -> {
          if (events.size() == 0) {
            headerSeal = good.header();
          }
          events.add(good.event());
          places.add(lines.number(), lines.from(), lines.to());
        }
        case JournalLine.Bad(String why) -> damage(lines.number(), why);
      }
    }
  }

  private void checkStart() {
    if (damages.isEmpty() && started().isEmpty()) {
      damage(1 + LineFeed.count(bytes, headerEnd), "the started event is missing");
    }
  }

  /// Damaged lines leave gaps of their own. What a repair has recorded is no damage.
  private void checkSequences() {
    if (!damages.isEmpty()) {
      return;
    }
    SequenceCheck sequences = new SequenceCheck();
    Map<String, Damage> found = new LinkedHashMap<>();
    for (int i = 0; i < events.size(); i++) {
      RecordedEvent event = events.get(i);
      int line = places.number(i);
      sequences.see(event).ifPresent(why -> found.put(event.id(), new Damage(line, why)));
      SalvageLine.settled(event).forEach(found::remove);
    }
    damages.addAll(found.values());
  }

  private void damage(int line, String why) {
    damages.add(new Damage(line, why));
  }

  private Optional<Damage> headerDamage() {
    if (header instanceof JournalHeader.Found.Bad(int line, String why, _)) {
      return Optional.of(new Damage(line, why));
    }
    boolean changed =
        started().isPresent() && !headerSeal.equals(LineChecksum.of(bytes, 0, headerEnd));
    return changed
        ? Optional.of(new Damage(firstChangedLine(), "the journal header was altered"))
        : Optional.empty();
  }

  private int firstChangedLine() {
    byte[] written = started().orElseThrow().bytes();
    int same = Arrays.mismatch(written, 0, written.length, bytes, 0, headerEnd);
    return same < 0 ? 1 : 1 + LineFeed.count(bytes, Math.min(same, headerEnd));
  }

  /// Whether a header with a different format was written like that, rather than corrupted.
  private boolean isNewer() {
    return started()
        .map(JournalHeader::bytes)
        .map(written -> !LineChecksum.of(written, 0, written.length).equals(headerSeal))
        .orElse(true);
  }

  private Optional<JournalHeader> started() {
    if (events.size() == 0) {
      return Optional.empty();
    }
    RecordedEvent first = events.now().getFirst();
    return first.what() instanceof Event.Started start
        ? Optional.of(JournalHeader.of(start))
        : Optional.empty();
  }

  private JournalProblem problem(Damage damage) {
    String run = knownHeader().map(JournalHeader::run).orElse(file.getFileName().toString());
    return new JournalProblem.Damaged(file, run, damage.line(), damage.why());
  }
}
