package tickdown.journal;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// The first lines of a journal, before its events.
///
/// @param run the name of the run
/// @param checklist the checklist's path
record Header(String run, String checklist) {
  static final int FORMAT = 1;

  /// What was found where a header belongs.
  sealed interface Found {

    record Good(Header header) implements Found {}

    record Newer(String format) implements Found {}

    record Bad(int line, String why) implements Found {}
  }

  /// How it is written. The same run and checklist always give the same bytes: [Salvage] relies on it.
  byte[] bytes() {
    StringBuilder text = new StringBuilder("# A run of ");
    JsonText.append(text, checklist);
    text.deleteCharAt(text.length() - 1).deleteCharAt("# A run of ".length());
    text.append(" by Tickdown. Lines are added, never changed. Any YAML tool can read it.\n");
    text.append("format: ").append(FORMAT).append('\n');
    text.append("run: ").append(PlainScalar.of(run)).append('\n');
    text.append("checklist: ").append(PlainScalar.of(checklist)).append('\n');
    return text.append("events:\n").toString().getBytes(StandardCharsets.UTF_8);
  }

  /// Where the header of this file ends: where its first event begins, or after its last line.
  static int end(byte[] bytes) {
    int from = 0;
    for (int to = LineFeed.next(bytes, from); to >= 0; to = LineFeed.next(bytes, from)) {
      if (Seal.opens(bytes, from, to)) {
        return from;
      }
      from = to + 1;
    }
    return from;
  }

  /// Reads the header that ends at `end`. Keys of a newer version are passed over.
  static Found read(byte[] bytes, int end) {
    String text = new String(bytes, 0, end, StandardCharsets.UTF_8);
    return new HeaderReader(text).found();
  }

  static Optional<String> value(String written) {
    return written.startsWith("\"")
        ? EventReader.string(written.getBytes(StandardCharsets.UTF_8))
        : Optional.of(written);
  }
}
