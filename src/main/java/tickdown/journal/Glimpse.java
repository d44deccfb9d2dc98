package tickdown.journal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import tickdown.run.Event;
import tickdown.run.Happening;

/// Looks at the first and last lines of a journal only, so that many journals are listed quickly;
/// what is not plain at once is read in full.
final class Glimpse {
  private static final int ENOUGH = 64 * 1024;

  private Glimpse() {}

  static Listed of(Path file) {
    try {
      return quick(file).orElseGet(() -> full(file));
    } catch (JournalException problem) {
      return new Listed.Unreadable(file, problem.problem());
    }
  }

  /// The header of a file; nothing where there is no file, or no header in it.
  static Optional<Header> header(Path file) {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      return header(channel);
    } catch (IOException problem) {
      throw new JournalException(new JournalProblem.NotReadable(file, Disk.why(problem)));
    }
  }

  private static Optional<Header> header(FileChannel channel) throws IOException {
    byte[] first = Disk.read(channel, 0, Math.min(ENOUGH, channel.size()));
    return Header.read(first, Header.end(first)) instanceof Header.Found.Good(Header header)
        ? Optional.of(header)
        : Optional.empty();
  }

  private static Optional<Listed> quick(Path file) {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      long size = channel.size();
      int length = (int) Math.min(ENOUGH, size);
      Optional<Event> last = lastKnown(Disk.read(channel, size - length, length));
      Optional<Header> header = header(channel);
      return last.isEmpty() || header.isEmpty()
          ? Optional.empty()
          : Optional.of(listed(file, header.get(), last.get()));
    } catch (IOException problem) {
      throw new JournalException(new JournalProblem.NotReadable(file, Disk.why(problem)));
    }
  }

  /// The last event of a kind that is known; nothing where a line after it is damaged, or it begins
  /// further ahead.
  private static Optional<Event> lastKnown(byte[] bytes) {
    int to = LineFeed.last(bytes, bytes.length);
    if (new Tail(bytes, to + 1).damage().isPresent()) {
      return Optional.empty();
    }
    for (int before = LineFeed.last(bytes, to); before >= 0; before = LineFeed.last(bytes, to)) {
      if (!(EventReader.read(bytes, before + 1, to) instanceof Line.Good good)) {
        return Optional.empty();
      }
      if (!(good.event().what() instanceof Happening.Unknown)) {
        return Optional.of(good.event());
      }
      to = before;
    }
    return Optional.empty();
  }

  private static Listed full(Path file) {
    Contents contents = Journal.contents(file);
    List<Event> events = contents.events();
    Event last =
        events.reversed().stream()
            .filter(event -> !(event.what() instanceof Happening.Unknown))
            .findFirst()
            .orElseThrow();
    return listed(file, new Header(contents.run(), contents.checklist()), last);
  }

  private static Listed listed(Path file, Header header, Event last) {
    return new Listed.Readable(
        file,
        header.run(),
        header.checklist(),
        last.what() instanceof Happening.Finished,
        last.by(),
        last.stamp().at());
  }
}
