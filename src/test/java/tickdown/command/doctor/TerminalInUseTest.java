package tickdown.command.doctor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tickdown.screen.Size;
import tickdown.session.Environment;
import tickdown.session.Streams;
import tickdown.session.Terminals;
import tickdown.session.Terminals.Sequences;
import tickdown.text.Palette;

class TerminalInUseTest {

  /// `what is seen; what is wrong; what to do`.
  private static String terminal(
      Sequences sequences, Map<String, String> variables, Optional<Size> size) {
    var streams =
        new Streams(
            InputStream.nullInputStream(),
            OutputStream.nullOutputStream(),
            OutputStream.nullOutputStream());
    var environment =
        new Environment(
            variables,
            Path.of(""),
            streams,
            new Terminals(true, true, true, sequences, ""),
            InstantSource.fixed(Instant.EPOCH),
            _ -> {});
    Observation seen = new TerminalInUse(environment, Palette.MONOCHROME, size).seen().getFirst();
    return seen.seen().text()
        + seen.complaint()
            .map(wrong -> "; " + wrong.what().text() + "; " + wrong.remedy().text())
            .orElse("");
  }

  @Test
  void aConsoleOfWindowsNeedsNoType() {
    assertEquals(
        "Windows console, 120 x 30",
        terminal(Sequences.OBEYED, Map.of(), Optional.of(new Size(120, 30))));
  }

  @Test
  void aConsoleOfWindowsThatDrawsNothingIsToldWhatToDo() {
    assertEquals(
        "Windows console; this terminal shows no full screen, only plain lines; use Windows"
            + " Terminal, or turn off the legacy mode of the console",
        terminal(Sequences.PRINTED, Map.of(), Optional.empty()));
    assertEquals(
        "dumb; this terminal shows no full screen, only plain lines; remove the variable TERM",
        terminal(Sequences.OBEYED, Map.of("TERM", "dumb"), Optional.empty()));
  }

  @Test
  void elsewhereATerminalHasAType() {
    assertEquals(
        "TERM is not set; this terminal shows no full screen, only plain lines; set TERM to what"
            + " your terminal is, such as xterm-256color",
        terminal(Sequences.AS_TERM_TELLS, Map.of(), Optional.empty()));
    assertEquals(
        "xterm, 80 x 24",
        terminal(Sequences.AS_TERM_TELLS, Map.of("TERM", "xterm"), Optional.of(new Size(80, 24))));
  }
}
