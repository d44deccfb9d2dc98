package tickdown.journal;

/// Goes through the complete lines of a file, those that end with a line feed.
public final class LineScanner {
  private final byte[] bytes;
  private int number;
  private int from;
  private int to;

  /// @param from where the first line begins
  /// @param number the number of that line
  public LineScanner(byte[] bytes, int from, int number) {
    this.bytes = bytes;
    this.number = number - 1;
    this.from = from;
    this.to = from - 1;
  }

  /// Goes to the next line; false when there is no complete one.
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

  /// The line's number in the file, from 1.
  public int number() {
    return number;
  }

  public int from() {
    return from;
  }

  /// Where the line feed is.
  public int to() {
    return to;
  }

  /// Where the next line begins.
  public int end() {
    return to + 1;
  }

  JournalLine line() {
    return EventReader.read(bytes, from, to);
  }
}
