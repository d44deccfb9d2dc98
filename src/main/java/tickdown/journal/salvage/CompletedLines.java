package tickdown.journal.salvage;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import tickdown.journal.JournalHeader;
import tickdown.journal.line.Hash;
import tickdown.run.Event;
import tickdown.run.Stamp;

/// The intact lines of a damaged journal, with those lines put back that were lost and that are
/// elsewhere: before the line that names its hash, or after the last line of its writer.
final class CompletedLines {
  private final LinePool pool;
  private final String author;
  private final List<SalvageScan.Good> all = new ArrayList<>();
  private final List<SalvageScan.Good> restored = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();
  private final Map<String, SalvageScan.Good> last = new HashMap<>();

  private CompletedLines(LinePool pool, String author) {
    this.pool = pool;
    this.author = author;
  }

  /// @param good the intact lines in file order
  static CompletedLines of(List<SalvageScan.Good> good, LinePool pool, String author) {
    CompletedLines lines = new CompletedLines(pool, author);
    good.forEach(line -> lines.ids.add(line.event().id()));
    boolean isStarted = !good.isEmpty() && good.getFirst().event().what() instanceof Event.Started;
    if (!isStarted) {
      pool.start().filter(line -> lines.isLost(line, line)).ifPresent(lines::restore);
    }
    good.forEach(lines::add);
    lines.ends().forEach(writer -> lines.restoreAfter(writer, Long.MAX_VALUE));
    return lines;
  }

  /// The writers who may have lost their last lines.
  private Set<String> ends() {
    Set<String> writers = new TreeSet<>(pool.writers());
    writers.add(author);
    return writers;
  }

  /// All lines, in an order in which the journal can have them.
  List<SalvageScan.Good> all() {
    return all;
  }

  /// Those that were put back.
  List<SalvageScan.Good> restored() {
    return restored;
  }

  /// The number of the author's last line; 0 if there is none.
  long sequence() {
    return Optional.ofNullable(last.get(author)).map(line -> written(line).sequence()).orElse(0L);
  }

  private void add(SalvageScan.Good line) {
    Deque<SalvageScan.Good> missing = new ArrayDeque<>();
    Optional<SalvageScan.Good> before = pool.withHash(line.previous());
    while (before.filter(lost -> isLost(lost, line)).isPresent()) {
      missing.push(before.get());
      ids.add(before.get().event().id());
      before = pool.withHash(before.get().previous());
    }
    missing.forEach(this::restore);
    restoreAfter(written(line).writer(), written(line).sequence());
    put(line);
  }

  /// Whether `lost` is a line of the writer of `line` that is not here.
  private boolean isLost(SalvageScan.Good lost, SalvageScan.Good line) {
    return written(lost).writer().equals(written(line).writer())
        && written(lost).sequence() <= written(line).sequence()
        && !ids.contains(lost.event().id());
  }

  /// Puts back what follows the writer's last line, up to a number that is taken.
  private void restoreAfter(String writer, long taken) {
    Optional<SalvageScan.Good> next = next(writer);
    while (next.filter(line -> written(line).sequence() < taken).isPresent()
        && ids.add(next.get().event().id())) {
      restore(next.get());
      next = next(writer);
    }
  }

  private Optional<SalvageScan.Good> next(String writer) {
    return Optional.ofNullable(last.get(writer))
        .map(SalvageScan.Good::hash)
        .or(this::header)
        .flatMap(hash -> pool.after(writer, hash));
  }

  /// The hash of the header, which the first line of each writer follows.
  private Optional<String> header() {
    return all.stream()
        .findFirst()
        .map(line -> line.event().what())
        .filter(Event.Started.class::isInstance)
        .map(started -> JournalHeader.of((Event.Started) started).bytes())
        .map(bytes -> Hash.of(bytes, 0, bytes.length));
  }

  private void restore(SalvageScan.Good line) {
    ids.add(line.event().id());
    restored.add(line);
    put(line);
  }

  private void put(SalvageScan.Good line) {
    all.add(line);
    last.put(written(line).writer(), line);
  }

  private static Stamp.Written written(SalvageScan.Good line) {
    return line.event().stamp().written();
  }
}
