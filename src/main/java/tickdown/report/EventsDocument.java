package tickdown.report;

import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tickdown.checklist.Entry;
import tickdown.english.EventText;
import tickdown.run.Event;
import tickdown.run.ItemName;
import tickdown.run.Outcome;
import tickdown.run.RecordedEvent;
import tickdown.run.Run;
import tickdown.run.attempt.Finding;
import tools.jackson.core.JsonGenerator;

/// The events of a run for programs, oldest first.
///
///     {"format":1,"release":"1.4.0","checklist":"RELEASE_CHECKLIST.md","events":[
///       {"by":"ana","at":"2026-11-22T10:01:07Z","kind":"answered","number":"1.1.3","id":…,"text":…,"undone":false}
///     ]}
///
/// @param run the run after the events
/// @param checklist the path of its checklist
public record EventsDocument(Run run, String release, String checklist) {

  /// Writes some of its events to `target`; does not close it.
  public void log(List<RecordedEvent> events, Format format, OutputStream target) {
    DocumentWriter.write(
        format,
        target,
        json -> {
          begin(json);
          events(json, "events", events);
        });
  }

  /// Writes each of some events as JSON on a line of its own, for whoever follows the run.
  public void lines(List<RecordedEvent> events, OutputStream target) {
    events.forEach(event ->
        DocumentWriter.line(
            target,
            json -> {
              json.writeStartObject();
              DocumentWriter.quiet(json, run);
              fields(json, event);
              json.writeEndObject();
            }));
  }

  /// Writes what a command has recorded, and which items were so already.
  public void recorded(
      List<RecordedEvent> own, List<Entry> already, Format format, OutputStream target) {
    DocumentWriter.write(
        format,
        target,
        json -> {
          begin(json);
          events(json, "recorded", own);
          json.writeArrayPropertyStart("unchanged");
          already.forEach(entry -> item(json, entry));
          json.writeEndArray();
          DocumentWriter.tally(json, run.tally(), run.outstandingCount());
        });
  }

  private void begin(JsonGenerator json) {
    json.writeStringProperty("release", release);
    json.writeStringProperty("checklist", checklist);
    DocumentWriter.quiet(json, run);
  }

  private void item(JsonGenerator json, Entry entry) {
    json.writeStartObject();
    DocumentWriter.item(json, run, entry);
    json.writeEndObject();
  }

  private void events(JsonGenerator json, String name, List<RecordedEvent> events) {
    json.writeArrayPropertyStart(name);
    events.forEach(event -> event(json, event));
    json.writeEndArray();
  }

  private void event(JsonGenerator json, RecordedEvent event) {
    json.writeStartObject();
    fields(json, event);
    json.writeEndObject();
  }

  private void fields(JsonGenerator json, RecordedEvent event) {
    DocumentWriter.signed(json, event);
    json.writeStringProperty("kind", kind(event.what()));
    Optional<ItemName> item = event.what().about();
    DocumentWriter.string(
        json, "number", item.flatMap(name -> run.entry(name.id())).map(Entry::number));
    DocumentWriter.string(json, "id", item.map(ItemName::id));
    outcome(event.what()).ifPresent(outcome -> DocumentWriter.outcome(json, outcome));
    switch (event.what()) {
      case Event.Checked(var _, var check, var finding, var _) -> finding(json, check, finding);
      case Event.NeedChecked(var _, var need, var finding, var _) -> finding(json, need, finding);
      default -> {}
    }
    json.writeStringProperty("text", new EventText(run).withItem(event).text());
    json.writeBooleanProperty("undone", !run.history().holds(event));
  }

  private static void finding(JsonGenerator json, String check, Finding finding) {
    json.writeStringProperty("check", check);
    DocumentWriter.finding(json, finding);
  }

  /// `answered`, `step-started`; the same words as in journals.
  private static String kind(Event what) {
    return what instanceof Event.Unknown(String kind, String _)
        ? kind
        : hyphenated(what.getClass().getSimpleName());
  }

  /// `StepStarted` as `step-started`.
  private static String hyphenated(String name) {
    StringBuilder text = new StringBuilder();
    for (char c : name.toCharArray()) {
      text.append(Character.isUpperCase(c) && !text.isEmpty() ? "-" : "").append(c);
    }
    return text.toString().toLowerCase(Locale.ROOT);
  }

  private Optional<Outcome> outcome(Event what) {
    return what instanceof Event.Answered answered
        ? Optional.of(run.outcome(answered))
        : Optional.empty();
  }
}
