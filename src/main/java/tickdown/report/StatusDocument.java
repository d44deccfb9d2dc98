package tickdown.report;

import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tickdown.checklist.Entry;
import tickdown.checklist.Part;
import tickdown.checklist.Phase;
import tickdown.checklist.Place;
import tickdown.checklist.Placeholder;
import tickdown.checklist.ReleaseKind;
import tickdown.checklist.Section;
import tickdown.english.ChangesText;
import tickdown.english.EvidenceText;
import tickdown.run.Evidence;
import tickdown.run.GivenAnswer;
import tickdown.run.History;
import tickdown.run.Origin;
import tickdown.run.Outcome;
import tickdown.run.Route;
import tickdown.run.Run;
import tickdown.run.Tally;
import tickdown.run.gate.Assurance;
import tickdown.run.gate.Assurance.State;
import tickdown.run.gate.Flight;
import tickdown.run.gate.SignOffs;
import tickdown.run.gate.Stale;
import tickdown.run.gate.Wait;
import tickdown.statistics.Estimate;
import tools.jackson.core.JsonGenerator;

/// The progress of a run for programs: counts, what is next, the changes of its checklist, its
/// placeholders, each phase, section and item.
///
///     {"format":1,"release":"1.4.0","settled":73,…,"next":"2.3.1","phases":[…],"items":[…]}
///
/// @param checklist the path of its checklist
/// @param known what is known besides the journal of the run
/// @param changes how the checklist differs from the version that the run uses
public record StatusDocument(
    Run run,
    String release,
    String checklist,
    Status.Known known,
    List<ChangesText.Changed> changes) {

  public StatusDocument {
    changes = List.copyOf(changes);
  }

  /// Writes the document to `target`; does not close it.
  public void write(Format format, OutputStream target) {
    DocumentWriter.write(format, target, this::write);
  }

  private void write(JsonGenerator json) {
    json.writeStringProperty("release", release);
    json.writeStringProperty("checklist", checklist);
    DocumentWriter.quiet(json, run);
    counts(json);
    json.writeBooleanProperty("finished", run.isFinished());
    json.writeStringProperty("since", run.since().toString());
    flight(json);
    kind(json);
    DocumentWriter.conflicts(json, run);
    DocumentWriter.string(json, "next", new Route(run).next().map(Entry::number));
    estimate(json);
    new SharingJson(run).write(json, known.sharing());
    json.writeArrayPropertyStart("changes");
    changes.forEach(change -> change(json, change));
    json.writeEndArray();
    json.writeArrayPropertyStart("placeholders");
    run.values().placeholders().forEach(placeholder -> placeholder(json, placeholder));
    json.writeEndArray();
    json.writeArrayPropertyStart("phases");
    run.checklist().phases().forEach(phase -> phase(json, phase));
    json.writeEndArray();
    json.writeArrayPropertyStart("items");
    Assurance assurance = Assurance.of(run);
    Stale stale = new Stale(run, known.head());
    run.entries().forEach(entry -> item(json, entry, assurance, stale));
    json.writeEndArray();
  }

  private void counts(JsonGenerator json) {
    Tally tally = run.tally();
    DocumentWriter.tally(json, tally, run.outstandingCount());
    json.writeNumberProperty("done", tally.done());
    json.writeNumberProperty("not-applicable", tally.notApplicable());
    json.writeNumberProperty("skipped", tally.skipped());
    json.writeNumberProperty("open", tally.open());
    json.writeNumberProperty("deferred", tally.deferred());
    json.writeNumberProperty("failed", tally.failed());
    json.writeNumberProperty("stale", new Stale(run, known.head()).count());
  }

  /// What is left, going by earlier runs, if they know.
  private void estimate(JsonGenerator json) {
    if (!run.isFinished()) {
      Estimate.of(run, known.earlier(), known.now())
          .ifPresent(estimate -> EarlierJson.estimate(json, estimate));
    }
  }

  /// Which item that cannot be undone was done first, and which are left; `null` if the run is not
  /// in flight.
  private void flight(JsonGenerator json) {
    Flight flight = Flight.of(run);
    json.writeName("in-flight");
    if (!flight.isOn()) {
      json.writeNull();
      return;
    }
    json.writeStartObject();
    DocumentWriter.string(json, "since", flight.since().map(Entry::number));
    json.writeArrayPropertyStart("left");
    flight.left().forEach(entry -> json.writeString(entry.number()));
    json.writeEndArray();
    json.writeEndObject();
  }

  /// The kind of the release, and from which earlier release it was concluded.
  private void kind(JsonGenerator json) {
    DocumentWriter.string(json, "release-kind", run.values().releaseKind().map(ReleaseKind::word));
    DocumentWriter.string(
        json, "released-before", run.values().earlier().map(Origin.Earlier::name));
  }

  private static void change(JsonGenerator json, ChangesText.Changed change) {
    json.writeStartObject();
    json.writeStringProperty("change", change.what());
    DocumentWriter.string(json, "number", change.number());
    json.writeStringProperty("text", change.text());
    json.writeEndObject();
  }

  private void placeholder(JsonGenerator json, Placeholder placeholder) {
    json.writeStartObject();
    json.writeStringProperty("token", placeholder.token());
    DocumentWriter.string(json, "value", run.values().value(placeholder));
    json.writeEndObject();
  }

  private void phase(JsonGenerator json, Phase phase) {
    json.writeStartObject();
    named(json, phase.section());
    json.writeBooleanProperty("procedure", phase.isProcedure());
    DocumentWriter.tally(json, run.tally(phase));
    json.writeArrayPropertyStart("sections");
    phase.section().parts().forEach(part -> section(json, part));
    json.writeEndArray();
    json.writeEndObject();
  }

  private void section(JsonGenerator json, Part part) {
    if (part instanceof Section section) {
      json.writeStartObject();
      named(json, section);
      DocumentWriter.tally(json, run.progress().of(section));
      json.writeEndObject();
    }
  }

  private static void named(JsonGenerator json, Section section) {
    Place place = section.place();
    json.writeStringProperty("number", place.number());
    json.writeStringProperty("id", place.id());
    json.writeStringProperty("title", section.title().plain());
    DocumentWriter.string(json, "condition", ChecklistJson.condition(section.terms()));
  }

  private void item(JsonGenerator json, Entry entry, Assurance assurance, Stale stale) {
    json.writeStartObject();
    DocumentWriter.item(json, run, entry);
    run.history()
        .answer(entry.id())
        .filter(given -> !(given.answer().outcome() instanceof Outcome.Open))
        .filter(_ -> run.conflict(entry).isEmpty())
        .map(GivenAnswer::event)
        .ifPresent(event -> DocumentWriter.signed(json, event));
    json.writeBooleanProperty("stale", stale.is(entry));
    json.writeBooleanProperty("irreversible", entry.isIrreversible());
    DocumentWriter.string(
        json,
        "waits-until",
        Wait.of(run, entry)
            .filter(_ -> run.isOutstanding(entry))
            .flatMap(Wait::end)
            .map(Instant::toString));
    assurance(json, assurance.on(entry));
    json.writeArrayPropertyStart("evidence");
    run.history().evidence(entry.id()).forEach(added -> evidence(json, added));
    json.writeEndArray();
    SignOffs signs = new SignOffs(run, entry);
    json.writeArrayPropertyStart("signed-off-by");
    signs.by().forEach(json::writeString);
    json.writeEndArray();
    json.writeNumberProperty("sign-offs-missing", signs.missing());
    SignOffJson.unverified(json, signs);
    DocumentWriter.strings(json, "claimed-by", run.history().claimedBy(entry.id()));
    EarlierJson.item(json, known.earlier(), run, entry);
    json.writeEndObject();
  }

  /// `{"by":"ana","at":…,"kind":"value","text":"0.2 %"}`; files also have their size, hash and
  /// copy.
  private static void evidence(JsonGenerator json, History.Added added) {
    json.writeStartObject();
    DocumentWriter.signed(json, added.event());
    json.writeStringProperty("kind", EvidenceText.word(added.evidence()));
    json.writeStringProperty("text", added.evidence().text());
    if (added.evidence() instanceof Evidence.KeptFile file) {
      json.writeNumberProperty("bytes", file.bytes());
      json.writeStringProperty("sha256", file.hash());
      json.writeStringProperty("kept-as", file.keptAs());
    }
    json.writeEndObject();
  }

  /// What a check says about the answer, and what it found; `null` if no check counts.
  private static void assurance(JsonGenerator json, State state) {
    switch (state) {
      case State.None _ -> assurance(json, Optional.empty(), Optional.empty());
      case State.Verified(String found) ->
          assurance(json, Optional.of("verified"), Optional.of(found));
      case State.Contradicted(String found) ->
          assurance(json, Optional.of("contradicted"), Optional.of(found));
      case State.Overridden(String found, var _) ->
          assurance(json, Optional.of("overridden"), Optional.of(found));
    }
  }

  private static void assurance(JsonGenerator json, Optional<String> word, Optional<String> found) {
    DocumentWriter.string(json, "assurance", word);
    DocumentWriter.string(json, "check-found", found);
  }
}
