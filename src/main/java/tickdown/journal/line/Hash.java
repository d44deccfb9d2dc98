package tickdown.journal.line;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/// The first 16 bytes of a SHA-256 hash, in hexadecimal; links the lines of a writer.
public final class Hash {
  private static final int BYTES = 16;

  private Hash() {}

  /// The hash of a line without its line feed, or of a header.
  public static String of(byte[] bytes, int from, int to) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(bytes, from, to - from);
      return HexFormat.of().formatHex(Arrays.copyOf(digest.digest(), BYTES));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }
}
