package tickdown.journal.line;

/// Iterates over the complete lines of a file, those that end with a line feed.
public final class LineScanner {
  private final byte[] bytes;
  private int number;
  private int from;
  private int to;

  /// @param from the start of the first line
  /// @param number the number of that line
  public LineScanner(byte[] bytes, int from, int number) {
    this.bytes = bytes;
    this.number = number - 1;
    this.from = from;
    this.to = from - 1;
  }

  /// Moves to the next line; returns false if there is no other complete line.
  public boolean next() {
    int end = LineFeed.next(bytes, to + 1);
    if (end < 0) {
      return false;
    }
    from = to + 1;
    to = end;
    number++;
    return true;
  }

  /// The number of the line in the file, from 1.
  public int number() {
    return number;
  }

  public int from() {
    return from;
  }

  /// The position of the line feed.
  public int to() {
    return to;
  }

  /// The start of the next line.
  public int end() {
    return to + 1;
  }

  public JournalLine line() {
    return EventReader.read(bytes, from, to);
  }
}
