package tickdown.terminal;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import org.jline.terminal.Attributes;
import org.jline.terminal.Attributes.ControlChar;
import org.jline.terminal.Attributes.LocalFlag;
import org.jline.terminal.impl.LineDisciplineTerminal;
import org.junit.jupiter.api.Test;
import tickdown.screen.Key;
import tickdown.screen.Picture;
import tickdown.screen.Size;
import tickdown.terminal.RawStream.Ours;
import tickdown.terminal.RawStream.Part;
import tickdown.text.Line;
import tickdown.text.Palette;

class FullScreenTest {
  private static Picture picture(int columns, int rows, String... lines) {
    return new Picture(
        new Size(columns, rows),
        List.of(lines).stream().map(Line::of).toList(),
        Optional.of(new Picture.Cursor(1, 1)));
  }

  @Test
  void aPictureStandsOnTheTerminal() {
    try (var terminal = VirtualScreen.of(20, 4)) {
      terminal.screen().show(picture(20, 4, "one", "", "a 😀 b"));
      assertEquals("one\n\na 😀 b", terminal.text());
      assertEquals(new Picture.Cursor(1, 1), terminal.cursor());
      terminal.screen().show(picture(20, 4, "one", "two", "c"));
      assertEquals("one\ntwo\nc", terminal.text());
    }
  }

  @Test
  void keysAreHeard() {
    try (var terminal = VirtualScreen.of(20, 4)) {
      assertEquals(
          List.of(Key.of('j'), Key.Special.UP, Key.Special.ENTER, new Key.Control('z')),
          terminal.type("j\u001b[A\r\u001a"));
      assertEquals(List.of(Key.Special.ESCAPE), terminal.type("\u001b"));
      assertEquals(
          List.of(new Key.Pasted("é\n".repeat(1000))),
          terminal.type("\u001b[200~" + "é\r".repeat(1000) + "\u001b[201~"));
    }
  }

  @Test
  void nothingIsHeardWhenNothingIsTyped() {
    try (var terminal = VirtualScreen.of(20, 4)) {
      assertEquals(new Input.Nothing(), terminal.screen().keys(Duration.ofMillis(5)));
    }
  }

  @Test
  void theEndOfTheInputIsHeard() throws IOException {
    try (var terminal = VirtualScreen.of(20, 4)) {
      terminal.terminal().close();
      assertInstanceOf(Input.Ended.class, terminal.screen().keys(Duration.ofMillis(5)));
    }
  }

  @Test
  void anotherSizeIsNoticed() {
    try (var terminal = VirtualScreen.of(20, 4)) {
      assertEquals(new Size(20, 4), terminal.screen().size());
      assertFalse(terminal.screen().resized());
      terminal.resize(30, 5);
      assertTrue(terminal.screen().resized());
      assertEquals(new Size(30, 5), terminal.screen().size());
    }
  }

  @Test
  void everyKeyComesAtOnceButInterruptingStaysASignal() {
    try (var terminal = VirtualScreen.of(20, 4)) {
      Attributes entered = terminal.terminal().getAttributes();
      assertFalse(entered.getLocalFlag(LocalFlag.ICANON));
      assertFalse(entered.getLocalFlag(LocalFlag.ECHO));
      assertTrue(entered.getLocalFlag(LocalFlag.ISIG));
      assertEquals(3, entered.getControlChar(ControlChar.VINTR));
      assertEquals(
          List.of(new Key.Control('z'), new Key.Control('\\'), new Key.Control('s')),
          terminal.type("\u001a\u001c\u0013"));
    }
  }

  @Test
  void leavingGivesTheTerminalBackAsItWas() {
    try (var terminal = VirtualScreen.of(20, 4)) {
      terminal.screen().leave();
      Attributes before = terminal.terminal().getAttributes();
      terminal.screen().enter();
      terminal.screen().show(picture(20, 4, "one"));
      terminal.screen().leave();
      assertEquals(before.toString(), terminal.terminal().getAttributes().toString());
      assertEquals(
          terminal.sent().stream().filter(part -> is(part, Ours.ENTER)).count(),
          terminal.sent().stream().filter(part -> is(part, Ours.LEAVE)).count());
      assertEquals(new Part.Sequence(Ours.LEAVE, "1049l"), terminal.sent().getLast());
      assertTrue(terminal.sent().contains(new Part.Sequence(Ours.SHOW_CURSOR, "25")));
    }
  }

  private static boolean is(Part part, Ours name) {
    return part instanceof Part.Sequence(Ours each, String _) && each == name;
  }

  @Test
  void nothingIsSentAfterLeaving() {
    try (var terminal = VirtualScreen.of(20, 4)) {
      terminal.screen().leave();
      List<Part> sent = terminal.sent();
      terminal.screen().leave();
      terminal.screen().show(picture(20, 4, "one"));
      terminal.screen().copy("one");
      terminal.screen().continued();
      assertEquals(sent, terminal.sent());
    }
  }

  @Test
  void leavingFromAnotherThreadIsTheLastThingThatIsSent() throws InterruptedException {
    for (int i = 0; i < 50; i++) {
      try (var terminal = VirtualScreen.of(20, 4)) {
        CountDownLatch painted = new CountDownLatch(3);
        Thread painting = Thread.ofVirtual().start(() -> paintUntilInterrupted(terminal, painted));
        painted.await();
        terminal.screen().leave();
        painting.interrupt();
        painting.join();
        assertEquals(new Part.Sequence(Ours.LEAVE, "1049l"), terminal.sent().getLast());
      }
    }
  }

  private static void paintUntilInterrupted(VirtualScreen terminal, CountDownLatch painted) {
    for (int i = 0; !Thread.currentThread().isInterrupted(); i++) {
      terminal.screen().show(picture(20, 4, "number " + i));
      painted.countDown();
    }
  }

  @Test
  void aTerminalThatTakesNothingKeepsNobodyFromLeaving() throws Exception {
    var stuck = new Stuck();
    var terminal = new LineDisciplineTerminal("stuck", "ansi", stuck, StandardCharsets.UTF_8);
    var screen = new FullScreen(terminal, new Painter(Palette.COLOURED, false));
    Attributes before = terminal.getAttributes();
    screen.enter();
    stuck.close();
    Thread painting = Thread.ofPlatform().start(() -> screen.show(picture(20, 4, "one")));
    stuck.hasBegun();
    screen.leave();
    assertEquals(before.toString(), terminal.getAttributes().toString());
    stuck.goOn();
    painting.join();
  }

  /// Accepts no output once it is blocked, until it continues.
  private static final class Stuck extends OutputStream {
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch goingOn = new CountDownLatch(1);
    private volatile boolean closed;

    @Override
    public void write(int b) throws IOException {
      if (closed) {
        begun.countDown();
        try {
          goingOn.await();
        } catch (InterruptedException e) {
          throw new InterruptedIOException();
        }
      }
    }

    @Override
    public void close() {
      closed = true;
    }

    void hasBegun() throws InterruptedException {
      begun.await();
    }

    void goOn() {
      goingOn.countDown();
    }
  }

  @Test
  void aTerminalThatIsGoneIsTheEndAndDoesNotKeepFromLeaving() throws IOException {
    OutputStream gone =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("gone");
          }
        };
    var terminal = new LineDisciplineTerminal("gone", "ansi", gone, StandardCharsets.UTF_8);
    var screen = new FullScreen(terminal, new Painter(Palette.COLOURED, false));
    screen.enter();
    screen.show(picture(20, 4, "one"));
    assertEquals(new Input.Ended(), screen.keys(Duration.ofMillis(5)));
    terminal.close();
    assertDoesNotThrow(screen::leave);
    assertDoesNotThrow(screen::close);
  }

  @Test
  void whoContinuesFindsTheScreenAgain() {
    try (var terminal = VirtualScreen.of(20, 4)) {
      terminal.screen().size();
      terminal.screen().show(picture(20, 4, "one"));
      terminal.terminal().setAttributes(new Attributes());
      terminal.display().write("$ fg");
      terminal.screen().continued();
      assertTrue(terminal.screen().resized());
      terminal.screen().show(picture(20, 4, "one"));
      assertEquals("one", terminal.text());
      assertFalse(terminal.terminal().getAttributes().getLocalFlag(LocalFlag.ICANON));
      assertTrue(terminal.terminal().getAttributes().getLocalFlag(LocalFlag.ISIG));
    }
  }

  @Test
  void redrawingPaintsWhatStandsThereAlready() {
    try (var terminal = VirtualScreen.of(20, 4)) {
      terminal.screen().show(picture(20, 4, "one"));
      terminal.display().write("\u001b[1;1Hwho?");
      terminal.screen().show(picture(20, 4, "one"));
      assertEquals("who?", terminal.text());
      terminal.screen().redraw();
      terminal.screen().show(picture(20, 4, "one"));
      assertEquals("one", terminal.text());
    }
  }

  @Test
  void whatIsCopiedGoesToTheClipboard() {
    try (var terminal = VirtualScreen.of(20, 4)) {
      terminal.screen().copy("git push\u001b[31m é");
      assertEquals(
          new Part.Sequence(Ours.COPY, "Z2l0IHB1c2gbWzMxbSDDqQ=="), terminal.sent().getLast());
    }
  }

  @Test
  void gnuScreenPassesOnShortPieces() {
    String sequence = "\u001b]52;c;" + "QUJD".repeat(300) + "\u0007";
    String passed = ControlSequences.throughScreen(sequence);
    List<String> pieces = List.of(passed.split("\u001b\\\\"));
    assertTrue(pieces.stream().allMatch(piece -> piece.startsWith("\u001bP")), passed);
    assertTrue(pieces.stream().allMatch(piece -> piece.length() <= 202), passed);
    assertEquals(
        sequence, pieces.stream().map(piece -> piece.substring(2)).collect(Collectors.joining()));
  }
}
