package tickdown.journal.line;

import java.util.List;
import java.util.Optional;
import tickdown.run.Event;
import tickdown.run.HybridClock;
import tickdown.run.Origin;
import tickdown.run.Outcome;
import tickdown.run.RecordedEvent;
import tickdown.run.Stamp;

/// Writes an event as one line, with its fields in a readable order.
public final class EventWriter {
  /// The maximum length of a line in bytes, including its line feed; does not apply to events that
  /// contain the whole checklist.
  public static final int LONGEST = 16 * 1024;

  private EventWriter() {}

  /// The line of `event`, including its line feed.
  ///
  /// @param previous the [Hash] of its writer's previous line, or of the header
  /// @param header the checksum of the header; only a started event contains it
  public static byte[] line(RecordedEvent event, String previous, String header) {
    JsonObjectWriter json = opened(event.stamp(), EventKind.of(event.what()).spelling());
    what(json, event.what(), header);
    return closed(json, event.stamp(), previous);
  }

  /// The beginning of every line.
  public static JsonObjectWriter opened(Stamp stamp, String kind) {
    return new JsonObjectWriter()
        .with(Field.ID, stamp.id())
        .with(Field.AT, Timestamps.text(stamp.at()))
        .with(Field.BY, stamp.by())
        .with(Field.KIND, kind);
  }

  /// The end of every line.
  public static byte[] closed(JsonObjectWriter json, Stamp stamp, String previous) {
    if (!stamp.action().equals(stamp.id())) {
      json.with(Field.PART_OF, stamp.action());
    }
    HybridClock clock = stamp.written().clock();
    json.with(Field.WRITER, stamp.written().writer())
        .with(Field.SEQ, stamp.written().sequence())
        .with(Field.CLOCK, clock.millis() + "." + clock.count());
    if (!stamp.written().seen().isEmpty()) {
      json.withList(Field.SEEN, SeenEvents.ids(stamp.written().seen()));
    }
    json.with(Field.PREV, previous);
    return LineChecksum.line(json.open());
  }

  private static Optional<String> branch(Outcome outcome) {
    return outcome instanceof Outcome.Decided(String branch)
        ? Optional.of(branch)
        : Optional.empty();
  }

  private static Optional<String> earlier(Origin origin, boolean isTag) {
    return origin.earlier().filter(earlier -> earlier.isTag() == isTag).map(Origin.Earlier::name);
  }

  private static void what(JsonObjectWriter json, Event what, String header) {
    switch (what) {
      case Event.Started(var run, var checklist, var text, var bullets, var head, var origin) ->
          json.with(Field.RUN, run)
              .with(Field.VERSION, origin.released())
              .with(Field.EARLIER_RUN, earlier(origin, false))
              .with(Field.EARLIER_TAG, earlier(origin, true))
              .with(Field.ROOT, origin.root())
              .with(Field.QUIET, origin.isQuiet() ? Optional.of("yes") : Optional.empty())
              .with(Field.CHECKLIST, checklist)
              .with(Field.TEXT, text)
              .with(Field.BULLETS, bullets ? Optional.of("items") : Optional.empty())
              .with(Field.HEAD, head)
              .with(Field.HEADER, header);
      case Event.Answered(var item, var outcome, var evidence, var head) ->
          json.with(item)
              .with(Field.OUTCOME, OutcomeWord.of(outcome).spelling())
              .with(Field.BRANCH, branch(outcome))
              .with(Field.REASON, outcome.reason().map(why -> why.text()))
              .with(evidence)
              .with(Field.HEAD, head);
      case Event.Noted(var item, var evidence) -> json.with(item).with(evidence);
      case Event.Undone(var action) -> json.with(Field.ACTION, action);
      case Event.Redone(var action) -> json.with(Field.ACTION, action);
      case Event.Filled(var placeholder, var value) ->
          json.with(Field.PLACEHOLDER, placeholder).with(Field.VALUE, value);
      case Event.Called(var procedure, var title, var from) ->
          json.with(Field.PROCEDURE, procedure).with(Field.TEXT, title).with(Field.FROM, from);
      case Event.Returned(var procedure, var title) ->
          json.with(Field.PROCEDURE, procedure).with(Field.TEXT, title);
      case Event.Revised(var text, var successors) ->
          json.with(Field.TEXT, text)
              .withList(Field.FORMER, List.copyOf(successors.keySet()))
              .withList(Field.PRESENT, List.copyOf(successors.values()));
      case Event.Renamed(var run, var checklist) ->
          json.with(Field.RUN, run).with(Field.CHECKLIST, checklist);
      case Event.Finished(var why) -> json.with(Field.REASON, why.map(reason -> reason.text()));
      case Event.OnItem event -> OnItemFields.write(json.with(event.item()), event);
      case Event.GatePassed(var gate, var title, var why) ->
          json.with(Field.GATE, gate)
              .with(Field.TEXT, title)
              .with(Field.REASON, why.map(reason -> reason.text()));
      case Event.ToolsSeen(var versions) ->
          json.withList(Field.TOOLS, List.copyOf(versions.keySet()))
              .withList(Field.VERSIONS, List.copyOf(versions.values()));
      case Event.Shared(var name) -> json.with(Field.TEXT, name);
      case Event.DriverTaken(var from, var why, var hasLease) ->
          json.with(Field.FROM, from)
              .with(Field.REASON, why.map(reason -> reason.text()))
              .with(Field.LEASE, hasLease ? Optional.empty() : Optional.of("none"));
      case Event.DriverLeft(var why, var to) ->
          json.with(Field.TO, to).with(Field.REASON, why.map(reason -> reason.text()));
      case Event.Unknown _ -> {}
    }
  }
}
