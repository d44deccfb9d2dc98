package tickdown.journal;

import java.util.List;
import java.util.Optional;
import tickdown.run.Event;
import tickdown.run.Happening;
import tickdown.run.HybridClock;
import tickdown.run.Outcome;
import tickdown.run.Stamp;

/// Writes one event as one line, the fields in an order that people can read.
final class EventWriter {
  /// The longest line in bytes, its line feed included; an event that holds the whole checklist may
  /// be longer.
  static final int LONGEST = 16 * 1024;

  private EventWriter() {}

  /// The line of `event`, with its line feed.
  ///
  /// @param previous the [Hash] of its writer's line before, or of the header
  /// @param header the seal of the header; only a started event holds it
  static byte[] line(Event event, String previous, String header) {
    Json json = opened(event.stamp(), kind(event.what()));
    what(json, event.what(), header);
    return closed(json, event.stamp(), previous);
  }

  /// What every line begins with.
  static Json opened(Stamp stamp, String kind) {
    return new Json()
        .with("id", stamp.id())
        .with("at", Moments.text(stamp.at()))
        .with("by", stamp.by())
        .with("kind", kind);
  }

  /// What every line ends with.
  static byte[] closed(Json json, Stamp stamp, String previous) {
    if (!stamp.action().equals(stamp.id())) {
      json.with("part-of", stamp.action());
    }
    HybridClock clock = stamp.written().clock();
    json.with("writer", stamp.written().writer())
        .with("seq", stamp.written().sequence())
        .with("clock", clock.millis() + "." + clock.count())
        .with("prev", previous);
    return Seal.line(json.open());
  }

  private static String kind(Happening what) {
    return switch (what) {
      case Happening.Started _ -> "started";
      case Happening.Answered _ -> "answered";
      case Happening.Noted _ -> "noted";
      case Happening.Undone _ -> "undone";
      case Happening.Redone _ -> "redone";
      case Happening.Filled _ -> "filled";
      case Happening.Called _ -> "called";
      case Happening.Returned _ -> "returned";
      case Happening.Revised _ -> "revised";
      case Happening.Finished _ -> "finished";
      case Happening.Unknown unknown ->
          throw new IllegalArgumentException("cannot write an unknown " + unknown.kind());
    };
  }

  private static Optional<String> branch(Outcome outcome) {
    return outcome instanceof Outcome.Decided(String branch)
        ? Optional.of(branch)
        : Optional.empty();
  }

  private static void what(Json json, Happening what, String header) {
    switch (what) {
      case Happening.Started(var run, var checklist, var text, var bullets, var head) ->
          json.with("run", run)
              .with("checklist", checklist)
              .with("text", text)
              .with("bullets", bullets ? Optional.of("items") : Optional.empty())
              .with("head", head)
              .with("header", header);
      case Happening.Answered(var item, var outcome, var evidence, var head) ->
          json.with(item)
              .with("outcome", OutcomeWord.of(outcome))
              .with("branch", branch(outcome))
              .with("reason", outcome.reason().map(why -> why.text()))
              .with(evidence)
              .with("head", head);
      case Happening.Noted(var item, var evidence) -> json.with(item).with(evidence);
      case Happening.Undone(var action) -> json.with("action", action);
      case Happening.Redone(var action) -> json.with("action", action);
      case Happening.Filled(var placeholder, var value) ->
          json.with("placeholder", placeholder).with("value", value);
      case Happening.Called(var procedure, var title) ->
          json.with("procedure", procedure).with("text", title);
      case Happening.Returned(var procedure, var title) ->
          json.with("procedure", procedure).with("text", title);
      case Happening.Revised(var text, var successors) ->
          json.with("text", text)
              .withList("former", List.copyOf(successors.keySet()))
              .withList("present", List.copyOf(successors.values()));
      case Happening.Finished(var why) -> json.with("reason", why.map(reason -> reason.text()));
      case Happening.Unknown _ -> {}
    }
  }
}
