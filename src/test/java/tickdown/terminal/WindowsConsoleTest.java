package tickdown.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import org.jline.terminal.spi.SystemStream;
import org.junit.jupiter.api.Test;

class WindowsConsoleTest {
  private final SimulatedConsole system = new SimulatedConsole();

  private String shown(byte[]... parts) throws IOException {
    try (OutputStream output = system.console().output()) {
      for (byte[] part : parts) {
        output.write(part);
      }
    }
    return system.shown();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void eachStreamAnswersForItself() {
    WindowsConsole console = system.withPipedOutput().console();
    assertTrue(console.isInput());
    assertFalse(console.isOutput());
    assertTrue(console.isError());
  }

  @Test
  void controlSequencesAreSwitchedOnWhereTheConsoleIs() {
    assertTrue(system.withPipedOutput().console().obeysControlSequences());
    assertEquals(OptionalInt.empty(), system.mode(SystemStream.Output));
    assertEquals(
        OptionalInt.of(SimulatedConsole.FOUND_OUTPUT | SimulatedConsole.SEQUENCES),
        system.mode(SystemStream.Error));
    assertFalse(new SimulatedConsole().inLegacyMode().console().obeysControlSequences());
  }

  @Test
  void theWidthIsThatOfTheConsoleWhichIsLeft() {
    system.resize(132, 50);
    assertEquals(OptionalInt.of(132), system.withPipedOutput().console().columns());
  }

  @Test
  void bytesBecomeCharacters() throws IOException {
    assertEquals("Grüße “日” 😀\n", shown(utf8("Grüße “日” 😀\n")));
  }

  @Test
  void aCharacterMayArriveInPieces() throws IOException {
    byte[] face = utf8("😀");
    assertEquals("😀", shown(new byte[] {face[0], face[1]}, new byte[] {face[2], face[3]}));
  }

  @Test
  void longTextIsWrittenInPartsThatDivideNoCharacter() throws IOException {
    String text = "a" + "😀".repeat(ConsoleStream.MOST);
    assertEquals(text, shown(utf8(text)));
    assertEquals(ConsoleStream.MOST, system.longest());
    assertFalse(system.isDivided());
  }

  @Test
  void whatTheConsoleHasNotTakenIsWrittenAgain() throws IOException {
    system.accepting(3);
    assertEquals("abcdefgh", shown(utf8("abcdefgh")));
  }

  @Test
  void aConsoleThatTakesNothingIsAnError() {
    system.accepting(0);
    assertThrows(IOException.class, () -> shown(utf8("a")));
  }
}
