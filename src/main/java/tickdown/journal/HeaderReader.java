package tickdown.journal;

import java.util.List;
import java.util.Optional;

/// Reads the lines of a header.
final class HeaderReader {
  private final List<String> lines;
  private Optional<String> format = Optional.empty();
  private Optional<String> run = Optional.empty();
  private Optional<String> checklist = Optional.empty();

  HeaderReader(String text) {
    this.lines = List.of(text.split("\n", -1));
  }

  Header.Found found() {
    for (int i = 0; i < lines.size() - 1; i++) {
      if (!isRead(i, lines.get(i))) {
        return new Header.Found.Bad(i + 1, "this is not how a journal begins");
      }
    }
    if (format.isPresent() && !format.get().equals(Integer.toString(Header.FORMAT))) {
      return new Header.Found.Newer(format.get());
    }
    return complete();
  }

  private Header.Found complete() {
    boolean ends = lines.size() > 1 && lines.get(lines.size() - 2).equals("events:");
    return ends && format.isPresent() && run.isPresent() && checklist.isPresent()
        ? new Header.Found.Good(new Header(run.get(), checklist.get()))
        : new Header.Found.Bad(Math.max(1, lines.size() - 1), "the beginning of the journal is incomplete");
  }

  private boolean isRead(int index, String line) {
    int colon = line.indexOf(": ");
    if (index == 0) {
      return line.startsWith("#");
    }
    if (colon < 0) {
      return index == lines.size() - 2 && line.equals("events:");
    }
    Optional<String> value = Header.value(line.substring(colon + 2));
    switch (line.substring(0, colon)) {
      case "format" -> format = value;
      case "run" -> run = value;
      case "checklist" -> checklist = value;
      default -> {}
    }
    return value.isPresent();
  }
}
