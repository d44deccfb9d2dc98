package tickdown.report;

import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import tickdown.checklist.Entry;
import tickdown.checklist.Part;
import tickdown.checklist.Phase;
import tickdown.checklist.Place;
import tickdown.checklist.Section;
import tickdown.run.Outcome;
import tickdown.run.Reason;
import tickdown.run.Route;
import tickdown.run.Run;
import tickdown.run.Tally;
import tools.jackson.core.JsonGenerator;

/// A run as JSON or YAML: what is outstanding, or its progress.
///
///     {"format":1,"release":"1.4.0","checklist":"RELEASE_CHECKLIST.md","settled":73,"total":78,"outstanding":5,"items":[…]}
///
/// @param checklist the path of its checklist
public record RunDocument(Run run, String release, String checklist) {
  private static final int VERSION = 1;

  /// Writes the outstanding items to `target`; does not close it.
  ///
  /// @param only the phase that the items and the counts are about, if it is not the whole run
  public void remaining(
      List<Entry> items, Optional<Phase> only, Format format, OutputStream target) {
    write(
        format,
        target,
        json -> {
          only.ifPresentOrElse(
              phase -> {
                json.writeStringProperty("phase", phase.number());
                tally(json, run.tally(phase));
              },
              () -> tally(json, run.tally(), run.outstandingCount()));
          items(json, items);
        });
  }

  /// Writes the progress of each phase and section to `target`; does not close it.
  public void status(Format format, OutputStream target) {
    write(format, target, this::status);
  }

  @FunctionalInterface
  private interface Content {
    void writeTo(JsonGenerator json);
  }

  private void write(Format format, OutputStream target, Content content) {
    try (JsonGenerator json = format.open(target)) {
      json.writeStartObject();
      json.writeNumberProperty("format", VERSION);
      json.writeStringProperty("release", release);
      json.writeStringProperty("checklist", checklist);
      content.writeTo(json);
      json.writeEndObject();
      if (format == Format.JSON) {
        json.writeRaw('\n');
      }
    }
  }

  private static void tally(JsonGenerator json, Tally tally) {
    tally(json, tally, tally.outstanding());
  }

  /// Items of procedures that were called are outstanding, but not part of the walk's own count.
  private static void tally(JsonGenerator json, Tally tally, int outstanding) {
    json.writeNumberProperty("settled", tally.settled());
    json.writeNumberProperty("total", tally.total());
    json.writeNumberProperty("outstanding", outstanding);
  }

  private void items(JsonGenerator json, List<Entry> items) {
    json.writeArrayPropertyStart("items");
    items.forEach(entry -> item(json, entry));
    json.writeEndArray();
  }

  private void item(JsonGenerator json, Entry entry) {
    Outcome outcome = run.outcome(entry);
    json.writeStartObject();
    json.writeStringProperty("number", entry.number());
    json.writeStringProperty("id", entry.id());
    json.writeNumberProperty("line", entry.item().place().line());
    json.writeStringProperty("text", run.values().text(entry.item()));
    json.writeArrayPropertyStart("path");
    entry.way().titles().forEach(json::writeString);
    json.writeEndArray();
    json.writeStringProperty("outcome", outcome.word());
    outcome.reason().map(Reason::text).ifPresent(why -> json.writeStringProperty("reason", why));
    json.writeEndObject();
  }

  private void status(JsonGenerator json) {
    Tally tally = run.tally();
    tally(json, tally, run.outstandingCount());
    json.writeNumberProperty("done", tally.done());
    json.writeNumberProperty("not-applicable", tally.notApplicable());
    json.writeNumberProperty("skipped", tally.skipped());
    json.writeNumberProperty("open", tally.open());
    json.writeNumberProperty("deferred", tally.deferred());
    json.writeNumberProperty("failed", tally.failed());
    json.writeBooleanProperty("finished", run.history().finish().isPresent());
    json.writeStringProperty("since", run.since().toString());
    json.writeName("next");
    Optional<Entry> next = new Route(run).first();
    next.map(Entry::number).ifPresentOrElse(json::writeString, json::writeNull);
    json.writeArrayPropertyStart("phases");
    run.checklist().phases().forEach(phase -> phase(json, phase));
    json.writeEndArray();
  }

  private void phase(JsonGenerator json, Phase phase) {
    json.writeStartObject();
    named(json, phase.section());
    json.writeBooleanProperty("procedure", phase.isProcedure());
    tally(json, run.tally(phase));
    json.writeArrayPropertyStart("sections");
    phase.section().parts().forEach(part -> section(json, part));
    json.writeEndArray();
    json.writeEndObject();
  }

  private void section(JsonGenerator json, Part part) {
    if (part instanceof Section section) {
      json.writeStartObject();
      named(json, section);
      tally(json, run.progress().of(section));
      json.writeEndObject();
    }
  }

  private static void named(JsonGenerator json, Section section) {
    Place place = section.place();
    json.writeStringProperty("number", place.number());
    json.writeStringProperty("id", place.id());
    json.writeStringProperty("title", section.title().plain());
  }
}
