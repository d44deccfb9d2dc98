package tickdown.journal;

import java.util.List;
import java.util.Optional;
import tickdown.run.Event;
import tickdown.run.HybridClock;
import tickdown.run.Outcome;
import tickdown.run.RecordedEvent;
import tickdown.run.Stamp;

/// Writes an event as one line, with its fields in a readable order.
public final class EventWriter {
  /// The maximum length of a line in bytes, including its line feed; does not apply to events that
  /// contain the whole checklist.
  static final int LONGEST = 16 * 1024;

  private EventWriter() {}

  /// The line of `event`, including its line feed.
  ///
  /// @param previous the [Hash] of its writer's previous line, or of the header
  /// @param header the checksum of the header; only a started event contains it
  public static byte[] line(RecordedEvent event, String previous, String header) {
    JsonObjectWriter json = opened(event.stamp(), kind(event.what()));
    what(json, event.what(), header);
    return closed(json, event.stamp(), previous);
  }

  /// The beginning of every line.
  public static JsonObjectWriter opened(Stamp stamp, String kind) {
    return new JsonObjectWriter()
        .with("id", stamp.id())
        .with("at", Timestamps.text(stamp.at()))
        .with("by", stamp.by())
        .with("kind", kind);
  }

  /// The end of every line.
  public static byte[] closed(JsonObjectWriter json, Stamp stamp, String previous) {
    if (!stamp.action().equals(stamp.id())) {
      json.with("part-of", stamp.action());
    }
    HybridClock clock = stamp.written().clock();
    json.with("writer", stamp.written().writer())
        .with("seq", stamp.written().sequence())
        .with("clock", clock.millis() + "." + clock.count())
        .with("prev", previous);
    return LineChecksum.line(json.open());
  }

  private static String kind(Event what) {
    return switch (what) {
      case Event.Started _ -> "started";
      case Event.Answered _ -> "answered";
      case Event.Noted _ -> "noted";
      case Event.Undone _ -> "undone";
      case Event.Redone _ -> "redone";
      case Event.Filled _ -> "filled";
      case Event.Called _ -> "called";
      case Event.Returned _ -> "returned";
      case Event.Revised _ -> "revised";
      case Event.Finished _ -> "finished";
      case Event.Unknown unknown ->
          throw new IllegalArgumentException("cannot write an unknown " + unknown.kind());
    };
  }

  private static Optional<String> branch(Outcome outcome) {
    return outcome instanceof Outcome.Decided(String branch)
        ? Optional.of(branch)
        : Optional.empty();
  }

  private static void what(JsonObjectWriter json, Event what, String header) {
    switch (what) {
      case Event.Started(var run, var checklist, var text, var bullets, var head) ->
          json.with("run", run)
              .with("checklist", checklist)
              .with("text", text)
              .with("bullets", bullets ? Optional.of("items") : Optional.empty())
              .with("head", head)
              .with("header", header);
      case Event.Answered(var item, var outcome, var evidence, var head) ->
          json.with(item)
              .with("outcome", OutcomeWord.of(outcome))
              .with("branch", branch(outcome))
              .with("reason", outcome.reason().map(why -> why.text()))
              .with(evidence)
              .with("head", head);
      case Event.Noted(var item, var evidence) -> json.with(item).with(evidence);
      case Event.Undone(var action) -> json.with("action", action);
      case Event.Redone(var action) -> json.with("action", action);
      case Event.Filled(var placeholder, var value) ->
          json.with("placeholder", placeholder).with("value", value);
      case Event.Called(var procedure, var title) ->
          json.with("procedure", procedure).with("text", title);
      case Event.Returned(var procedure, var title) ->
          json.with("procedure", procedure).with("text", title);
      case Event.Revised(var text, var successors) ->
          json.with("text", text)
              .withList("former", List.copyOf(successors.keySet()))
              .withList("present", List.copyOf(successors.values()));
      case Event.Finished(var why) -> json.with("reason", why.map(reason -> reason.text()));
      case Event.Unknown _ -> {}
    }
  }
}
