package tickdown.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import tickdown.run.Event;
import tickdown.screen.Key;
import tickdown.screen.KeyNotation;
import tickdown.screen.LineEdit;
import tickdown.screen.Mode;
import tickdown.screen.Size;
import tickdown.walk.Question;
import tickdown.walk.TypedCommand;

/// Keys that are no agreement to a command although they would be if they came one by one.
class AgreementTest {
  private static final Key YES = Key.of('y');

  @Test
  void keysBeforeTheCommandCouldBeReadAreNone() throws IOException {
    SimulatedScreen screen = offered();
    screen.pressAtOnce(List.of(YES));
    assertEquals(0, started(screen));
  }

  @Test
  void keysBehindTheOneThatShowsTheCommandAreNone() throws IOException {
    SimulatedScreen screen = begun();
    screen.pressAtOnce(List.of(Key.of('r'), YES, YES));
    assertEquals(0, started(screen));
  }

  @Test
  void severalKeysAtOnceAreNone() throws IOException {
    SimulatedScreen screen = offered();
    read();
    screen.pressAtOnce(List.of(YES, Key.Special.ENTER));
    assertEquals(0, started(screen));
    screen.pressAtOnce(List.of(Key.Special.ENTER, YES));
    assertEquals(0, started(screen));
  }

  @Test
  void aKeyThatIsHeldDownIsNone() throws IOException {
    SimulatedScreen screen = offered();
    for (int pause : new int[] {0, 400, 350, 350}) {
      pass(pause);
      screen.pressAtOnce(List.of(YES));
      assertEquals(0, started(screen));
    }
    pass(800);
    screen.pressAtOnce(List.of(YES));
    assertEquals(1, started(screen));
  }

  @Test
  void oneKeyAfterTheCommandWasReadIs() throws IOException {
    SimulatedScreen screen = offered();
    read();
    screen.pressAtOnce(List.of(YES));
    assertEquals(1, started(screen));
  }

  @Test
  void keysWhileTheRemoteIsAskedAndBeforeItsAnswerCouldBeReadAreNone() throws IOException {
    SimulatedScreen screen = begun();
    screen.remote("ben drives");
    screen.exchange("succeeds");
    screen.press(KeyNotation.of("2 \".1.3\" enter"));
    screen.remote("ana drives");
    Key space = Key.of(' ');
    screen.pressAtOnce(List.of(space, Key.of('2'), Key.Special.ENTER));
    assertInstanceOf(Question.ForRemote.class, screen.screen().walk().asking());
    screen.pressAtOnce(List.of(space));
    screen.answer();
    assertInstanceOf(Question.ForRelease.class, screen.screen().walk().asking());
    screen.pressAtOnce(List.of(Key.of('2')));
    pass(400);
    screen.pressAtOnce(List.of(Key.of('2')));
    assertEquals(new Mode.Typing(LineEdit.empty()), screen.screen().mode());
    pass(800);
    screen.pressAtOnce(List.of(Key.of('2')));
    assertEquals("2", ((Mode.Typing) screen.screen().mode()).line().text());
  }

  @Test
  void nothingIsRecordedOnceNobodyWaitsForTheRemote() throws IOException {
    SimulatedScreen screen = begun();
    screen.remote("ana drives");
    screen.exchange("succeeds");
    screen.press(KeyNotation.of("2 \".1.3\" enter space \"2.4.0 late\" enter"));
    int before = screen.run().events().size();
    screen.press(Key.Special.ESCAPE);
    screen.press(Key.of('s'));
    screen.answer();
    assertEquals(before, screen.run().events().size());
    assertEquals(new Question.ForArgument(TypedCommand.SKIP), screen.screen().walk().asking());
  }

  private static SimulatedScreen begun() throws IOException {
    SimulatedScreen screen =
        SimulatedScreen.of(
            new SimulatedScreen.Scenery("ferry.md", "2.4.0", new Size(80, 24), false));
    screen.begin();
    screen.pressAtOnce(List.of(Key.Special.ENTER));
    return screen;
  }

  private static SimulatedScreen offered() throws IOException {
    SimulatedScreen screen = begun();
    screen.pressAtOnce(List.of(Key.of('r')));
    return screen;
  }

  /// Waits until somebody can have read the screen.
  private static void read() {
    pass(350);
  }

  private static void pass(long milliseconds) {
    long end = System.nanoTime() + milliseconds * 1_000_000;
    while (System.nanoTime() < end) {
      Thread.onSpinWait();
    }
  }

  private static long started(SimulatedScreen screen) {
    return screen.run().events().stream()
        .filter(event -> event.what() instanceof Event.StepStarted)
        .count();
  }
}
