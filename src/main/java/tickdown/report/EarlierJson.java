package tickdown.report;

import java.util.List;
import java.util.Optional;
import tickdown.checklist.Entry;
import tickdown.run.Run;
import tickdown.statistics.EarlierRuns;
import tickdown.statistics.Estimate;
import tools.jackson.core.JsonGenerator;

/// What earlier runs tell, as properties of an object. Durations are in seconds.
final class EarlierJson {
  private EarlierJson() {}

  /// `"estimate":{"working":1500,"waiting":86400,"runs":3,"known":20,"unknown":5}`; `null` if
  /// nothing is known.
  static void estimate(JsonGenerator json, Optional<Estimate> estimate) {
    json.writeName("estimate");
    if (estimate.isEmpty()) {
      json.writeNull();
      return;
    }
    json.writeStartObject();
    json.writeNumberProperty("working", estimate.get().working().toSeconds());
    json.writeNumberProperty("waiting", estimate.get().waiting().toSeconds());
    json.writeNumberProperty("runs", estimate.get().runs());
    json.writeNumberProperty("known", estimate.get().known());
    json.writeNumberProperty("unknown", estimate.get().unknown());
    json.writeEndObject();
  }

  /// What is owed at an item of `run`, the lessons there, and what it took.
  static void item(JsonGenerator json, EarlierRuns earlier, Run run, Entry entry) {
    json.writeName("owed");
    earlier.debt(run, entry).ifPresentOrElse(debt -> owed(json, debt), json::writeNull);
    json.writeArrayPropertyStart("lessons");
    earlier.lessons(run, entry).forEach(lesson -> lesson(json, lesson));
    json.writeEndArray();
    took(json, earlier.took(entry.id()));
  }

  private static void owed(JsonGenerator json, EarlierRuns.Debt debt) {
    json.writeStartObject();
    json.writeStringProperty("run", debt.run());
    DocumentWriter.outcome(json, debt.given().answer().outcome());
    DocumentWriter.signed(json, debt.given().event().by(), debt.given().event().stamp().at());
    json.writeBooleanProperty("overridden", debt.isOverridden());
    json.writeEndObject();
  }

  private static void lesson(JsonGenerator json, EarlierRuns.Lesson lesson) {
    json.writeStartObject();
    json.writeStringProperty("run", lesson.run());
    json.writeStringProperty("by", lesson.by());
    json.writeStringProperty("text", lesson.text());
    json.writeEndObject();
  }

  private static void took(JsonGenerator json, List<EarlierRuns.Took> took) {
    json.writeArrayPropertyStart("took");
    for (EarlierRuns.Took each : took) {
      json.writeStartObject();
      json.writeStringProperty("run", each.run());
      json.writeNumberProperty("working", each.time().working().toSeconds());
      json.writeNumberProperty("waiting", each.time().waiting().toSeconds());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
