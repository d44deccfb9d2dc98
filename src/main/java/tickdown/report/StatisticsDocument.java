package tickdown.report;

import java.io.OutputStream;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import tickdown.english.AdviceText;
import tickdown.review.PhaseTime;
import tickdown.run.Run;
import tickdown.statistics.Advice;
import tickdown.statistics.ItemPast;
import tickdown.statistics.ItemUse;
import tickdown.statistics.PastRun;
import tickdown.statistics.PhaseTrend;
import tickdown.statistics.Statistics;
import tools.jackson.core.JsonGenerator;

/// Several runs compared, for programs. Durations are in seconds; those of phases and items are
/// medians.
///
///     {"format":1,"checklist":…,"runs":[…],"phases":[…],"items":[…],"advice":[…]}
///
/// @param checklist the path of their checklist
public record StatisticsDocument(Statistics statistics, String checklist) {

  /// Writes the document to `target`; does not close it.
  public void write(Format format, OutputStream target) {
    DocumentWriter.write(format, target, this::write);
  }

  private void write(JsonGenerator json) {
    json.writeStringProperty("checklist", checklist);
    json.writeArrayPropertyStart("runs");
    statistics.runs().forEach(run -> run(json, run));
    json.writeEndArray();
    json.writeArrayPropertyStart("phases");
    statistics.phases().forEach(phase -> phase(json, phase));
    json.writeEndArray();
    json.writeArrayPropertyStart("items");
    statistics.items().forEach(item -> item(json, item));
    json.writeEndArray();
    json.writeArrayPropertyStart("advice");
    statistics.advice().forEach(advice -> advice(json, advice));
    json.writeEndArray();
  }

  private static void run(JsonGenerator json, PastRun run) {
    json.writeStartObject();
    json.writeStringProperty("run", run.name());
    json.writeStringProperty("since", run.since().toString());
    times(json, run.timeline().working(), run.timeline().waiting());
    json.writeNumberProperty("deviations", run.deviations());
    json.writeEndObject();
  }

  private static void times(JsonGenerator json, Duration working, Duration waiting) {
    json.writeNumberProperty("working", working.toSeconds());
    json.writeNumberProperty("waiting", waiting.toSeconds());
  }

  private void phase(JsonGenerator json, PhaseTrend trend) {
    json.writeStartObject();
    json.writeStringProperty("number", trend.phase().number());
    json.writeStringProperty("id", trend.phase().id());
    json.writeStringProperty("title", trend.phase().title());
    times(json, trend.working(), trend.waiting());
    DocumentWriter.string(
        json,
        "trend",
        Optional.of(trend.direction())
            .filter(direction -> direction != PhaseTrend.Direction.UNKNOWN)
            .map(direction -> direction.name().toLowerCase(Locale.ROOT)));
    json.writeArrayPropertyStart("runs");
    for (int i = 0; i < trend.times().size(); i++) {
      phaseIn(json, statistics.runs().get(i), trend.times().get(i));
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void phaseIn(JsonGenerator json, PastRun run, Optional<PhaseTime> time) {
    if (time.isPresent()) {
      json.writeStartObject();
      json.writeStringProperty("run", run.name());
      times(json, time.get().working(), time.get().waiting());
      json.writeEndObject();
    }
  }

  private void item(JsonGenerator json, ItemPast item) {
    json.writeStartObject();
    named(json, item.entry().number(), item.entry().id());
    json.writeStringProperty("text", latest().values().text(item.entry().item()));
    json.writeNumberProperty("working", item.working().toSeconds());
    json.writeArrayPropertyStart("runs");
    item.uses().forEach(use -> use(json, use));
    json.writeEndArray();
    share(json, "step-failed-first", item.steps());
    share(json, "check-failed-first", item.checks());
    share(json, "overridden", item.overrides());
    json.writeEndObject();
  }

  private Run latest() {
    return statistics.runs().getLast().run();
  }

  private static void named(JsonGenerator json, String number, String id) {
    json.writeStringProperty("number", number);
    json.writeStringProperty("id", id);
  }

  private static void use(JsonGenerator json, ItemUse use) {
    json.writeStartObject();
    json.writeStringProperty("run", use.run());
    DocumentWriter.outcome(json, use.outcome());
    times(json, use.working().orElse(Duration.ZERO), use.waiting().orElse(Duration.ZERO));
    json.writeEndObject();
  }

  /// In how many of the runs it happened that could have had it.
  private static void share(JsonGenerator json, String name, ItemPast.Share share) {
    json.writeObjectPropertyStart(name);
    json.writeNumberProperty("count", share.count());
    json.writeNumberProperty("of", share.of());
    json.writeEndObject();
  }

  private static void advice(JsonGenerator json, Advice advice) {
    json.writeStartObject();
    named(json, advice.entry().number(), advice.entry().id());
    json.writeStringProperty(
        "kind",
        switch (advice) {
          case Advice.LeftOut _ -> "left-out";
          case Advice.StepFails _ -> "step-fails";
          case Advice.CheckFails _ -> "check-fails";
          case Advice.Overridden _ -> "overridden";
        });
    json.writeStringProperty("finding", AdviceText.finding(advice).text());
    json.writeStringProperty("change", AdviceText.change(advice));
    json.writeEndObject();
  }
}
