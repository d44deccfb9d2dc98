package tickdown.walk;

import java.util.Optional;
import tickdown.checklist.Annotation;
import tickdown.checklist.Entry;
import tickdown.run.MeasuredValue;

/// The measured value that an item asks for: `<!-- value: error rate, % -->`.
public final class ItemValue {
  private ItemValue() {}

  /// What the current item asks to be measured, such as `error rate, %`; empty if it asks for no
  /// value.
  public static Optional<String> wanted(Walk walk) {
    return walk.current().flatMap(ItemValue::wanted);
  }

  private static Optional<String> wanted(Entry entry) {
    return entry.item().terms().annotation(Annotation.Key.VALUE);
  }

  /// The value that was recorded last for the current item.
  public static Optional<String> recorded(Walk walk) {
    return walk.current().flatMap(entry -> MeasuredValue.of(walk.run().history(), entry.id()));
  }
}
