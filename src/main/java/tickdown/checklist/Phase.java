package tickdown.checklist;

/// A top-level section: part of the walk, or a procedure that is called on demand.
public record Phase(Section section, Kind kind) {

  /// Whether the phase is part of the walk or called on demand.
  public enum Kind {
    WALK,
    PROCEDURE
  }

  /// Whether the phase is a procedure: not part of the walk or its progress.
  public boolean isProcedure() {
    return kind == Kind.PROCEDURE;
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
}
