package tickdown.session;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import tickdown.text.Line;

/// Lines from standard input: piped, from `expect`, or typed on a simple terminal.
///
/// @param echo whether to print each line after its prompt, because nothing else does
public record LineInput(BufferedReader input, Output output, boolean echo) implements AnswerSource {

  /// Answers from the given stream.
  public static LineInput from(InputStream input, Output output, boolean echo) {
    return new LineInput(
        new BufferedReader(new InputStreamReader(input, StandardCharsets.UTF_8)), output, echo);
  }

  @Override
  public Given ask(Line prompt) {
    output.prompt(prompt);
    try {
      String line = input.readLine();
      return line == null ? ended() : typed(line);
    } catch (IOException e) {
      return ended();
    }
  }

  private Given typed(String line) {
    if (echo) {
      output.say(Line.of(line));
    }
    return new Given.Typed(line);
  }

  private Given ended() {
    output.say(Line.empty());
    return new Given.Ended();
  }
}
