package tickdown.report;

import java.time.Instant;
import java.util.Optional;
import tickdown.checklist.Entry;
import tickdown.english.SharingText;
import tickdown.exchange.state.Lease;
import tickdown.exchange.state.Participant;
import tickdown.exchange.state.Setback;
import tickdown.exchange.state.Sharing;
import tickdown.exchange.state.Suspect;
import tickdown.exchange.state.Unleased;
import tickdown.run.Run;
import tickdown.text.Line;
import tools.jackson.core.JsonGenerator;

/// How a run is shared, for programs.
///
///     {"remote":"origin","name":"release-1.4.0","not-shared-yet":2,"exchanged":…,"failing":null,
///      "driver":{"by":"ana","since":…},"without-lease":[],"participants":[{"by":"ben","number":"2.1.3",…}]}
///
/// @param run the run that is shared
record SharingJson(Run run) {

  /// The property `sharing`; `null` if the run is not shared.
  void write(JsonGenerator json, Optional<Sharing> sharing) {
    json.writeName("sharing");
    sharing.ifPresentOrElse(known -> object(json, known), json::writeNull);
  }

  private void object(JsonGenerator json, Sharing sharing) {
    json.writeStartObject();
    json.writeStringProperty("remote", sharing.remote());
    json.writeStringProperty("name", sharing.name());
    json.writeBooleanProperty("branches", sharing.isBranch());
    json.writeNumberProperty("not-shared-yet", sharing.waiting(run.events()));
    time(json, "exchanged", sharing.exchanged());
    json.writeName("failing");
    sharing.setback().ifPresentOrElse(why -> failing(json, why), json::writeNull);
    json.writeName("driver");
    sharing
        .lease()
        .ifPresentOrElse(
            lease ->
                lease
                    .driver()
                    .ifPresentOrElse(holder -> driver(json, lease, holder), json::writeNull),
            json::writeNull);
    DocumentWriter.string(
        json,
        "own-alarm",
        sharing
            .suspects()
            .filter(Suspect::isOwn)
            .findFirst()
            .map(SharingText::alarm)
            .map(Line::text));
    alarm(json, "driver-alarm", sharing.lease().flatMap(Lease::suspect));
    DocumentWriter.array(
        json, "without-lease", Unleased.all(run.events()), each -> unleased(json, each));
    DocumentWriter.array(
        json, "participants", sharing.participants(), each -> participant(json, each));
    json.writeEndObject();
  }

  private static void failing(JsonGenerator json, Setback why) {
    json.writeStartObject();
    json.writeStringProperty("sentence", why.sentence().text());
    json.writeStringProperty("hint", why.hint().text());
    json.writeStringProperty("since", why.since().toString());
    json.writeEndObject();
  }

  private static void driver(JsonGenerator json, Lease lease, Lease.Holder holder) {
    json.writeStartObject();
    json.writeStringProperty("by", holder.by());
    json.writeStringProperty("writer", holder.writer());
    json.writeStringProperty("since", lease.since().toString());
    json.writeEndObject();
  }

  private static void unleased(JsonGenerator json, Unleased who) {
    json.writeStringProperty("by", who.by());
    json.writeStringProperty("writer", who.writer());
    json.writeStringProperty("since", who.since().toString());
  }

  private void participant(JsonGenerator json, Participant participant) {
    json.writeStringProperty("by", participant.by());
    json.writeStringProperty("writer", participant.writer());
    DocumentWriter.string(
        json, "number", participant.item().flatMap(run::entry).map(Entry::number));
    DocumentWriter.string(json, "id", participant.item());
    time(json, "since", participant.since());
    json.writeStringProperty(
        "signature",
        switch (participant.signature()) {
          case VERIFIED -> "verified";
          case UNSIGNED -> "unsigned";
          case BAD -> "bad";
          case UNKNOWN -> "unknown";
        });
    alarm(json, "alarm", participant.suspect());
  }

  private static void alarm(JsonGenerator json, String name, Optional<Suspect> suspect) {
    DocumentWriter.string(json, name, suspect.map(SharingText::alarm).map(Line::text));
  }

  private static void time(JsonGenerator json, String name, Optional<Instant> at) {
    DocumentWriter.string(json, name, at.map(Instant::toString));
  }
}
