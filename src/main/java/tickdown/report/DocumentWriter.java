package tickdown.report;

import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import tickdown.checklist.Entry;
import tickdown.run.Conflict;
import tickdown.run.Embargo;
import tickdown.run.Outcome;
import tickdown.run.Reason;
import tickdown.run.RecordedEvent;
import tickdown.run.Run;
import tickdown.run.Tally;
import tickdown.run.attempt.Finding;
import tickdown.run.gate.Completion;
import tools.jackson.core.JsonGenerator;

/// The parts that documents for programs share. Every document is an object whose first property is
/// `format`, the version of its properties.
public final class DocumentWriter {
  private static final int VERSION = 1;

  private DocumentWriter() {}

  /// Writes a document to `target`; does not close it.
  public static void write(Format format, OutputStream target, Consumer<JsonGenerator> content) {
    try (JsonGenerator json = format.open(target)) {
      json.writeStartObject();
      json.writeNumberProperty("format", VERSION);
      content.accept(json);
      json.writeEndObject();
      if (format == Format.JSON) {
        json.writeRaw('\n');
      }
    }
  }

  /// Writes one object as JSON on one line; does not close `target`.
  static void line(OutputStream target, Consumer<JsonGenerator> object) {
    try (JsonGenerator json = Format.onOneLine(target)) {
      object.accept(json);
      json.writeRaw('\n');
    }
  }

  /// `"quiet":true` for a quiet run, and whether its texts are redacted; nothing for any other.
  public static void quiet(JsonGenerator json, Run run) {
    Embargo embargo = new Embargo(run);
    if (embargo.isQuiet()) {
      json.writeBooleanProperty("quiet", true);
      json.writeBooleanProperty("redacted", embargo.isRedacted());
    }
  }

  public static void tally(JsonGenerator json, Tally tally) {
    tally(json, tally, tally.outstanding());
  }

  /// Items of procedures that were called are outstanding, but not part of the walk's own count.
  public static void tally(JsonGenerator json, Tally tally, int outstanding) {
    json.writeNumberProperty("settled", tally.settled());
    json.writeNumberProperty("total", tally.total());
    json.writeNumberProperty("outstanding", outstanding);
  }

  /// Which item this is, and its outcome; the object stays open for more.
  public static void item(JsonGenerator json, Run run, Entry entry) {
    json.writeStringProperty("number", entry.number());
    json.writeStringProperty("id", entry.id());
    json.writeNumberProperty("line", entry.item().place().line());
    json.writeStringProperty("text", run.values().text(entry.item()));
    json.writeArrayPropertyStart("path");
    entry.way().titles().forEach(json::writeString);
    json.writeEndArray();
    outcome(json, run.outcome(entry));
    run.conflict(entry).ifPresent(conflict -> conflict(json, conflict));
  }

  /// `"conflict":[{"outcome":"done","by":"ana","at":…},…]`: the answers that differ.
  private static void conflict(JsonGenerator json, Conflict conflict) {
    array(
        json,
        "conflict",
        conflict.answers(),
        given -> {
          outcome(json, given.answer().outcome());
          signed(json, given.event());
        });
  }

  /// The items in conflict, each with the answers that differ.
  public static void conflicts(JsonGenerator json, Run run) {
    array(json, "conflicts", new Completion(run).inConflict(), entry -> item(json, run, entry));
  }

  /// What a check looked at and found; the object stays open for more.
  ///
  /// @param item the id of its item
  public static void check(JsonGenerator json, String item, String check, Finding finding) {
    json.writeStringProperty("id", item);
    json.writeStringProperty("check", check);
    finding(json, finding);
  }

  /// What a check found: `holds`, `denied` or `undecided`, and its sentence.
  public static void finding(JsonGenerator json, Finding finding) {
    json.writeStringProperty(
        "finding",
        switch (finding) {
          case Finding.Holds _ -> "holds";
          case Finding.Denied _ -> "denied";
          case Finding.Undecided _ -> "undecided";
        });
    json.writeStringProperty("sentence", finding.sentence());
  }

  /// An outcome, and its reason if it has one.
  public static void outcome(JsonGenerator json, Outcome outcome) {
    json.writeStringProperty("outcome", outcome.word());
    outcome.reason().map(Reason::text).ifPresent(why -> json.writeStringProperty("reason", why));
  }

  /// `"claimed-by":["ana"]`.
  public static void strings(JsonGenerator json, String name, List<String> values) {
    json.writeArrayPropertyStart(name);
    values.forEach(json::writeString);
    json.writeEndArray();
  }

  /// A value, or null.
  public static void string(JsonGenerator json, String name, Optional<String> value) {
    json.writeName(name);
    value.ifPresentOrElse(json::writeString, json::writeNull);
  }

  /// Who recorded an event, and when in UTC.
  public static void signed(JsonGenerator json, RecordedEvent event) {
    signed(json, event.by(), event.stamp().at());
  }

  /// Who did it, and when in UTC.
  public static void signed(JsonGenerator json, String by, Instant at) {
    json.writeStringProperty("by", by);
    json.writeStringProperty("at", at.toString());
  }

  /// An array with an object for each element, whose properties `content` writes.
  public static <T> void array(
      JsonGenerator json, String name, List<T> elements, Consumer<T> content) {
    json.writeArrayPropertyStart(name);
    for (T element : elements) {
      json.writeStartObject();
      content.accept(element);
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
