package tickdown.execution;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/// The first and the last bytes of an output of any length. Takes at most twice `most` bytes of
/// memory. May be written and read by different threads.
final class KeptOutput {
  private final int most;
  private byte[] first = new byte[0];
  private byte[] last = new byte[0];
  private int inFirst;
  private long total;

  /// @param most how many bytes of either end are kept
  KeptOutput(int most) {
    this.most = most;
  }

  synchronized void append(byte[] bytes) {
    int fits = Math.min(bytes.length, most - inFirst);
    if (inFirst + fits > first.length) {
      int larger = Math.min(most, Math.max(inFirst + fits, 2 * first.length));
      first = Arrays.copyOf(first, larger);
    }
    System.arraycopy(bytes, 0, first, inFirst, fits);
    inFirst += fits;
    total += fits;
    appendLast(bytes, fits);
  }

  private void appendLast(byte[] bytes, int from) {
    if (from < bytes.length && last.length == 0) {
      last = new byte[most];
    }
    for (int at = from; at < bytes.length; ) {
      int to = place(total);
      int fits = Math.min(bytes.length - at, most - to);
      System.arraycopy(bytes, at, last, to, fits);
      at += fits;
      total += fits;
    }
  }

  /// Where in `last` the byte at this place of the output is.
  private int place(long offset) {
    return (int) ((offset - most) % most);
  }

  /// How many bytes there were.
  synchronized long length() {
    return total;
  }

  /// How many bytes between the first and the last ones are not kept.
  synchronized long omitted() {
    return Math.max(0, total - 2L * most);
  }

  /// The first bytes, at most so many.
  synchronized byte[] first(int bytes) {
    return Arrays.copyOf(first, Math.min(bytes, inFirst));
  }

  /// The last bytes, at most so many, of those that are kept without a gap.
  synchronized byte[] last(int bytes) {
    long begin = Math.max(0, total - bytes);
    begin = omitted() > 0 ? Math.max(begin, total - most) : begin;
    byte[] end = new byte[(int) (total - begin)];
    int done = (int) Math.max(0, inFirst - begin);
    System.arraycopy(first, (int) Math.min(begin, inFirst), end, 0, done);
    while (done < end.length) {
      int from = place(begin + done);
      int fits = Math.min(end.length - done, most - from);
      System.arraycopy(last, from, end, done, fits);
      done += fits;
    }
    return end;
  }

  /// The last bytes by themselves, without the memory that the others take.
  KeptOutput end(int bytes) {
    KeptOutput end = new KeptOutput(bytes);
    end.append(last(bytes));
    return end;
  }

  /// Writes all that is kept; where bytes are missing, a line says how many. Only for the thread
  /// that appends, since others can go on reading while a disk is slow.
  void writeTo(OutputStream file) throws IOException {
    file.write(first, 0, inFirst);
    if (omitted() > 0) {
      file.write(gap().getBytes(StandardCharsets.US_ASCII));
    }
    int left = (int) Math.min(most, total - inFirst);
    while (left > 0) {
      int from = place(total - left);
      int fits = Math.min(left, most - from);
      file.write(last, from, fits);
      left -= fits;
    }
  }

  private String gap() {
    return "\n[%s bytes left out]\n".formatted(String.format(Locale.ROOT, "%,d", omitted()));
  }
}
