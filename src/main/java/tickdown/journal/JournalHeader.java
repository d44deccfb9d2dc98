package tickdown.journal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import tickdown.journal.line.EventReader;
import tickdown.journal.line.JsonText;
import tickdown.journal.line.LineChecksum;
import tickdown.journal.line.LineScanner;
import tickdown.journal.line.PlainScalar;
import tickdown.run.Event;

/// The first lines of a journal, before its events.
///
/// @param run the name of the run
/// @param checklist the path of the checklist
/// @param version what is released, if the name of the run does not say it
/// @param root the root of the repository, if its journals are in a folder that others may share
/// @param isQuiet whether it is a quiet run, also said by its first event
public record JournalHeader(
    String run,
    String checklist,
    Optional<String> version,
    Optional<String> root,
    boolean isQuiet) {
  static final int FORMAT = 1;
  private static final byte[] LAST = "events:".getBytes(StandardCharsets.US_ASCII);

  /// The result of reading a header.
  sealed interface Found {

    record Good(JournalHeader header) implements Found {}

    record Newer(String format) implements Found {}

    /// @param readable the parts that could still be read
    record Bad(int line, String why, Optional<JournalHeader> readable) implements Found {}
  }

  public JournalHeader(String run, String checklist) {
    this(run, checklist, Optional.empty(), Optional.empty(), false);
  }

  /// Whether this is a run of the same name and checklist, in the same repository.
  boolean isSameRun(JournalHeader other) {
    return run.equals(other.run) && checklist.equals(other.checklist) && root.equals(other.root);
  }

  /// The header of a journal that begins with this event.
  public static JournalHeader of(Event.Started started) {
    return new JournalHeader(
        started.release(),
        started.checklist(),
        started.origin().released(),
        started.origin().root(),
        started.origin().isQuiet());
  }

  /// The header as it is written. The same run, version and checklist always give the same bytes;
  /// [Salvage] relies on it.
  public byte[] bytes() {
    StringBuilder text = new StringBuilder("# A run of ");
    JsonText.append(text, checklist);
    text.deleteCharAt(text.length() - 1).deleteCharAt("# A run of ".length());
    text.append(" by Tickdown. Lines are added, never changed. Any YAML tool can read it.\n");
    text.append("format: ").append(FORMAT).append('\n');
    text.append("run: ").append(PlainScalar.of(run)).append('\n');
    version.ifPresent(
        release -> text.append("version: ").append(PlainScalar.of(release)).append('\n'));
    root.ifPresent(path -> text.append("root: ").append(PlainScalar.of(path)).append('\n'));
    if (isQuiet) {
      text.append("quiet: yes\n");
    }
    text.append("checklist: ").append(PlainScalar.of(checklist)).append('\n');
    return text.append("events:\n").toString().getBytes(StandardCharsets.UTF_8);
  }

  /// This header after the last renaming in the bytes of its journal.
  JournalHeader after(byte[] bytes) {
    return LastOfKind.renaming(bytes)
        .map(now ->
            new JournalHeader(
                now.run(), now.checklist(), Optional.of(version.orElse(run)), root, isQuiet))
        .orElse(this);
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
    return new Reader(text).found();
  }

  static Optional<String> value(String written) {
    return written.startsWith("\"")
        ? EventReader.string(written.getBytes(StandardCharsets.UTF_8))
        : Optional.of(written);
  }

  /// Parses the lines of a header.
  private static final class Reader {
    private final List<String> lines;
    private Optional<String> format = Optional.empty();
    private Optional<String> run = Optional.empty();
    private Optional<String> checklist = Optional.empty();
    private Optional<String> version = Optional.empty();
    private Optional<String> root = Optional.empty();
    private boolean isQuiet;

    Reader(String text) {
      this.lines = List.of(text.split("\n", -1));
    }

    Found found() {
      List<Integer> unreadable = new ArrayList<>();
      for (int i = 0; i < lines.size() - 1; i++) {
        if (!isRead(i, lines.get(i))) {
          unreadable.add(i + 1);
        }
      }
      if (unreadable.isEmpty() && isNewer()) {
        return new Found.Newer(format.orElseThrow());
      }
      int line = unreadable.isEmpty() ? Math.max(1, lines.size() - 1) : unreadable.getFirst();
      return unreadable.isEmpty() && isComplete()
          ? new Found.Good(header().orElseThrow())
          : new Found.Bad(line, "this is not a journal header", header());
    }

    private boolean isNewer() {
      return format.isPresent() && !format.get().equals(Integer.toString(FORMAT));
    }

    private boolean isComplete() {
      boolean ends = lines.size() > 1 && lines.get(lines.size() - 2).equals("events:");
      return ends && format.isPresent() && header().isPresent();
    }

    private Optional<JournalHeader> header() {
      return run.flatMap(
          name -> checklist.map(path -> new JournalHeader(name, path, version, root, isQuiet)));
    }

    private boolean isRead(int index, String line) {
      int colon = line.indexOf(": ");
      if (index == 0) {
        return line.startsWith("#");
      }
      if (colon < 0) {
        return index == lines.size() - 2 && line.equals("events:");
      }
      Optional<String> value = value(line.substring(colon + 2));
      switch (line.substring(0, colon)) {
        case "format" -> format = value;
        case "run" -> run = value;
        case "version" -> version = value;
        case "root" -> root = value;
        case "quiet" -> isQuiet = true;
        case "checklist" -> checklist = value;
        default -> {}
      }
      return value.isPresent();
    }
  }
}
