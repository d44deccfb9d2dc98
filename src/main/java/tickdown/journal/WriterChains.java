package tickdown.journal;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import tickdown.run.HybridClock;
import tickdown.run.RecordedEvent;
import tickdown.run.Sight;
import tickdown.run.Stamp;

/// Where each writer's last line is, its clock, and what it had seen of the others.
public final class WriterChains {
  /// A clock that is further ahead than this is wrong, and must not pull ours along.
  private static final Duration AHEAD = Duration.ofMinutes(5);

  private final int headerEnd;
  private final Map<String, Link> last = new HashMap<>();
  private final Sight sight = new Sight();

  /// A line without its line feed: its number among its writer's, its place in the file, and the
  /// latest clock of its writer.
  private record Link(long sequence, long from, long to, HybridClock clock) {}

  /// @param headerEnd where the header ends, which a writer's first line follows
  public WriterChains(int headerEnd) {
    this.headerEnd = headerEnd;
  }

  /// Follows an event whose line, without its line feed, is at these places of the file.
  public void see(RecordedEvent event, long from, long to) {
    Stamp.Written written = event.stamp().written();
    Link before = link(written.writer());
    sight.note(event);
    last.put(
        written.writer(),
        new Link(
            Math.max(before.sequence(), written.sequence()),
            from,
            to,
            before.clock().later(written.clock())));
  }

  /// Where `author` goes on at this time.
  public Chain chain(Author author, Instant now) {
    String writer = author.writer();
    return new Chain(author, link(writer).sequence(), clock(writer, now), sight.newTo(writer));
  }

  /// The number of the writer's last line; 0 if there is none.
  long sequence(String writer) {
    return link(writer).sequence();
  }

  /// The clock of the writer's last line; [HybridClock#START] if there is none.
  HybridClock clock(String writer) {
    return link(writer).clock();
  }

  /// The start of the writer's last line, or of the header if there is none.
  long from(String writer) {
    return link(writer).from();
  }

  /// Where it ends, its line feed excluded.
  long to(String writer) {
    return link(writer).to();
  }

  /// The latest clock of the writer itself and of all others whose clocks can be right.
  private HybridClock clock(String writer, Instant now) {
    long latest = now.plus(AHEAD).toEpochMilli();
    return last.entrySet().stream()
        .filter(each -> each.getKey().equals(writer) || each.getValue().clock().millis() <= latest)
        .map(each -> each.getValue().clock())
        .reduce(HybridClock.START, HybridClock::later);
  }

  private Link link(String writer) {
    return last.getOrDefault(writer, new Link(0, 0, headerEnd, HybridClock.START));
  }
}
