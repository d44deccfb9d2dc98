package tickdown.run;

/// How an item stands now, and what says so.
public record ItemStatus(Outcome outcome, Source source) {

  /// What an outcome rests on.
  public sealed interface Source {

    /// Nobody has answered.
    record Nothing() implements Source {}

    /// The file itself: a ticked box, or a text struck through.
    record File() implements Source {}

    /// The items below it.
    record Items() implements Source {}

    /// The decision of the item of that id, which was made for another branch.
    record Decision(String item) implements Source {}

    /// An answer of an operator.
    record Answer(RecordedEvent event) implements Source {}
  }
}
