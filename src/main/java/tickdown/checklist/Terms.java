package tickdown.checklist;

import java.util.List;
import java.util.Optional;

/// What the words of an item mean beyond being read: when it applies, what it is for, what it
/// offers and needs.
///
/// @param condition its own condition; those of the sections above it are not repeated here
public record Terms(
    Optional<Condition> condition,
    Role role,
    List<Step> steps,
    List<Placeholder> placeholders,
    List<Annotation> annotations) {

  /// Of an item whose words mean nothing more.
  public static final Terms NONE =
      new Terms(Optional.empty(), new Role.Plain(), List.of(), List.of(), List.of());

  public Terms {
    steps = List.copyOf(steps);
    placeholders = List.copyOf(placeholders);
    annotations = List.copyOf(annotations);
  }

  /// Whether there is something to run: a step or a check.
  public boolean hasCommand() {
    return !steps.isEmpty()
        || annotations.stream()
            .anyMatch(
                each -> each.key() == Annotation.Key.VERIFY || each.key() == Annotation.Key.RUN);
  }

  /// The value of an annotation; empty text where the key stands alone.
  public Optional<String> annotation(Annotation.Key key) {
    return annotations.stream()
        .filter(annotation -> annotation.key() == key)
        .map(Annotation::value)
        .findFirst();
  }
}
