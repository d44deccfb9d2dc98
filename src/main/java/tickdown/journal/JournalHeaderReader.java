package tickdown.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Parses the lines of a header.
final class JournalHeaderReader {
  private final List<String> lines;
  private Optional<String> format = Optional.empty();
  private Optional<String> run = Optional.empty();
  private Optional<String> checklist = Optional.empty();

  JournalHeaderReader(String text) {
    this.lines = List.of(text.split("\n", -1));
  }

  JournalHeader.Found found() {
    List<Integer> unreadable = new ArrayList<>();
    for (int i = 0; i < lines.size() - 1; i++) {
      if (!isRead(i, lines.get(i))) {
        unreadable.add(i + 1);
      }
    }
    if (unreadable.isEmpty() && isNewer()) {
      return new JournalHeader.Found.Newer(format.orElseThrow());
    }
    int line = unreadable.isEmpty() ? Math.max(1, lines.size() - 1) : unreadable.getFirst();
    return unreadable.isEmpty() && isComplete()
        ? new JournalHeader.Found.Good(header().orElseThrow())
        : new JournalHeader.Found.Bad(line, "this is not how a journal begins", header());
  }

  private boolean isNewer() {
    return format.isPresent() && !format.get().equals(Integer.toString(JournalHeader.FORMAT));
  }

  private boolean isComplete() {
    boolean ends = lines.size() > 1 && lines.get(lines.size() - 2).equals("events:");
    return ends && format.isPresent() && header().isPresent();
  }

  private Optional<JournalHeader> header() {
    return run.flatMap(name -> checklist.map(path -> new JournalHeader(name, path)));
  }

  private boolean isRead(int index, String line) {
    int colon = line.indexOf(": ");
    if (index == 0) {
      return line.startsWith("#");
    }
    if (colon < 0) {
      return index == lines.size() - 2 && line.equals("events:");
    }
    Optional<String> value = JournalHeader.value(line.substring(colon + 2));
    switch (line.substring(0, colon)) {
      case "format" -> format = value;
      case "run" -> run = value;
      case "checklist" -> checklist = value;
      default -> {}
    }
    return value.isPresent();
  }
}
