package tickdown.walk;

import java.util.List;
import tickdown.checklist.Placeholder;
import tickdown.run.Request;

/// Giving placeholders their values.
final class PlaceholderActions {
  private PlaceholderActions() {}

  /// Handles the input for a placeholder; an empty line leaves it open.
  static Transition given(Walk walk, Placeholder placeholder, String line) {
    if (!line.isEmpty()) {
      return Transition.requesting(walk, new Request.Fill(placeholder.name(), line));
    }
    Walk asked = walk.havingAsked(placeholder.name()).asking(new Question.ForWord());
    return Arrival.at(asked, asked.spot(), List.of(new Notice.PlaceholderLeftOpen(placeholder)));
  }

  /// `fill NAME VALUE`, where NAME is a placeholder as written in the text, or its name.
  static Transition fill(Walk walk, String rest) {
    int blank = rest.lastIndexOf(' ');
    if (blank < 0) {
      return Transition.telling(walk, new Notice.FillNeedsNameAndValue());
    }
    String name = rest.substring(0, blank).strip();
    String value = rest.substring(blank + 1);
    return walk.run().placeholders().stream()
        .filter(placeholder -> placeholder.token().equals(name) || placeholder.name().equals(name))
        .findFirst()
        .map(
            placeholder -> Transition.requesting(walk, new Request.Fill(placeholder.name(), value)))
        .orElseGet(() -> Transition.telling(walk, unknown(walk, name)));
  }

  private static Notice unknown(Walk walk, String name) {
    return new Notice.NoSuchPlaceholder(
        name, walk.run().placeholders().stream().map(Placeholder::token).distinct().toList());
  }
}
