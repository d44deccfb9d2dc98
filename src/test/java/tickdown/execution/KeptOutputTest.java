package tickdown.execution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class KeptOutputTest {
  private static final int MOST = 10;
  private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz";

  @Test
  void keepsBothEndsWhateverThePieces() throws Exception {
    for (int length = 0; length <= ALPHABET.length(); length++) {
      for (int piece = 1; piece <= ALPHABET.length(); piece++) {
        String output = ALPHABET.substring(0, length);
        KeptOutput kept = kept(output, piece);
        assertEquals(length, kept.length());
        assertEquals(Math.max(0, length - 2 * MOST), kept.omitted());
        assertEquals(expected(output), written(kept), "in pieces of " + piece);
      }
    }
  }

  @Test
  void theEndHasNoGap() {
    assertEquals("qrstuvwxyz", text(kept(ALPHABET, 3).last(100)));
    assertEquals("z", text(kept(ALPHABET, 3).last(1)));
    assertEquals("hijklmno", text(kept("abcdefghijklmno", 4).last(8)));
    assertEquals("abc", text(kept("abc", 4).last(8)));
    assertEquals("", text(kept("", 4).last(8)));
  }

  private static KeptOutput kept(String output, int piece) {
    KeptOutput kept = new KeptOutput(MOST);
    for (int at = 0; at < output.length(); at += piece) {
      String next = output.substring(at, Math.min(at + piece, output.length()));
      kept.append(next.getBytes(StandardCharsets.US_ASCII));
    }
    return kept;
  }

  private static String expected(String output) {
    int omitted = output.length() - 2 * MOST;
    return omitted <= 0
        ? output
        : output.substring(0, MOST)
            + "\n[%s bytes left out]\n".formatted(omitted)
            + output.substring(output.length() - MOST);
  }

  private static String written(KeptOutput kept) throws Exception {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    kept.writeTo(file);
    return text(file.toByteArray());
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.US_ASCII);
  }
}
