package tickdown.journal.shared;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import tickdown.journal.ParsedJournal;
import tickdown.journal.disk.UninterruptibleThread;
import tickdown.run.Stamp;

/// What one writer has written in a journal, as it is in the file.
///
/// @param bytes its lines, oldest first, with their line feeds
/// @param first the number of the first of them among its writer's; 0 if there is none
/// @param last the number of the writer's last line; 0 if it has none
public record WriterLines(byte[] bytes, long first, long last) {

  /// The lines of `writer` after its line `after`. Fails if the journal is damaged.
  public static WriterLines of(Path file, String writer, long after) {
    ParsedJournal page = UninterruptibleThread.call(() -> ParsedJournal.read(file));
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
