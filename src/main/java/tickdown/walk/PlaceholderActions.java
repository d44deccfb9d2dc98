package tickdown.walk;

import java.util.List;
import java.util.Optional;
import tickdown.checklist.Placeholder;
import tickdown.run.rules.Request;

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

  /// `fill NAME VALUE`, where NAME is any spelling of a placeholder; both may have several words.
  static Transition fill(Walk walk, String rest) {
    if (rest.indexOf(' ') < 0) {
      return Transition.telling(walk, new Notice.FillNeedsNameAndValue());
    }
    for (int blank = rest.lastIndexOf(' '); blank > 0; blank = rest.lastIndexOf(' ', blank - 1)) {
      Optional<Placeholder> meant =
          walk.run().values().placeholder(rest.substring(0, blank).strip());
      if (meant.isPresent()) {
        String value = rest.substring(blank + 1).strip();
        return Transition.requesting(walk, new Request.Fill(meant.get().name(), value));
      }
    }
    return Transition.telling(walk, unknown(walk, rest.substring(0, rest.lastIndexOf(' '))));
  }

  private static Notice unknown(Walk walk, String name) {
    return new Notice.NoSuchPlaceholder(
        name,
        walk.run().values().placeholders().stream().map(Placeholder::token).distinct().toList());
  }
}
