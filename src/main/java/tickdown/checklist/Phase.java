package tickdown.checklist;

import java.util.List;
import java.util.Locale;

/// A top-level section: part of the walk, or a procedure that is called on demand.
public record Phase(Section section, Kind kind) {

  /// Whether the phase is part of the walk or called on demand.
  public enum Kind {
    WALK,
    PROCEDURE,
    /// A procedure whose numbered steps have no boxes. They are read as items all the same.
    WITHOUT_BOXES
  }

  /// Whether the phase is a procedure: not part of the walk or its progress.
  public boolean isProcedure() {
    return kind != Kind.WALK;
  }

  /// The number of the phase: `1`.
  public String number() {
    return section.place().number();
  }

  /// The id of the phase.
  public String id() {
    return section.place().id();
  }

  /// The text of its heading.
  public String title() {
    return section.title().plain();
  }

  /// Those of `phases` that an operator may mean by `words`: the one with that number or title, or
  /// else those whose title contains them; ignores case.
  public static List<Phase> named(String words, List<Phase> phases) {
    List<Phase> exact =
        phases.stream()
            .filter(phase -> phase.number().equals(words) || phase.title().equalsIgnoreCase(words))
            .toList();
    return exact.isEmpty()
        ? phases.stream()
            .filter(phase -> lowerCase(phase.title()).contains(lowerCase(words)))
            .toList()
        : exact.subList(0, 1);
  }

  private static String lowerCase(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
