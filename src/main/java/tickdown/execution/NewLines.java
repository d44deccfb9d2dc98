package tickdown.execution;

import java.util.List;
import tickdown.text.SafeText;

/// What a step has printed since it was looked at last.
///
/// @param lines whole lines; of a flood only the last ones
/// @param place where to go on
/// @param missed how many bytes before `lines` were left out
public record NewLines(List<SafeText> lines, long place, long missed) {

  public NewLines {
    lines = List.copyOf(lines);
  }
}
