package tickdown.journal.salvage;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tickdown.journal.FounderLine;
import tickdown.journal.JournalHeader;
import tickdown.journal.line.Hash;
import tickdown.journal.line.JournalLine;
import tickdown.journal.line.LineScanner;
import tickdown.run.RecordedEvent;

/// Intact lines that are elsewhere, to be found by their hashes: whoever kept them, a line with the
/// hash that the next line names is the one that was lost.
final class LinePool {
  private final Map<String, SalvageScan.Good> byHash = new HashMap<>();
  private final Map<String, SalvageScan.Good> byPrevious = new HashMap<>();
  private Optional<FounderLine> founder = Optional.empty();

  private LinePool() {}

  /// The lines of these copies.
  ///
  /// @param readable what the header of the journal still says, which tells which run it is
  static LinePool of(CopiedLines copies, Optional<JournalHeader> readable) {
    LinePool pool = new LinePool();
    copies.read().forEach(part -> pool.add(part, readable, true));
    copies.others().forEach(part -> pool.add(part, readable, false));
    return pool;
  }

  private void add(byte[] part, Optional<JournalHeader> readable, boolean isRead) {
    LineScanner lines = new LineScanner(part, 0, 1);
    while (lines.next()) {
      if (lines.line() instanceof JournalLine.Good line) {
        byte[] bytes = Arrays.copyOfRange(part, lines.from(), lines.to());
        SalvageScan.Good good = new SalvageScan.Good(line, bytes);
        byHash.putIfAbsent(good.hash(), good);
        if (isRead) {
          byPrevious.putIfAbsent(key(good.event(), good.previous()), good);
        }
      }
    }
    founder = founder.or(() -> FounderLine.in(part).filter(line -> fits(line, readable)));
  }

  private static boolean fits(FounderLine line, Optional<JournalHeader> readable) {
    return readable.filter(header -> !header.equals(JournalHeader.of(line.started()))).isEmpty();
  }

  /// The line with this hash.
  Optional<SalvageScan.Good> withHash(String hash) {
    return Optional.ofNullable(byHash.get(hash));
  }

  /// The line of a writer that follows the line with this hash, if it was in the journal.
  Optional<SalvageScan.Good> after(String writer, String hash) {
    return Optional.ofNullable(byPrevious.get(writer + hash));
  }

  /// Whose lines are known to have been in the journal.
  Set<String> writers() {
    return byPrevious.values().stream()
        .map(line -> line.event().stamp().written().writer())
        .collect(Collectors.toSet());
  }

  /// The line that starts the run.
  Optional<SalvageScan.Good> start() {
    return founder
        .map(FounderLine::bytes)
        .map(line -> Hash.of(line, 0, line.length - 1))
        .flatMap(this::withHash);
  }

  private static String key(RecordedEvent event, String previous) {
    return event.stamp().written().writer() + previous;
  }
}
