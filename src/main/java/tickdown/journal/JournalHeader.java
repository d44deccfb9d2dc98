package tickdown.journal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/// The first lines of a journal, before its events.
///
/// @param run the name of the run
/// @param checklist the checklist's path
public record JournalHeader(String run, String checklist) {
  static final int FORMAT = 1;
  private static final byte[] LAST = "events:".getBytes(StandardCharsets.US_ASCII);

  /// What was found where a header belongs.
  sealed interface Found {

    record Good(JournalHeader header) implements Found {}

    record Newer(String format) implements Found {}

    /// @param readable what it says nevertheless
    record Bad(int line, String why, Optional<JournalHeader> readable) implements Found {}
  }

  /// How it is written. The same run and checklist always give the same bytes:
  /// [tickdown.journal.salvage.Salvage] relies on it.
  public byte[] bytes() {
    StringBuilder text = new StringBuilder("# A run of ");
    JsonText.append(text, checklist);
    text.deleteCharAt(text.length() - 1).deleteCharAt("# A run of ".length());
    text.append(" by Tickdown. Lines are added, never changed. Any YAML tool can read it.\n");
    text.append("format: ").append(FORMAT).append('\n');
    text.append("run: ").append(PlainScalar.of(run)).append('\n');
    text.append("checklist: ").append(PlainScalar.of(checklist)).append('\n');
    return text.append("events:\n").toString().getBytes(StandardCharsets.UTF_8);
  }

  /// Where the header of this file ends: after `events:`, or where its first event begins, or after
  /// its last line.
  static int end(byte[] bytes) {
    LineScanner lines = new LineScanner(bytes, 0, 1);
    while (lines.next()) {
      if (LineChecksum.opens(bytes, lines.from(), lines.to())) {
        return lines.from();
      }
      if (isLast(bytes, lines.from(), lines.to())) {
        return lines.end();
      }
    }
    return lines.end();
  }

  private static boolean isLast(byte[] bytes, int from, int to) {
    return Arrays.equals(bytes, from, to, LAST, 0, LAST.length);
  }

  /// Reads the header that ends at `end`. Keys of a newer version are passed over.
  static Found read(byte[] bytes, int end) {
    String text = new String(bytes, 0, end, StandardCharsets.UTF_8);
    return new JournalHeaderReader(text).found();
  }

  static Optional<String> value(String written) {
    return written.startsWith("\"")
        ? EventReader.string(written.getBytes(StandardCharsets.UTF_8))
        : Optional.of(written);
  }
}
