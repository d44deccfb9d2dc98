package tickdown.session;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tickdown.text.Line;
import tickdown.text.Palette;

/// One of the two streams that a command writes to. Accepts only safe lines, and documents for
/// programs.
///
/// Write errors are never ignored: every method throws [UncheckedIOException].
public record Output(OutputStream stream, Palette palette) {

  /// Writes the lines, each followed by a line feed, and flushes the stream.
  public void say(List<Line> lines) {
    StringBuilder text = new StringBuilder();
    lines.forEach(line -> text.append(palette.render(line)).append('\n'));
    send(text);
  }

  /// Writes one line.
  public void say(Line line) {
    say(List.of(line));
  }

  /// Writes a prompt, and leaves the cursor after it.
  public void prompt(Line line) {
    send(palette.render(line));
  }

  /// Passes the stream to a document and flushes it.
  public void document(Document document) {
    try {
      document.writeTo(stream);
      stream.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (RuntimeException e) {
      throw e.getCause() instanceof IOException cause ? new UncheckedIOException(cause) : e;
    }
  }

  /// A document that writes itself as bytes.
  @FunctionalInterface
  public interface Document {
    void writeTo(OutputStream stream) throws IOException;
  }

  private void send(CharSequence text) {
    document(out -> out.write(text.toString().getBytes(StandardCharsets.UTF_8)));
  }
}
