package tickdown.report;

import java.util.List;
import tickdown.checklist.Entry;
import tickdown.run.Run;
import tickdown.statistics.EarlierRuns;
import tickdown.statistics.Estimate;
import tools.jackson.core.JsonGenerator;

/// What earlier runs tell, as properties of an object. Durations are in seconds.
final class EarlierJson {
  private EarlierJson() {}

  /// `"estimate":{"working":1500,"waiting":86400,"runs":3,"known":20,"unknown":5}`.
  static void estimate(JsonGenerator json, Estimate estimate) {
    json.writeObjectPropertyStart("estimate");
    json.writeNumberProperty("working", estimate.working().toSeconds());
    json.writeNumberProperty("waiting", estimate.waiting().toSeconds());
    json.writeNumberProperty("runs", estimate.runs());
    json.writeNumberProperty("known", estimate.known());
    json.writeNumberProperty("unknown", estimate.unknown());
    json.writeEndObject();
  }

  /// What is owed at an item of `run`, the lessons there, and what it took; nothing of what is not
  /// known.
  static void item(JsonGenerator json, EarlierRuns earlier, Run run, Entry entry) {
    earlier.debt(run, entry).ifPresent(debt -> owed(json, debt));
    List<EarlierRuns.Lesson> lessons = earlier.lessons(run, entry);
    if (!lessons.isEmpty()) {
      json.writeArrayPropertyStart("lessons");
      lessons.forEach(lesson -> lesson(json, lesson));
      json.writeEndArray();
    }
    List<EarlierRuns.Took> took = earlier.took(entry.id());
    if (!took.isEmpty()) {
      took(json, took);
    }
  }

  private static void owed(JsonGenerator json, EarlierRuns.Debt debt) {
    json.writeObjectPropertyStart("owed");
    json.writeStringProperty("run", debt.run());
    DocumentWriter.outcome(json, debt.given().answer().outcome());
    DocumentWriter.signed(json, debt.given().event());
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
