package tickdown.report;

import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import tickdown.run.Outcome;
import tickdown.statistics.PastRun;
import tickdown.statistics.RunComparison;
import tickdown.statistics.RunDifference;
import tools.jackson.core.JsonGenerator;

/// Two runs compared, for programs. Durations are in seconds; `one` and `other` are what was so in
/// the one and in the other run.
///
///     {"format":1,"checklist":…,"one":{…},"other":{…},"differences":[{"kind":"answer",…}]}
///
/// @param checklist the path of their checklist
public record ComparisonDocument(RunComparison comparison, String checklist) {

  /// Writes the document to `target`; does not close it.
  public void write(Format format, OutputStream target) {
    DocumentWriter.write(format, target, this::write);
  }

  private void write(JsonGenerator json) {
    json.writeStringProperty("checklist", checklist);
    run(json, "one", comparison.one());
    run(json, "other", comparison.other());
    json.writeArrayPropertyStart("differences");
    for (RunDifference difference : comparison.differences()) {
      json.writeStartObject();
      difference(json, difference);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void run(JsonGenerator json, String name, PastRun run) {
    json.writeObjectPropertyStart(name);
    json.writeStringProperty("run", run.name());
    DocumentWriter.quiet(json, run.run());
    json.writeStringProperty("since", run.since().toString());
    json.writeNumberProperty("working", run.timeline().working().toSeconds());
    json.writeNumberProperty("waiting", run.timeline().waiting().toSeconds());
    json.writeEndObject();
  }

  private void difference(JsonGenerator json, RunDifference difference) {
    json.writeStringProperty("kind", kind(difference));
    switch (difference) {
      case RunDifference.OfItem of -> item(json, of);
      case RunDifference.Single(var entry, boolean isInOther) ->
          DocumentWriter.item(
              json, (isInOther ? comparison.other() : comparison.one()).run(), entry);
      case RunDifference.Filled(String token, var one, var other) -> {
        json.writeStringProperty("token", token);
        strings(json, one, other);
      }
    }
  }

  private static String kind(RunDifference difference) {
    return switch (difference) {
      case RunDifference.Answer _ -> "answer";
      case RunDifference.Single single -> single.isInOther() ? "only-in-other" : "only-in-one";
      case RunDifference.Pace _ -> "time";
      case RunDifference.Measured _ -> "value";
      case RunDifference.Filled _ -> "placeholder";
      case RunDifference.Commands _ -> "commands";
    };
  }

  private void item(JsonGenerator json, RunDifference.OfItem difference) {
    json.writeStringProperty("number", difference.entry().number());
    json.writeStringProperty("id", difference.entry().id());
    json.writeStringProperty(
        "text", comparison.other().run().values().text(difference.entry().item()));
    switch (difference) {
      case RunDifference.Answer(var _, Outcome one, Outcome other) -> {
        outcome(json, "one", one);
        outcome(json, "other", other);
      }
      case RunDifference.Pace(var _, var one, var other) -> {
        json.writeNumberProperty("one", one.toSeconds());
        json.writeNumberProperty("other", other.toSeconds());
      }
      case RunDifference.Measured(var _, var one, var other) -> strings(json, one, other);
      case RunDifference.Commands(var _, var one, var other) -> {
        list(json, "one", one);
        list(json, "other", other);
      }
    }
  }

  private static void strings(JsonGenerator json, Optional<String> one, Optional<String> other) {
    DocumentWriter.string(json, "one", one);
    DocumentWriter.string(json, "other", other);
  }

  private static void outcome(JsonGenerator json, String name, Outcome outcome) {
    json.writeObjectPropertyStart(name);
    DocumentWriter.outcome(json, outcome);
    json.writeEndObject();
  }

  private static void list(JsonGenerator json, String name, List<String> texts) {
    json.writeArrayPropertyStart(name);
    texts.forEach(json::writeString);
    json.writeEndArray();
  }
}
