package tickdown.session;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import tickdown.screen.Key;

/// Tells which keys can be an agreement to a command on the full screen: those that somebody
/// pressed one by one, after the command could be read.
final class AgreementKeys {
  /// How long nobody can have read what is on the screen.
  private static final Duration UNREAD = Duration.ofMillis(300);

  /// After a key that came too soon, others count only after a pause: a key that is held down comes
  /// again after two thirds of a second at the latest.
  private static final Duration HELD = Duration.ofMillis(750);

  /// The letters that answer the question.
  private static final Set<String> ANSWERS = Set.of("y", "n", "e", "R", "q");

  private long readable = System.nanoTime();
  private boolean isAfterAnswer;

  /// A command is on the screen from now on.
  void shown() {
    readable = System.nanoTime() + UNREAD.toNanos();
  }

  /// What the remote has answered is on the screen from now on; what was typed while it was asked
  /// means nothing.
  void answered() {
    shown();
    isAfterAnswer = true;
  }

  /// Whether a key came too soon after the remote had answered. Escape never does.
  boolean isTooSoon(Key key) {
    if (!isAfterAnswer || key == Key.Special.ESCAPE) {
      return false;
    }
    long now = System.nanoTime();
    isAfterAnswer = now - readable < 0;
    if (isAfterAnswer) {
      readable = now + HELD.toNanos();
    }
    return isAfterAnswer;
  }

  /// Whether a key counts. Escape always does.
  ///
  /// @param atOnce the keys that arrived together with it, as from a paste that the terminal does
  ///   not mark
  /// @param isText whether a text is typed, so that only Enter agrees
  boolean count(Key key, List<Key> atOnce, boolean isText) {
    if (key == Key.Special.ESCAPE) {
      return true;
    }
    long now = System.nanoTime();
    if (now - readable < 0) {
      readable = now + HELD.toNanos();
      return false;
    }
    if (!isText && key instanceof Key.Typed(String typed) && !ANSWERS.contains(typed)) {
      // Part of a word, whose other letters are no answers either.
      readable = now + HELD.toNanos();
    }
    return atOnce.size() == 1 || (isText && key != Key.Special.ENTER);
  }
}
