package tickdown.screen;

import java.time.Duration;
import java.util.List;
import tickdown.text.SafeText;

/// How far a running step is.
///
/// @param lines the last lines that it printed
/// @param bytes how many bytes it printed
/// @param interruptions how often it was interrupted: 0 to 3
public record StepProgress(Duration elapsed, List<SafeText> lines, long bytes, int interruptions) {

  /// Nothing has been seen of it yet.
  public static final StepProgress NONE = new StepProgress(Duration.ZERO, List.of(), 0, 0);

  public StepProgress {
    lines = List.copyOf(lines);
  }
}
