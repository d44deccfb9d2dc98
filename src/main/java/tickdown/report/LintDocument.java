package tickdown.report;

import java.io.OutputStream;
import java.util.List;
import tickdown.checklist.Problem;
import tools.jackson.core.JsonGenerator;

/// The problems of checklists as JSON.
///
///     {"format":1,"files":[{"file":"RELEASE_CHECKLIST.md","problems":[{"line":41,"rule":"repeated-item","message":…,"hint":…}]}]}
public record LintDocument(List<File> files) {
  private static final int VERSION = 1;

  /// A file and its problems.
  public record File(String name, List<Problem> problems) {
    public File {
      problems = List.copyOf(problems);
    }
  }

  public LintDocument {
    files = List.copyOf(files);
  }

  /// Writes the document to `target`; does not close it.
  public void write(OutputStream target) {
    try (JsonGenerator json = Format.JSON.open(target)) {
      json.writeStartObject();
      json.writeNumberProperty("format", VERSION);
      json.writeArrayPropertyStart("files");
      files.forEach(file -> file(json, file));
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private static void file(JsonGenerator json, File file) {
    json.writeStartObject();
    json.writeStringProperty("file", file.name());
    json.writeArrayPropertyStart("problems");
    file.problems().forEach(problem -> problem(json, problem));
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void problem(JsonGenerator json, Problem problem) {
    json.writeStartObject();
    json.writeNumberProperty("line", problem.line());
    json.writeStringProperty("rule", problem.rule().spelling());
    json.writeStringProperty("message", problem.message());
    json.writeStringProperty("hint", problem.hint());
    json.writeEndObject();
  }
}
