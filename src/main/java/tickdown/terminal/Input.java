package tickdown.terminal;

import java.util.List;
import tickdown.screen.Key;

/// The result of waiting for input.
public sealed interface Input {

  /// At least one key was pressed.
  record Keys(List<Key> keys) implements Input {
    public Keys {
      keys = List.copyOf(keys);
    }
  }

  /// The time passed, or the terminal changed first ([FullScreen#resized]).
  record Nothing() implements Input {}

  /// No more input: it ended, or the terminal is gone.
  record Ended() implements Input {}
}
