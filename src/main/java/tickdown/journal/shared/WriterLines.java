package tickdown.journal.shared;

import java.io.ByteArrayOutputStream;
import tickdown.journal.Journal;
import tickdown.journal.ParsedJournal;
import tickdown.run.Stamp;

/// What one writer has written in a journal, as it is in the file.
///
/// @param bytes its lines, oldest first, with their line feeds
/// @param first the number of the first of them among its writer's; 0 if there is none
/// @param last the number of the writer's last line; 0 if it has none
public record WriterLines(byte[] bytes, long first, long last) {

  /// The lines of `writer` after its line `after` in an open journal.
  ///
  /// Not from its file: closing that a second time would release the lock of the first.
  public static WriterLines of(Journal journal, String writer, long after) {
    return of(journal.page(), writer, after);
  }

  /// The same in what is in a journal; fails if it is damaged.
  public static WriterLines of(ParsedJournal page, String writer, long after) {
    page.refuseProblem();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    long first = 0;
    long last = 0;
    for (int i = 0; i < page.events().size(); i++) {
      Stamp.Written written = page.events().get(i).stamp().written();
      if (written.writer().equals(writer)) {
        last = written.sequence();
        if (last > after) {
          first = first == 0 ? last : first;
          int from = page.places().from(i);
          bytes.write(page.bytes(), from, page.places().to(i) + 1 - from);
        }
      }
    }
    return new WriterLines(bytes.toByteArray(), first, last);
  }

  /// How many lines these are.
  public long count() {
    return first == 0 ? 0 : last - first + 1;
  }
}
