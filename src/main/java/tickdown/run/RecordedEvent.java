package tickdown.run;

/// One thing that happened in a run, with its stamp; appended, never changed.
public record RecordedEvent(Stamp stamp, Event what) {

  /// The unique id of this event.
  public String id() {
    return stamp.id();
  }

  /// The operator who did it.
  public String by() {
    return stamp.by();
  }
}
