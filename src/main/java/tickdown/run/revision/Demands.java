package tickdown.run.revision;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tickdown.checklist.Annotation;
import tickdown.checklist.Condition;
import tickdown.checklist.Entry;
import tickdown.checklist.Terms;

/// What an item asks for besides its text: its commands, its annotations and those of the headings
/// above it, whether it is called on demand, when it applies.
///
///     $ make test
///     owner: ana
///     applies: if the schema changed
public final class Demands {
  /// Those that only name something, or whose effect is among the demands anyway.
  private static final Set<Annotation.Key> UNLISTED =
      EnumSet.of(
          Annotation.Key.ID,
          Annotation.Key.RUN,
          Annotation.Key.IF,
          Annotation.Key.OPTIONAL,
          Annotation.Key.IRREVERSIBLE,
          Annotation.Key.ON_DEMAND);

  private Demands() {}

  /// The demands of an item, each with its sign or key, in an order that does not depend on that of
  /// the annotations; a command may have several lines.
  public static List<String> of(Entry entry) {
    Terms terms = entry.item().terms();
    List<String> demands = new ArrayList<>();
    terms.steps().forEach(step -> demands.add("$ " + step.command().text()));
    Stream.of(Annotation.Key.values())
        .filter(key -> !UNLISTED.contains(key))
        .forEach(key ->
            values(entry, key).stream()
                .sorted()
                .forEach(value ->
                    demands.add(value.isEmpty() ? key.spelling() : key.spelling() + ": " + value)));
    if (entry.isIrreversible()) {
      demands.add("irreversible");
    }
    if (entry.phase().isProcedure()) {
      demands.add("on-demand");
    }
    entry.condition().map(Condition::words).ifPresent(words -> demands.add("applies: " + words));
    return demands;
  }

  private static List<String> values(Entry entry, Annotation.Key key) {
    return key.isRepeatable()
        ? entry.item().terms().repeated(key)
        : entry.annotation(key).stream().toList();
  }

  /// Those of `demands` that are not among `others`.
  public static List<String> without(List<String> demands, List<String> others) {
    List<String> rest = new ArrayList<>(demands);
    others.forEach(rest::remove);
    return rest;
  }
}
