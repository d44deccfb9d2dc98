package tickdown.journal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import tickdown.run.Event;
import tickdown.run.Happening;

/// A whole journal file, taken apart: its header, its good lines, and what is damaged.
final class Page {

  /// A damaged line.
  record Damage(int line, String why) {}

  private final Path file;
  private final byte[] bytes;
  private final int headerEnd;
  private final Header.Found header;
  private final Lines lines;
  private final Growing events = new Growing();
  private final Places places = new Places();
  private final List<Damage> damages = new ArrayList<>();
  private String headerSeal = "";

  private Page(Path file, byte[] bytes) {
    this.file = file;
    this.bytes = bytes;
    this.headerEnd = Header.end(bytes);
    this.header = Header.read(bytes, headerEnd);
    this.lines = new Lines(bytes, headerEnd, 1 + LineFeed.count(bytes, headerEnd));
  }

  /// Takes the bytes of `file` apart.
  static Page of(Path file, byte[] bytes) {
    Page page = new Page(file, bytes);
    page.readLines();
    page.checkStart();
    new Tail(bytes, page.end()).damage().ifPresent(why -> page.damage(page.lineCount() + 1, why));
    page.headerDamage().ifPresent(page.damages::addFirst);
    return page;
  }

  /// Why this journal cannot be gone on with, if it cannot.
  Optional<JournalProblem> problem() {
    if (header instanceof Header.Found.Newer(String format) && isNewer()) {
      return Optional.of(new JournalProblem.NewerFormat(file, format));
    }
    return damages.stream().findFirst().map(this::problem);
  }

  /// Throws that problem.
  void refuseProblem() {
    problem()
        .ifPresent(problem -> {
          throw new JournalException(problem);
        });
  }

  /// Every damaged line, the header's first.
  List<Damage> damages() {
    return damages;
  }

  /// The events of the good lines.
  Growing events() {
    return events;
  }

  /// Where the line of each event is.
  Places places() {
    return places;
  }

  /// Where `author` goes on.
  Chain chain(Author author) {
    Chain chain = new Chain(author, headerEnd);
    for (int i = 0; i < events.size(); i++) {
      chain.see(events.get(i), places.from(i), places.to(i));
    }
    return chain;
  }

  Contents contents() {
    Header known = knownHeader().orElse(new Header("", ""));
    long unfinished = bytes.length - end();
    return new Contents(file, known.run(), known.checklist(), events.now(), unfinished);
  }

  /// The header that the started event says there was, or what can be read of the one that there
  /// is.
  Optional<Header> knownHeader() {
    return started().or(this::readableHeader);
  }

  /// What the header says, as far as it can be read.
  Optional<Header> readableHeader() {
    return switch (header) {
      case Header.Found.Good(Header known) -> Optional.of(known);
      case Header.Found.Bad(_, _, Optional<Header> readable) -> readable;
      case Header.Found.Newer _ -> Optional.empty();
    };
  }

  int headerEnd() {
    return headerEnd;
  }

  /// Where the last complete line ends, its line feed included.
  int end() {
    return Math.max(headerEnd, lines.end());
  }

  int lineCount() {
    return lines.number();
  }

  /// The last complete line, its line feed included.
  byte[] lastLine() {
    return Arrays.copyOfRange(bytes, Math.min(lines.from(), end()), end());
  }

  byte[] bytes() {
    return bytes;
  }

  private void readLines() {
    while (lines.next()) {
      switch (lines.line()) {
        case Line.Good good -> {
          if (events.size() == 0) {
            headerSeal = good.header();
          }
          events.add(good.event());
          places.add(lines.number(), lines.from(), lines.to());
        }
        case Line.Bad(String why) -> damage(lines.number(), why);
      }
    }
  }

  private void checkStart() {
    if (damages.isEmpty() && started().isEmpty()) {
      damage(1 + LineFeed.count(bytes, headerEnd), "the event that starts the run is missing");
    }
  }

  private void damage(int line, String why) {
    damages.add(new Damage(line, why));
  }

  private Optional<Damage> headerDamage() {
    if (header instanceof Header.Found.Bad(int line, String why, _)) {
      return Optional.of(new Damage(line, why));
    }
    boolean changed = started().isPresent() && !headerSeal.equals(Seal.of(bytes, 0, headerEnd));
    return changed
        ? Optional.of(new Damage(firstChangedLine(), "the beginning of the journal was changed"))
        : Optional.empty();
  }

  private int firstChangedLine() {
    byte[] written = started().orElseThrow().bytes();
    int same = Arrays.mismatch(written, 0, written.length, bytes, 0, headerEnd);
    return same < 0 ? 1 : 1 + LineFeed.count(bytes, Math.min(same, headerEnd));
  }

  /// Whether a header that names another format was written so, and not by a flipped bit.
  private boolean isNewer() {
    return started()
        .map(Header::bytes)
        .map(written -> !Seal.of(written, 0, written.length).equals(headerSeal))
        .orElse(true);
  }

  private Optional<Header> started() {
    if (events.size() == 0) {
      return Optional.empty();
    }
    Event first = events.now().getFirst();
    return first.what() instanceof Happening.Started start
        ? Optional.of(new Header(start.release(), start.checklist()))
        : Optional.empty();
  }

  private JournalProblem problem(Damage damage) {
    String run = knownHeader().map(Header::run).orElse(file.getFileName().toString());
    return new JournalProblem.Damaged(file, run, damage.line(), damage.why(), events.size());
  }
}
