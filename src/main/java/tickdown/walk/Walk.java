package tickdown.walk;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tickdown.checklist.Entry;
import tickdown.checklist.Placeholder;
import tickdown.run.Run;

/// The state of an operator's walk through a run.
///
/// @param run what has happened so far, as far as it was shown
/// @param asked the names of placeholders that were asked for in this sitting, answered or not
public record Walk(
    Run run, String operator, Position whereabouts, Question asking, Set<String> asked) {

  public Walk {
    asked = Set.copyOf(asked);
  }

  /// A walk that begins there.
  public static Walk of(Run run, String operator, Position whereabouts) {
    return new Walk(run, operator, whereabouts, new Question.ForWord(), Set.of());
  }

  /// The same walk, in which nothing is asked for unless the operator wants to say it, but for the
  /// release: a screen that shows what is not filled yet need not interrupt.
  public Walk askingOnlyForTheRelease() {
    Set<String> others =
        run.placeholders().stream()
            .filter(placeholder -> !(placeholder.kind() instanceof Placeholder.Kind.Release))
            .map(Placeholder::name)
            .collect(Collectors.toSet());
    return new Walk(run, operator, whereabouts, asking, others);
  }

  /// The current item; none at the end.
  public Optional<Entry> current() {
    return switch (spot()) {
      case Cursor.AtItem(String id) -> run.entry(id);
      case Cursor.AtEnd() -> Optional.empty();
    };
  }

  /// The id of that item; empty at the end.
  String currentId() {
    return current().map(Entry::id).orElse("");
  }

  /// Where the operator is.
  public Cursor spot() {
    return whereabouts.spot();
  }

  /// Whether the operator is in a procedure.
  public boolean isInProcedure() {
    return current().filter(entry -> entry.phase().isProcedure()).isPresent();
  }

  Walk with(Run run) {
    return new Walk(run, operator, whereabouts, asking, asked);
  }

  /// The walk in front of that spot, asked nothing.
  public Walk at(Cursor spot) {
    return in(whereabouts.at(spot)).asking(new Question.ForWord());
  }

  Walk in(Position whereabouts) {
    return new Walk(run, operator, whereabouts, asking, asked);
  }

  /// The walk in which that is asked.
  public Walk asking(Question asking) {
    return new Walk(run, operator, whereabouts, asking, asked);
  }

  /// The walk after the placeholder of that name was asked for.
  public Walk havingAsked(String placeholder) {
    Set<String> more = new HashSet<>(asked);
    more.add(placeholder);
    return new Walk(run, operator, whereabouts, asking, more);
  }
}
