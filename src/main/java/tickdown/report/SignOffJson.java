package tickdown.report;

import tickdown.english.SignOffText;
import tickdown.run.gate.SignOffs;
import tools.jackson.core.JsonGenerator;

/// Sign-offs that do not count, for programs.
public final class SignOffJson {
  private SignOffJson() {}

  /// `"not-verified":[{"by":"ana","why":"its commit is not signed"}]`.
  public static void unverified(JsonGenerator json, SignOffs signs) {
    json.writeArrayPropertyStart("not-verified");
    for (SignOffs.Unverified each : signs.unverified()) {
      json.writeStartObject();
      json.writeStringProperty("by", each.by());
      json.writeStringProperty("why", SignOffText.why(each.why()).text());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
