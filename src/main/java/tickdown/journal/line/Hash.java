package tickdown.journal.line;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/// SHA-256 hashes in hexadecimal: of a line the first 16 bytes, which link the lines of a writer;
/// of a file all 32.
public final class Hash {
  private static final int BYTES = 16;

  private Hash() {}

  /// The hash of a line without its line feed, or of a header.
  public static String of(byte[] bytes, int from, int to) {
    return HexFormat.of().formatHex(Arrays.copyOf(digest(bytes, from, to), BYTES));
  }

  /// The whole hash of the content of a file: 64 digits.
  public static String ofContent(byte[] content) {
    return HexFormat.of().formatHex(digest(content, 0, content.length));
  }

  private static byte[] digest(byte[] bytes, int from, int to) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(bytes, from, to - from);
      return digest.digest();
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }
}
