package tickdown.git.refs;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/// The output of a command that prints text, at most 4 MiB of it.
final class PrintedText {
  private static final int MOST = 4 * 1024 * 1024;

  private PrintedText() {}

  static String of(InputStream output) throws IOException {
    return new String(output.readNBytes(MOST), StandardCharsets.UTF_8);
  }
}
