package tickdown.run;

/// An answer to an item, and its event.
///
/// @param deferrals how often the item was deferred since its last other answer
public record GivenAnswer(Event.Answered answer, RecordedEvent event, int deferrals) {}
