package tickdown.run;

import java.util.Optional;

/// The measured value of an item, such as `0.2 %`.
public final class MeasuredValue {
  private MeasuredValue() {}

  /// The one that was recorded last for the item with this id; undone ones do not count.
  public static Optional<String> of(History history, String id) {
    return history.evidence(id).reversed().stream()
        .map(History.Added::evidence)
        .filter(Evidence.Value.class::isInstance)
        .map(Evidence::text)
        .findFirst();
  }
}
