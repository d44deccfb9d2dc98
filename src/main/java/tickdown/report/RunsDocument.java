package tickdown.report;

import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tickdown.run.Run;
import tickdown.run.gate.Flight;
import tools.jackson.core.JsonGenerator;

/// The runs of a repository for programs.
///
///     {"format":1,"runs":[{"run":"1.4.0","release":"1.4.0","state":"open","checklist":…,"journal":…,"settled":3,…}]}
public record RunsDocument(List<Row> runs) {

  /// A run, or a journal that cannot be read.
  ///
  /// @param name the name of the run, if it can be read
  /// @param state open, finished or unreadable
  public record Row(String state, String journal, Optional<Name> name, Optional<Run> run) {}

  /// What a run is called, and its first and last event.
  ///
  /// @param root the root of its repository, if the folder of the journals may be shared
  public record Name(
      String run,
      String release,
      String checklist,
      Optional<String> root,
      Optional<Signed> started,
      Signed last) {}

  /// Who did something, and when.
  public record Signed(String by, Instant at) {}

  public RunsDocument {
    runs = List.copyOf(runs);
  }

  /// Writes the document to `target`; does not close it.
  public void write(Format format, OutputStream target) {
    DocumentWriter.write(
        format,
        target,
        json -> {
          json.writeArrayPropertyStart("runs");
          runs.forEach(row -> row(json, row));
          json.writeEndArray();
        });
  }

  private static void row(JsonGenerator json, Row row) {
    json.writeStartObject();
    DocumentWriter.string(json, "run", row.name().map(Name::run));
    DocumentWriter.string(json, "release", row.name().map(Name::release));
    json.writeStringProperty("state", row.state());
    DocumentWriter.string(json, "checklist", row.name().map(Name::checklist));
    DocumentWriter.string(json, "root", row.name().flatMap(Name::root));
    json.writeStringProperty("journal", row.journal());
    row.name()
        .ifPresent(name -> {
          name.started().ifPresent(started -> signed(json, "started", started));
          signed(json, "last", name.last());
        });
    row.run()
        .ifPresent(run -> {
          DocumentWriter.quiet(json, run);
          DocumentWriter.tally(json, run.tally(), run.outstandingCount());
          json.writeBooleanProperty("in-flight", Flight.of(run).isOn());
        });
    json.writeEndObject();
  }

  private static void signed(JsonGenerator json, String name, Signed signed) {
    json.writeObjectPropertyStart(name);
    DocumentWriter.signed(json, signed.by(), signed.at());
    json.writeEndObject();
  }
}
