package tickdown.journal;

import java.util.HashMap;
import java.util.Map;
import tickdown.run.HybridClock;
import tickdown.run.RecordedEvent;
import tickdown.run.Stamp;

/// Where each writer's last line is, and the latest clock of all of them.
public final class WriterChains {
  private final int headerEnd;
  private final Map<String, Link> last = new HashMap<>();
  private HybridClock clock = HybridClock.START;

  /// A line without its line feed: its number among its writer's, and its place in the file.
  private record Link(long sequence, long from, long to) {}

  /// @param headerEnd where the header ends, which a writer's first line follows
  public WriterChains(int headerEnd) {
    this.headerEnd = headerEnd;
  }

  /// Follows an event whose line, without its line feed, is at these places of the file.
  public void see(RecordedEvent event, long from, long to) {
    Stamp.Written written = event.stamp().written();
    clock = clock.later(written.clock());
    long sequence = Math.max(link(written.writer()).sequence(), written.sequence());
    last.put(written.writer(), new Link(sequence, from, to));
  }

  /// Where `author` goes on.
  public Chain chain(Author author) {
    return new Chain(author, link(author.writer()).sequence(), clock);
  }

  /// The start of the writer's last line, or of the header if there is none.
  long from(String writer) {
    return link(writer).from();
  }

  /// Where it ends, its line feed excluded.
  long to(String writer) {
    return link(writer).to();
  }

  private Link link(String writer) {
    return last.getOrDefault(writer, new Link(0, 0, headerEnd));
  }
}
