package tickdown.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jline.terminal.spi.SystemStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tickdown.screen.Key;
import tickdown.screen.Picture;
import tickdown.screen.Size;
import tickdown.text.Line;
import tickdown.text.Palette;

/// What JLine's code for Windows makes of a console, and what the screen makes of that.
class WindowsTerminalTest {
  private static final int WINDOW_EVENTS = 0x8;
  private static final char NONE = 0;

  private final SimulatedConsole console = new SimulatedConsole();
  private final CountDownLatch interrupted = new CountDownLatch(1);
  private FullScreen screen;

  @BeforeEach
  void open() throws IOException {
    screen =
        new FullScreen(
            console.terminal(interrupted::countDown), new Painter(Palette.MONOCHROME, false));
    screen.lookAtSize();
    screen.enter();
  }

  @AfterEach
  void close() {
    screen.close();
  }

  /// The keys up to the full stop, which is typed after them.
  private List<Key> keys() {
    console.type(".");
    List<Key> keys = new ArrayList<>();
    while (!keys.contains(Key.of('.'))
        && screen.keys(Duration.ofSeconds(30)) instanceof Input.Keys(List<Key> more)) {
      keys.addAll(more);
    }
    return keys.subList(0, keys.size() - 1);
  }

  private int mode(SystemStream stream) {
    return console.mode(stream).orElseThrow();
  }

  @Test
  void whatIsTypedArrivesWhateverTheCodePage() {
    console.type("jü日😀");
    assertEquals(
        List.of(Key.of('j'), new Key.Typed("ü"), new Key.Typed("日"), new Key.Typed("😀")), keys());
  }

  @Test
  void keysWithoutCharactersArrive() {
    console.press(0x26, NONE, 0);
    console.press(0x28, NONE, 0);
    console.press(0x25, NONE, 0);
    console.press(0x27, NONE, 0);
    console.press(0x21, NONE, 0);
    console.press(0x22, NONE, 0);
    console.press(0x24, NONE, 0);
    console.press(0x23, NONE, 0);
    console.press(0x2e, NONE, 0);
    assertEquals(
        List.of(
            Key.Special.UP,
            Key.Special.DOWN,
            Key.Special.LEFT,
            Key.Special.RIGHT,
            Key.Special.PAGE_UP,
            Key.Special.PAGE_DOWN,
            Key.Special.HOME,
            Key.Special.END,
            Key.Special.DELETE),
        keys());
  }

  @Test
  void keysThatEditArrive() {
    console.press(0x0d, '\r', 0);
    console.press(0x09, '\t', 0);
    console.press(0x09, '\t', SimulatedConsole.SHIFT);
    console.press(0x08, '\b', 0);
    console.press(0x27, NONE, SimulatedConsole.CONTROL);
    assertEquals(
        List.of(
            Key.Special.ENTER,
            Key.Special.TAB,
            Key.Special.BACK_TAB,
            Key.Special.BACKSPACE,
            Key.Special.WORD_RIGHT),
        keys());
  }

  @Test
  void theEscapeKeyArrives() {
    console.press(0x1b, '\u001b', 0);
    assertEquals(new Input.Keys(List.of(Key.Special.ESCAPE)), screen.keys(Duration.ofSeconds(30)));
  }

  @Test
  void charactersOfTheThirdLevelAreNoAltKeys() {
    console.press('Q', '@', SimulatedConsole.RIGHT_ALT | SimulatedConsole.CONTROL);
    assertEquals(List.of(Key.of('@')), keys());
  }

  @Test
  void suspendingAndRedrawingAreKeys() {
    console.press('Z', '\u001a', SimulatedConsole.CONTROL);
    console.press('L', '\f', SimulatedConsole.CONTROL);
    assertEquals(List.of(new Key.Control('z'), new Key.Control('l')), keys());
  }

  @Test
  void controlCInterruptsAndIsNoKey() throws InterruptedException {
    console.press('C', '\u0003', SimulatedConsole.CONTROL);
    assertTrue(interrupted.await(30, TimeUnit.SECONDS));
    assertEquals(List.of(), keys());
  }

  @Test
  void everyKeyComesAtOnceAndNoneIsAnEventForCmd() {
    assertEquals(WINDOW_EVENTS, mode(SystemStream.Input));
    assertEquals(
        SimulatedConsole.FOUND_OUTPUT | SimulatedConsole.SEQUENCES | SimulatedConsole.DELAYED_WRAP,
        mode(SystemStream.Output));
  }

  @Test
  void wherePicturesAreNotShownALineFeedReturns() throws IOException {
    screen.close();
    try (WindowsTerminal lines = console.terminalForLines()) {
      lines.setAttributes(SystemTerminal.raw(lines.getAttributes()));
      assertEquals(
          SimulatedConsole.FOUND_OUTPUT | SimulatedConsole.SEQUENCES, mode(SystemStream.Output));
    }
    assertEquals(SimulatedConsole.FOUND_OUTPUT, mode(SystemStream.Output));
  }

  @Test
  void leavingGivesTheConsoleBackAsItWas() {
    screen.leave();
    assertEquals(SimulatedConsole.FOUND, mode(SystemStream.Input));
    assertEquals(
        SimulatedConsole.FOUND_OUTPUT | SimulatedConsole.SEQUENCES, mode(SystemStream.Output));
    screen.close();
    assertEquals(SimulatedConsole.FOUND_OUTPUT, mode(SystemStream.Output));
  }

  @Test
  void anotherProgramGetsTheConsoleAsItWas() {
    List<Integer> lent = new ArrayList<>();
    screen.lend(() -> lent.add(mode(SystemStream.Input)), () -> {});
    assertEquals(List.of(SimulatedConsole.FOUND), lent);
    assertEquals(WINDOW_EVENTS, mode(SystemStream.Input));
    console.type("j");
    assertEquals(List.of(Key.of('j')), keys());
  }

  @Test
  void anotherSizeIsNoticed() {
    assertEquals(new Size(80, 24), screen.size());
    assertFalse(screen.resized());
    console.resize(120, 40);
    assertEquals(new Input.Nothing(), screen.keys(Duration.ZERO));
    assertTrue(screen.resized());
    assertEquals(new Size(120, 40), screen.size());
    assertFalse(screen.resized());
  }

  @Test
  void picturesAreWrittenAsCharacters() {
    screen.show(new Picture(new Size(80, 24), List.of(Line.of("Grüße, “日” 😀")), Optional.empty()));
    assertTrue(console.shown().contains("Grüße, “"), console.shown());
    assertTrue(console.shown().contains("😀"), console.shown());
  }

  @Test
  void aConsoleWithoutControlSequencesIsNoScreen() {
    SimulatedConsole legacy = new SimulatedConsole().inLegacyMode();
    assertThrows(IOException.class, () -> legacy.terminal(() -> {}));
    assertEquals(OptionalInt.of(SimulatedConsole.FOUND), legacy.mode(SystemStream.Input));
  }

  @Test
  void pipedStreamsAreNoScreen() {
    assertThrows(
        IOException.class, () -> new SimulatedConsole().withPipedInput().terminal(() -> {}));
    assertThrows(
        IOException.class, () -> new SimulatedConsole().withPipedOutput().terminal(() -> {}));
  }
}
