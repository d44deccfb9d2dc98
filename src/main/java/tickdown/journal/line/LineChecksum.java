package tickdown.journal.line;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32C;

/// The checksum of a line. An intact line begins with `␠␠-␠{` and ends with the CRC-32C (RFC 3720)
/// of everything before it.
///
///       - {"id":"5d2c-2",…,"crc":"4b5a6978"}
public final class LineChecksum {
  static final String OPENING = "  - {";
  private static final byte[] BEGIN = OPENING.getBytes(StandardCharsets.US_ASCII);
  private static final byte[] MARK = ",\"crc\":\"".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
  private static final int DIGITS = 8;

  /// The number of bytes that the checksum takes at the end of a line.
  public static final int LENGTH = MARK.length + DIGITS + 2;

  private LineChecksum() {}

  /// Completes the line of an object that lacks its closing brace; includes the line feed.
  public static byte[] line(CharSequence open) {
    byte[] text = ("  - " + open).getBytes(StandardCharsets.UTF_8);
    byte[] line = Arrays.copyOf(text, text.length + LENGTH + 1);
    System.arraycopy(MARK, 0, line, text.length, MARK.length);
    writeHex(line, text.length + MARK.length, checksum(text, 0, text.length));
    line[line.length - 3] = '"';
    line[line.length - 2] = '}';
    line[line.length - 1] = '\n';
    return line;
  }

  /// Whether these bytes, without a line feed, are an intact line.
  public static boolean holds(byte[] bytes, int from, int to) {
    int end = to - LENGTH;
    return end >= from + BEGIN.length
        && at(BEGIN, bytes, from)
        && closes(bytes, to)
        && readHex(bytes, end + MARK.length) == (checksum(bytes, from, end) & 0xffffffffL);
  }

  /// Whether these bytes look like the end of a line, whatever precedes them.
  public static boolean closes(byte[] bytes, int to) {
    return bytes[to - 1] == '}' && bytes[to - 2] == '"' && at(MARK, bytes, to - LENGTH);
  }

  /// The checksum of these bytes, as eight hexadecimal digits.
  public static String of(byte[] bytes, int from, int to) {
    byte[] digits = new byte[DIGITS];
    writeHex(digits, 0, checksum(bytes, from, to));
    return new String(digits, StandardCharsets.US_ASCII);
  }

  public static boolean opens(byte[] bytes, int from, int to) {
    return to - from >= BEGIN.length && at(BEGIN, bytes, from);
  }

  private static int checksum(byte[] bytes, int from, int to) {
    CRC32C crc = new CRC32C();
    crc.update(bytes, from, to - from);
    return (int) crc.getValue();
  }

  private static boolean at(byte[] part, byte[] bytes, int from) {
    return Arrays.equals(part, 0, part.length, bytes, from, from + part.length);
  }

  private static void writeHex(byte[] bytes, int from, int value) {
    for (int i = 0; i < DIGITS; i++) {
      bytes[from + i] = HEX[value >>> (28 - 4 * i) & 0xf];
    }
  }

  /// The value of these digits, or -1 if one is invalid. Upper-case digits are never written, so
  /// they are invalid.
  private static long readHex(byte[] bytes, int from) {
    long value = 0;
    for (int i = from; i < from + DIGITS; i++) {
      int digit = Arrays.binarySearch(HEX, bytes[i]);
      if (digit < 0) {
        return -1;
      }
      value = value << 4 | digit;
    }
    return value;
  }
}
