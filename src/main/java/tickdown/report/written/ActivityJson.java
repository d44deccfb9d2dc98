package tickdown.report.written;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tickdown.checklist.Entry;
import tickdown.english.EvidenceText;
import tickdown.english.OnItemText;
import tickdown.report.DocumentWriter;
import tickdown.run.Event;
import tickdown.run.Evidence;
import tickdown.run.History;
import tickdown.run.RecordedEvent;
import tickdown.run.Run;
import tools.jackson.core.JsonGenerator;

/// What was done beside the answers, as properties of an object: attempts at steps, checks,
/// evidence, versions of tools.
record ActivityJson(Run run) {

  void write(JsonGenerator json) {
    attempts(json);
    evidence(json);
    tools(json);
  }

  private void attempts(JsonGenerator json) {
    Map<String, Event.StepFinished> ends = new TreeMap<>();
    run.events()
        .forEach(event -> {
          if (event.what() instanceof Event.StepFinished end) {
            ends.put(end.attempt(), end);
          }
        });
    DocumentWriter.array(
        json,
        "attempts",
        run.events().stream().filter(event -> event.what() instanceof Event.StepStarted).toList(),
        event -> attempt(json, event, Optional.ofNullable(ends.get(event.id()))));
    DocumentWriter.array(
        json,
        "checks",
        run.events().stream()
            .filter(event ->
                event.what() instanceof Event.Checked || event.what() instanceof Event.NeedChecked)
            .toList(),
        event -> check(json, event));
  }

  private void attempt(JsonGenerator json, RecordedEvent event, Optional<Event.StepFinished> end) {
    DocumentWriter.signed(json, event);
    Event.StepStarted start = (Event.StepStarted) event.what();
    json.writeStringProperty("id", start.item().id());
    json.writeStringProperty("command", start.what().command());
    json.writeBooleanProperty(
        "succeeded", end.filter(each -> each.ending().isSuccess()).isPresent());
    DocumentWriter.string(
        json, "ending", end.map(each -> OnItemText.ending(each.ending(), each.took()).text()));
    json.writeName("took-ms");
    end.ifPresentOrElse(each -> json.writeNumber(each.took().toMillis()), json::writeNull);
    DocumentWriter.string(json, "output-sha256", end.map(each -> each.output().hash()));
  }

  private static void check(JsonGenerator json, RecordedEvent event) {
    DocumentWriter.signed(json, event);
    switch (event.what()) {
      case Event.Checked(var item, var check, var finding, var _) ->
          DocumentWriter.check(json, item.id(), check, finding);
      case Event.NeedChecked(var item, var need, var finding, var _) ->
          DocumentWriter.check(json, item.id(), need, finding);
      default -> {}
    }
  }

  private void evidence(JsonGenerator json) {
    json.writeArrayPropertyStart("evidence");
    for (Entry entry : run.entries()) {
      for (History.Added added : run.history().evidence(entry.id())) {
        json.writeStartObject();
        json.writeStringProperty("id", entry.id());
        DocumentWriter.signed(json, added.event());
        json.writeStringProperty("kind", EvidenceText.word(added.evidence()));
        json.writeStringProperty("text", added.evidence().text());
        if (added.evidence() instanceof Evidence.KeptFile file) {
          json.writeNumberProperty("bytes", file.bytes());
          json.writeStringProperty("sha256", file.hash());
        }
        json.writeEndObject();
      }
    }
    json.writeEndArray();
  }

  private void tools(JsonGenerator json) {
    DocumentWriter.array(
        json,
        "tools",
        List.copyOf(SettingPart.versions(run).entrySet()),
        tool -> {
          json.writeStringProperty("command", tool.getKey());
          json.writeStringProperty("version", tool.getValue());
        });
  }
}
