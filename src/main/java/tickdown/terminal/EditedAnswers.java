package tickdown.terminal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalInt;
import org.jline.keymap.KeyMap;
import org.jline.reader.Candidate;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.ParsedLine;
import org.jline.reader.Reference;
import org.jline.reader.UserInterruptException;
import org.jline.reader.Widget;
import org.jline.terminal.Attributes;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.InfoCmp.Capability;
import org.jline.utils.Signals;
import tickdown.text.Line;
import tickdown.text.Palette;

/// Lines typed on a terminal, with line editing and a history of this sitting.
public final class EditedAnswers implements Answers {
  /// Ends bracketed paste (xterm control sequences, DECSET 2004), which line editing switches on.
  private static final String PASTE_OFF = "\u001b[?2004l";

  private static final String PASTE_ON = "\u001b[?2004h";

  private static final String SUSPEND = "tickdown-suspend";

  private final Terminal terminal;
  private final Attributes before;
  private final LineReader reader;
  private final Palette palette;

  private EditedAnswers(Terminal terminal, Palette palette) {
    this.terminal = terminal;
    this.before = terminal.getAttributes();
    this.palette = palette;
    this.reader =
        LineReaderBuilder.builder()
            .terminal(terminal)
            .appName("tickdown")
            .completer(EditedAnswers::complete)
            .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
            .option(LineReader.Option.HISTORY_TIMESTAMPED, false)
            .build();
  }

  /// Takes over the terminal that the program was started on.
  public static EditedAnswers onTerminal(Palette palette) throws IOException {
    Terminal terminal =
        TerminalBuilder.builder()
            .system(true)
            .dumb(true)
            .encoding(StandardCharsets.UTF_8)
            .graphemeCluster(false)
            .nativeSignals(false)
            .build();
    // INT is left to [Departure]: interrupting the thread that reads can come too early to be
    // noticed.
    pass("WINCH", Terminal.Signal.WINCH, terminal);
    pass("CONT", Terminal.Signal.CONT, terminal);
    return new EditedAnswers(terminal, palette);
  }

  /// The same, where Ctrl-Z suspends the job: `stop` stops it, see [Suspension].
  public static EditedAnswers onTerminal(Palette palette, Runnable stop) throws IOException {
    EditedAnswers answers = onTerminal(palette);
    answers.suspendOnCtrlZ(Suspension.of(stop, answers::restore, answers::goOn));
    return answers;
  }

  private void suspendOnCtrlZ(Suspension suspension) {
    Widget widget =
        () -> {
          suspension.suspend(this::restore, this::goOn);
          return true;
        };
    reader.getWidgets().put(SUSPEND, widget);
    reader.getKeyMaps().get(LineReader.MAIN).bind(new Reference(SUSPEND), KeyMap.ctrl('Z'));
  }

  private static void pass(String name, Terminal.Signal signal, Terminal terminal) {
    Signals.register(name, () -> terminal.raise(signal));
  }

  @Override
  public Given ask(Line prompt) {
    try {
      return new Given.Typed(reader.readLine(palette.render(prompt).replace("%", "%%")));
    } catch (UserInterruptException e) {
      return new Given.Interrupted();
    } catch (EndOfFileException e) {
      return new Given.Ended();
    }
  }

  @Override
  public OptionalInt width() {
    int columns = terminal.getSize().getColumns();
    return columns > 0 ? OptionalInt.of(columns) : OptionalInt.empty();
  }

  /// The line editor takes the terminal and draws its line, if it was reading one.
  private void goOn() {
    terminal.raise(Terminal.Signal.CONT);
    if (reader.isReading()) {
      terminal.writer().write(PASTE_ON);
      terminal.flush();
    }
  }

  @Override
  public void restore() {
    terminal.puts(Capability.keypad_local);
    terminal.writer().write(PASTE_OFF);
    terminal.flush();
    terminal.setAttributes(before);
  }

  @Override
  public void close() {
    try {
      restore();
      terminal.close();
    } catch (IOException e) {
      // The terminal is gone; there is nothing left to give back.
    }
  }

  private static void complete(LineReader reader, ParsedLine line, List<Candidate> candidates) {
    if (line.wordIndex() == 0) {
      for (Word word : Word.values()) {
        candidates.add(new Candidate(word.spelling()));
      }
    }
  }
}
