package tickdown.checklist;

/// A top-level section: a stretch of the release, or a procedure that is called when needed.
public record Phase(Section section, Kind kind) {

  /// Whether the phase is walked in its turn or only called when needed.
  public enum Kind {
    WALK,
    PROCEDURE
  }

  /// Whether this phase stands outside the walk and its progress.
  public boolean isProcedure() {
    return kind == Kind.PROCEDURE;
  }

  /// The number of the phase, `1`.
  public String number() {
    return section.place().number();
  }

  /// The id of the phase.
  public String id() {
    return section.place().id();
  }

  /// The words of its heading.
  public String title() {
    return section.title().plain();
  }
}
