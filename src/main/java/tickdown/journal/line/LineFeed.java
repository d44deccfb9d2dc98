package tickdown.journal.line;

/// Finds line feeds.
public final class LineFeed {
  private LineFeed() {}

  /// The first line feed at or after `from`, or -1.
  public static int next(byte[] bytes, int from) {
    for (int i = from; i < bytes.length; i++) {
      if (bytes[i] == '\n') {
        return i;
      }
    }
    return -1;
  }

  /// The number of line feeds before `to`.
  public static int count(byte[] bytes, int to) {
    int count = 0;
    for (int i = 0; i < to; i++) {
      count += bytes[i] == '\n' ? 1 : 0;
    }
    return count;
  }

  /// The last line feed before `to`, or -1.
  public static int last(byte[] bytes, int to) {
    int i = to - 1;
    while (i >= 0 && bytes[i] != '\n') {
      i--;
    }
    return i;
  }
}
