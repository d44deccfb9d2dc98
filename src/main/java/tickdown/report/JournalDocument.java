package tickdown.report;

import java.io.OutputStream;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/// What is said of a journal as a file, for programs.
///
/// @param journal its path
public record JournalDocument(String journal) {

  /// A remark about one line.
  ///
  /// @param settled whether a repair has already recorded it
  public record Finding(int line, String what, boolean settled) {}

  /// Writes that a run was started, or that it was open before:
  /// `{"format":1,"run":"1.4.0","checklist":…,"started":true,"journal":…}`.
  public void started(
      String run, String checklist, boolean isNew, Format format, OutputStream target) {
    DocumentWriter.write(
        format,
        target,
        json -> {
          json.writeStringProperty("run", run);
          json.writeStringProperty("checklist", checklist);
          json.writeBooleanProperty("started", isNew);
          json.writeStringProperty("journal", journal);
        });
  }

  /// Writes what a check has found:
  /// `{"format":1,"journal":…,"ok":true,"events":124,"findings":[]}`.
  ///
  /// @param events the number of intact events
  public void checked(
      boolean ok, int events, List<Finding> findings, Format format, OutputStream target) {
    DocumentWriter.write(
        format,
        target,
        json -> {
          json.writeStringProperty("journal", journal);
          json.writeBooleanProperty("ok", ok);
          json.writeNumberProperty("events", events);
          json.writeArrayPropertyStart("findings");
          findings.forEach(finding -> finding(json, finding));
          json.writeEndArray();
        });
  }

  private static void finding(JsonGenerator json, Finding finding) {
    json.writeStartObject();
    json.writeNumberProperty("line", finding.line());
    json.writeStringProperty("what", finding.what());
    json.writeBooleanProperty("settled", finding.settled());
    json.writeEndObject();
  }
}
