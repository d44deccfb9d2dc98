package tickdown.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tickdown.session.Terminals.Sequences;
import tickdown.terminal.SimulatedConsole;
import tickdown.terminal.WindowsConsole;

class EnvironmentTest {
  private static Environment with(Map<String, String> variables, Terminals terminals) {
    return new Environment(
        variables,
        Path.of(""),
        new Streams(
            InputStream.nullInputStream(),
            OutputStream.nullOutputStream(),
            OutputStream.nullOutputStream()),
        terminals,
        InstantSource.fixed(Instant.EPOCH),
        _ -> {});
  }

  private static Terminals doing(Sequences sequences) {
    return new Terminals(true, true, true, sequences, "80");
  }

  @ParameterizedTest
  @CsvSource({
    "AS_TERM_TELLS, xterm, true",
    "AS_TERM_TELLS, dumb, false",
    "AS_TERM_TELLS, , false",
    "OBEYED, , true",
    "OBEYED, xterm, true",
    "OBEYED, dumb, false",
    "PRINTED, , false",
    "PRINTED, xterm, false"
  })
  void controlSequencesAreForTerminalsThatUnderstandThem(
      Sequences sequences, String type, boolean understood) {
    Map<String, String> variables = type == null ? Map.of() : Map.of("TERM", type);
    assertEquals(understood, with(variables, doing(sequences)).understandsControlSequences());
  }

  @Test
  void theWidthIsThatOfTheVariableOrOfTheTerminal() {
    Terminals wide = doing(Sequences.OBEYED);
    assertEquals(OptionalInt.of(80), with(Map.of(), wide).columns());
    assertEquals(OptionalInt.of(132), with(Map.of("COLUMNS", "132"), wide).columns());
    assertEquals(OptionalInt.empty(), with(Map.of(), new Terminals(false, false, false)).columns());
  }

  @Test
  void variablesHaveNoCaseOnWindows() {
    Map<String, String> given = Map.of("Path", "C:\\bin", "windir", "C:\\Windows");
    assertEquals(
        Map.of("PATH", "C:\\bin", "WINDIR", "C:\\Windows"), Environment.variables(given, true));
    assertEquals(given, Environment.variables(given, false));
  }

  @Test
  void theConsoleOfWindowsIsWrittenInCharacters() throws IOException {
    SimulatedConsole system = new SimulatedConsole();
    Optional<WindowsConsole> console = Optional.of(system.console());
    Streams.ofThisProcess(console).output().write("“ü”".getBytes(StandardCharsets.UTF_8));
    assertEquals("“ü”", system.shown());
    assertEquals(
        new Terminals(true, true, true, Sequences.OBEYED, "80"), Terminals.ofThisProcess(console));
  }

  @Test
  void pipesAreNoTerminalsEvenIfTheRestIs() throws IOException {
    SimulatedConsole piped = new SimulatedConsole().withPipedOutput();
    assertEquals(
        new Terminals(true, false, true, Sequences.OBEYED, "80"),
        Terminals.ofThisProcess(Optional.of(piped.console())));
    assertInstanceOf(
        FileOutputStream.class, Streams.ofThisProcess(Optional.of(piped.console())).output());
    SimulatedConsole answered = new SimulatedConsole().withPipedInput();
    assertEquals(
        new Terminals(false, true, true, Sequences.OBEYED, "80"),
        Terminals.ofThisProcess(Optional.of(answered.console())));
  }

  @Test
  void aLegacyConsolePrintsControlSequences() {
    SimulatedConsole legacy = new SimulatedConsole().inLegacyMode();
    assertEquals(
        Sequences.PRINTED, Terminals.ofThisProcess(Optional.of(legacy.console())).sequences());
  }
}
