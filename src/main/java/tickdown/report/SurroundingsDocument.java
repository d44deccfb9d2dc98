package tickdown.report;

import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

/// What the program sees of its surroundings, for programs.
///
///     {"format":1,"seen":[{"subject":"git","seen":"2.47.1"},{"subject":"locale","seen":"LANG=C","problem":…,"hint":…}]}
public record SurroundingsDocument(List<Row> rows) {

  /// One thing that is seen.
  ///
  /// @param problem what is wrong with it, if something is
  /// @param hint what to do about that
  public record Row(String subject, String seen, Optional<String> problem, Optional<String> hint) {}

  public SurroundingsDocument {
    rows = List.copyOf(rows);
  }

  /// Writes the document to `target`; does not close it.
  public void write(Format format, OutputStream target) {
    DocumentWriter.write(
        format,
        target,
        json -> {
          json.writeArrayPropertyStart("seen");
          rows.forEach(row -> {
            json.writeStartObject();
            json.writeStringProperty("subject", row.subject());
            json.writeStringProperty("seen", row.seen());
            DocumentWriter.string(json, "problem", row.problem());
            DocumentWriter.string(json, "hint", row.hint());
            json.writeEndObject();
          });
          json.writeEndArray();
        });
  }
}
