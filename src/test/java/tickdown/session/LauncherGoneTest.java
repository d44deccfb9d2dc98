package tickdown.session;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// A launcher that was waiting and has ended is reported as gone.
class LauncherGoneTest {

  @Test
  void aLauncherThatIsStillTheParentWaits() {
    Launcher launcher = launcher("7", 7, 7);
    assertFalse(launcher.isGone());
  }

  @Test
  void anotherParentMeansThatItIsGone() {
    Launcher launcher = launcher("7", 7, 7, 1);
    assertFalse(launcher.isGone());
    assertTrue(launcher.isGone());
  }

  @Test
  void aParentThatCannotBeSeenAnyMoreMeansThatItIsGone() {
    assertTrue(launcher("7", 7, 0).isGone());
  }

  @Test
  void whereNoParentCanBeSeenNothingIsGone() {
    assertFalse(launcher("7", 0, 0).isGone());
  }

  @Test
  void aLauncherThatDoesNotWaitIsNeverGone() {
    assertFalse(launcher("", 7, 1).isGone());
  }

  @Test
  void thisProcessHasNone() {
    assertFalse(Launcher.ofThisProcess().isGone());
  }

  /// A process with these parent process ids, one after another; 0 means that no parent is visible.
  private static Launcher launcher(String told, long... parents) {
    var seen = new ArrayDeque<Long>();
    for (long parent : parents) {
      seen.add(parent);
    }
    return new Launcher(told, () -> Optional.of(seen.remove()).filter(parent -> parent > 0));
  }
}
