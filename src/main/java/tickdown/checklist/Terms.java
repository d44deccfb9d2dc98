package tickdown.checklist;

import java.util.List;
import java.util.Optional;

/// What the text of an item means: when it applies, its role, its steps and placeholders.
///
/// @param condition its own condition, without those of the sections above it
/// @param isIrreversible whether what it says cannot be undone, by its annotation, words or steps
public record Terms(
    Optional<Condition> condition,
    Role role,
    List<Step> steps,
    List<Placeholder> placeholders,
    List<Annotation> annotations,
    boolean isIrreversible) {

  /// The terms of an item that has none of these.
  public static final Terms NONE =
      new Terms(Optional.empty(), new Role.Plain(), List.of(), List.of(), List.of(), false);

  public Terms {
    steps = List.copyOf(steps);
    placeholders = List.copyOf(placeholders);
    annotations = List.copyOf(annotations);
  }

  /// Whether an answer may not hold on another commit: there is a step, a check, or files that it
  /// covers.
  public boolean isTiedToCommit() {
    return !steps.isEmpty()
        || has(Annotation.Key.VERIFY)
        || has(Annotation.Key.RUN)
        || has(Annotation.Key.COVERS);
  }

  /// The values of an annotation that may be given several times, in the order of the file.
  public List<String> repeated(Annotation.Key key) {
    return annotations.stream()
        .filter(annotation -> annotation.key() == key)
        .map(Annotation::value)
        .toList();
  }

  /// The value of an annotation; an empty string if it only has a key.
  public Optional<String> annotation(Annotation.Key key) {
    for (Annotation annotation : annotations) {
      if (annotation.key() == key) {
        return Optional.of(annotation.value());
      }
    }
    return Optional.empty();
  }

  private boolean has(Annotation.Key key) {
    return annotation(key).isPresent();
  }
}
