package tickdown.text;

/// The size of a file in words: `1 byte`, `340 bytes`, `12 KiB`, `1.4 MiB`.
public final class ByteSize {
  private static final long UNIT = 1024;
  private static final long TEN = 10;

  private ByteSize() {}

  /// So many bytes, rounded up to a tenth of a MiB or to a KiB.
  public static String of(long bytes) {
    if (bytes < UNIT) {
      return Plural.of(bytes, "byte");
    }
    long kibibytes = up(bytes, UNIT);
    if (kibibytes < UNIT) {
      return kibibytes + " KiB";
    }
    long tenths = up(bytes * TEN, UNIT * UNIT);
    return tenths / TEN + (tenths % TEN == 0 ? "" : "." + tenths % TEN) + " MiB";
  }

  private static long up(long number, long unit) {
    return (number + unit - 1) / unit;
  }
}
