package tickdown.session;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import tickdown.text.Line;
import tickdown.text.SafeText;

/// Lines from standard input: piped, from `expect`, or typed on a simple terminal.
public final class LineInput implements AnswerSource {
  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final int NONE = -1;

  /// How long nobody can have read a question.
  private static final Duration UNREAD = Duration.ofMillis(300);

  private static final Duration PAUSE = Duration.ofMillis(20);

  private final BufferedReader input;
  private final Output output;
  private final boolean isPiped;
  private int lines;
  private boolean isAfterReturn;

  private LineInput(BufferedReader input, Output output, boolean isPiped) {
    this.input = input;
    this.output = output;
    this.isPiped = isPiped;
  }

  /// Answers from the given stream, in UTF-8; a byte order mark at its beginning is ignored.
  ///
  /// @param isPiped whether nobody is typing; each line is then printed after its prompt, because
  ///   no terminal shows it
  public static LineInput from(InputStream input, Output output, boolean isPiped) {
    return new LineInput(
        new BufferedReader(new InputStreamReader(input, StandardCharsets.UTF_8)), output, isPiped);
  }

  @Override
  public Given ask(Line prompt) {
    output.prompt(prompt);
    try {
      return given();
    } catch (IOException e) {
      return ended();
    }
  }

  /// What arrives sooner than anybody can have read the question is dropped, and so is a line that
  /// others follow at once: it was pasted.
  @Override
  public Given askAfresh(Line prompt) {
    if (isPiped) {
      return ask(prompt);
    }
    try {
      dropUnread();
      output.prompt(prompt);
      Given given = given();
      return input.ready() ? askAfresh(prompt) : given;
    } catch (IOException e) {
      return ended();
    }
  }

  @Override
  public void dropTyped() {
    try {
      if (!isPiped) {
        dropUnread();
      }
    } catch (IOException e) {
      // The next question finds out that the input has ended.
    }
  }

  private void dropUnread() throws IOException {
    long begin = System.nanoTime();
    while (System.nanoTime() - begin < UNREAD.toNanos()) {
      while (input.ready()) {
        input.read();
      }
      pause();
    }
  }

  private static void pause() throws IOException {
    try {
      Thread.sleep(PAUSE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException();
    }
  }

  @Override
  public Optional<Integer> pipedLine() {
    return isPiped ? Optional.of(lines) : Optional.empty();
  }

  /// A line ends with a line feed, a carriage return, or both.
  private Given given() throws IOException {
    StringBuilder line = new StringBuilder();
    int next = input.read();
    if (next == '\n' && isAfterReturn) {
      next = input.read();
    }
    while (next != NONE && next != '\n' && next != '\r') {
      line.append((char) next);
      next = input.read();
    }
    isAfterReturn = next == '\r';
    return next == NONE && line.isEmpty() ? ended() : typed(line.toString(), next != NONE);
  }

  private Given typed(String given, boolean isWhole) {
    boolean marked = lines == 0 && !given.isEmpty() && given.charAt(0) == BYTE_ORDER_MARK;
    String line = withoutControls(marked ? given.substring(1) : given);
    lines++;
    if (isPiped) {
      output.say(Line.of(line));
    }
    return new Given.Typed(line, isWhole);
  }

  /// A terminal without line editing sends the sequences of its keys, which are no part of a text.
  private static String withoutControls(String line) {
    return line.chars().anyMatch(Character::isISOControl)
        ? new SafeText(line.replace('\t', ' ')).text()
        : line;
  }

  private Given ended() {
    output.say(Line.empty());
    return new Given.Ended();
  }
}
