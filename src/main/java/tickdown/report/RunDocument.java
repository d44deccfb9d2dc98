package tickdown.report;

import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import tickdown.checklist.Entry;
import tickdown.checklist.Phase;
import tickdown.run.Run;
import tickdown.run.gate.SignOffs;
import tools.jackson.core.JsonGenerator;

/// What is outstanding in a run, and what is done but lacks sign-offs, for programs.
///
///     {"format":1,"release":"1.4.0","checklist":"RELEASE_CHECKLIST.md","settled":73,"total":78,"outstanding":5,"items":[…]}
///
/// @param checklist the path of its checklist
public record RunDocument(Run run, String release, String checklist) {

  /// Writes these items to `target`; does not close it.
  ///
  /// @param only the phase that the items and the counts are about, if it is not the whole run
  public void remaining(
      List<Entry> items, Optional<Phase> only, Format format, OutputStream target) {
    DocumentWriter.write(
        format,
        target,
        json -> {
          json.writeStringProperty("release", release);
          json.writeStringProperty("checklist", checklist);
          DocumentWriter.quiet(json, run);
          only.ifPresentOrElse(
              phase -> {
                json.writeStringProperty("phase", phase.number());
                DocumentWriter.tally(json, run.tally(phase));
              },
              () -> DocumentWriter.tally(json, run.tally(), run.outstandingCount()));
          json.writeArrayPropertyStart("items");
          items.forEach(entry -> item(json, entry));
          json.writeEndArray();
        });
  }

  private void item(JsonGenerator json, Entry entry) {
    json.writeStartObject();
    DocumentWriter.item(json, run, entry);
    json.writeNumberProperty("sign-offs-missing", new SignOffs(run, entry).missing());
    DocumentWriter.strings(json, "claimed-by", run.history().claimedBy(entry.id()));
    json.writeEndObject();
  }
}
