package tickdown.execution.masking;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;

/// Replaces the secrets in a stream of bytes by `[REDACTED]`, wherever the stream is cut into
/// pieces. What may be the beginning of a secret is kept back until it is clear whether it is one:
/// at most 20,000 bytes or the length of the longest secret. Secrets that overlap are masked
/// together.
public final class Masker {
  private static final byte[] REDACTED = "[REDACTED]".getBytes(StandardCharsets.US_ASCII);

  private final SecretPatterns patterns;
  private byte[] buffer = new byte[0];
  private boolean[] hidden = new boolean[0];
  private int filled;
  private boolean isInSecret;

  /// The last token and its end: another one of its form within it need not be looked for, which
  /// would take very long in a text made for that.
  private TokenForm lastToken = TokenForm.ALL.getFirst();

  private int tokenEnd;

  Masker(SecretPatterns patterns) {
    this.patterns = patterns;
  }

  /// What can be said after the next `length` bytes of the stream.
  public byte[] mask(byte[] next, int length) {
    int all = filled + length;
    if (buffer.length < all) {
      buffer = Arrays.copyOf(buffer, all);
      hidden = Arrays.copyOf(hidden, all);
    }
    System.arraycopy(next, 0, buffer, filled, length);
    Arrays.fill(hidden, filled, all, false);
    filled = all;
    return decided(false);
  }

  /// What was kept back, at the end of the stream.
  public byte[] rest() {
    return decided(true);
  }

  private byte[] decided(boolean isLast) {
    ByteArrayOutputStream shown = new ByteArrayOutputStream(filled + REDACTED.length);
    int from = 0;
    int at = nextCandidate(0);
    while (at < filled && isDecided(at, isLast)) {
      if (hidden[at]) {
        shown.write(buffer, from, at - from);
        from = at + 1;
        if (!isInSecret) {
          shown.writeBytes(REDACTED);
        }
      }
      isInSecret = hidden[at];
      at = isInSecret ? at + 1 : nextCandidate(at + 1);
    }
    shown.write(buffer, from, at - from);
    drop(at);
    return shown.toByteArray();
  }

  /// Where something may begin, or is to be hidden, at or after `from`. Passes over most bytes, so
  /// it is short. Within a secret each place is one, because its end has to be noticed.
  private int nextCandidate(int from) {
    if (isInSecret) {
      return from;
    }
    byte[] text = buffer;
    boolean[] marks = hidden;
    int last = filled - 1;
    int at = from;
    while (at < last && !marks[at] && !patterns.beginsWith(text[at], text[at + 1])) {
      at++;
    }
    return at;
  }

  private void drop(int bytes) {
    filled -= bytes;
    tokenEnd -= bytes;
    System.arraycopy(buffer, bytes, buffer, 0, filled);
    System.arraycopy(hidden, bytes, hidden, 0, filled);
  }

  /// Whether it is clear what begins at `at`; if that is a secret, hides it.
  private boolean isDecided(int at, boolean isLast) {
    if (at + 1 == filled) {
      return isLast || !patterns.beginsWith(buffer[at]);
    }
    if (!patterns.beginsWith(buffer[at], buffer[at + 1])) {
      return true;
    }
    SecretPatterns.Beginning beginning = patterns.beginning(buffer[at], buffer[at + 1]);
    for (byte[] literal : beginning.literals()) {
      int same = same(literal, at);
      boolean isCut = at + same == filled && same < literal.length;
      if (isCut && !isLast) {
        return false;
      }
      if (same == literal.length || isCut && same >= SecretForms.SHORTEST) {
        hide(at, at + same);
        break;
      }
    }
    for (TokenForm token : beginning.tokens()) {
      if (!isDecided(token, at, isLast)) {
        return false;
      }
    }
    return true;
  }

  private boolean isDecided(TokenForm token, int at, boolean isLast) {
    if (at < tokenEnd && token == lastToken) {
      return true;
    }
    int same = same(token.start(), at);
    if (same < token.start().length()) {
      return isLast || at + same < filled;
    }
    int end = Math.min(filled, at + TokenForm.LONGEST);
    Matcher matcher = token.pattern().matcher(new Latin(buffer, at, end));
    boolean isToken = matcher.lookingAt();
    if (matcher.hitEnd() && end - at < TokenForm.LONGEST && !isLast) {
      return false;
    }
    if (isToken) {
      int group = matcher.groupCount();
      lastToken = token;
      tokenEnd = at + matcher.end(group);
      hide(at + matcher.start(group), tokenEnd);
    }
    return true;
  }

  private void hide(int from, int to) {
    Arrays.fill(hidden, from, to, true);
  }

  /// How many bytes at `at` are those of `text`.
  private int same(byte[] text, int at) {
    int end = Math.min(filled, at + text.length);
    int mismatch = Arrays.mismatch(buffer, at, end, text, 0, end - at);
    return mismatch < 0 ? end - at : mismatch;
  }

  private int same(String text, int at) {
    int end = Math.min(filled, at + text.length());
    int same = at;
    while (same < end && buffer[same] == text.charAt(same - at)) {
      same++;
    }
    return same - at;
  }

  /// Bytes as characters of ISO 8859-1, without a copy.
  private record Latin(byte[] bytes, int from, int to) implements CharSequence {
    @Override
    public int length() {
      return to - from;
    }

    @Override
    public char charAt(int index) {
      return (char) (bytes[from + index] & 0xff);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return new Latin(bytes, from + start, from + end);
    }

    @Override
    public String toString() {
      return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
    }
  }
}
