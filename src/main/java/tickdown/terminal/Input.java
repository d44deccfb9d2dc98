package tickdown.terminal;

import java.util.List;
import tickdown.screen.Key;

/// What came from the keyboard while somebody waited for it.
public sealed interface Input {

  /// At least one key was pressed.
  record Keys(List<Key> keys) implements Input {
    public Keys {
      keys = List.copyOf(keys);
    }
  }

  /// The time passed, or the terminal changed before it did ([FullScreen#resized]).
  record Nothing() implements Input {}

  /// Nothing will come any more: the input ended, or the terminal is gone.
  record Ended() implements Input {}
}
