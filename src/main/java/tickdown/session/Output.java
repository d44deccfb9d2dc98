package tickdown.session;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tickdown.text.Line;
import tickdown.text.LineWrapper;
import tickdown.text.Palette;

/// One of the two streams that a command writes to. Accepts only safe lines, and documents for
/// programs.
///
/// Write errors are never ignored: every method throws [UncheckedIOException].
///
/// @param columns the width to which messages are wrapped: that of the terminal, or [#ENDLESS]
public record Output(OutputStream stream, Palette palette, int columns) {
  /// For what is not a terminal: nothing is wrapped.
  public static final int ENDLESS = Integer.MAX_VALUE;

  /// A stream that is not a terminal.
  public Output(OutputStream stream, Palette palette) {
    this(stream, palette, ENDLESS);
  }

  /// Writes messages, wrapped at words to the width of the terminal.
  public void tell(List<Line> messages) {
    say(wrapped(messages));
  }

  /// Writes one message.
  public void tell(Line message) {
    tell(List.of(message));
  }

  private List<Line> wrapped(List<Line> messages) {
    return columns == ENDLESS
        ? messages
        : messages.stream().flatMap(line -> LineWrapper.of(line, columns).stream()).toList();
  }

  /// Writes lines as they are, each followed by a line feed, and flushes the stream.
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
    List<Line> lines = wrapped(List.of(line));
    say(lines.subList(0, lines.size() - 1));
    send(palette.render(lines.getLast()));
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
