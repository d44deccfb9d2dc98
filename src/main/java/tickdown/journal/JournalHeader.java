package tickdown.journal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/// The first lines of a journal, before its events.
///
/// @param run the name of the run
/// @param checklist the path of the checklist
public record JournalHeader(String run, String checklist) {
  static final int FORMAT = 1;
  private static final byte[] LAST = "events:".getBytes(StandardCharsets.US_ASCII);

  /// The result of reading a header.
  sealed interface Found {

    record Good(JournalHeader header) implements Found {}

    record Newer(String format) implements Found {}

    /// @param readable the parts that could still be read
    record Bad(int line, String why, Optional<JournalHeader> readable) implements Found {}
  }

  /// The header as it is written. The same run and checklist always give the same bytes; [Salvage]
  /// relies on it.
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

  /// The end of the header of a file: after `events:`, at its first event, or after its last line.
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

  /// Reads the header that ends at `end`. Ignores unknown keys, which a newer version may have
  /// added.
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
