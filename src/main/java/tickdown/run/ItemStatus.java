package tickdown.run;

/// The current status of an item, and where it comes from.
public record ItemStatus(Outcome outcome, Source source) {

  /// Where an outcome comes from.
  public sealed interface Source {

    /// Nobody has answered.
    record Nothing() implements Source {}

    /// The file: a ticked box, or struck-through text.
    record File() implements Source {}

    /// Its sub-items.
    record Items() implements Source {}

    /// A decision for another branch, at the item with this id.
    record Decision(String item) implements Source {}

    /// Different answers of operators who did not know of each other's; the item is open.
    record Disagreement(Conflict conflict) implements Source {}

    /// An operator's answer.
    record Answer(RecordedEvent event) implements Source {}
  }
}
