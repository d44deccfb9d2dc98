package tickdown.report.written;

import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tickdown.checklist.Entry;
import tickdown.checklist.Phase;
import tickdown.checklist.Placeholder;
import tickdown.english.DeviationText;
import tickdown.report.DocumentWriter;
import tickdown.report.Format;
import tickdown.report.SignOffJson;
import tickdown.review.Deviation;
import tickdown.review.DeviationReview;
import tickdown.review.DriverTurn;
import tickdown.review.ItemTime;
import tickdown.review.PhaseTime;
import tickdown.review.Timeline;
import tickdown.run.Event;
import tickdown.run.GivenAnswer;
import tickdown.run.MeasuredValue;
import tickdown.run.Reason;
import tickdown.run.RecordedEvent;
import tickdown.run.Run;
import tickdown.run.gate.PhaseGate;
import tickdown.run.gate.SignOffs;
import tickdown.text.Line;
import tools.jackson.core.JsonGenerator;

/// The report of a run for programs. `report-1.schema.json` describes it.
///
///     {"format":1,"run":"1.4.0","state":"finished","whole":false,"deviations":[…],…}
public record ReportDocument(ReportSource source) {

  /// Writes the document to `target`; does not close it.
  public void write(Format format, OutputStream target) {
    DocumentWriter.write(format, target, this::write);
  }

  private Run run() {
    return source.run();
  }

  private void write(JsonGenerator json) {
    List<Deviation> deviations = DeviationReview.of(run(), source.demands());
    Timeline timeline = Timeline.of(run());
    json.writeStringProperty("run", source.name());
    DocumentWriter.string(
        json, "release", run().history().started().map(Event.Started::releaseVersion));
    json.writeStringProperty("checklist", source.checklist());
    DocumentWriter.quiet(json, run());
    Optional<RecordedEvent> finish = run().history().finish();
    json.writeStringProperty("state", finish.isPresent() ? "finished" : "open");
    json.writeBooleanProperty("whole", finish.isPresent() && deviations.isEmpty());
    object(json, "started", () -> DocumentWriter.signed(json, run().events().getFirst()));
    json.writeName("finished");
    finish.ifPresentOrElse(event -> finished(json, event), json::writeNull);
    DocumentWriter.tally(json, run().tally(), run().outstandingCount());
    DocumentWriter.array(json, "deviations", deviations, each -> deviation(json, each));
    DocumentWriter.conflicts(json, run());
    DocumentWriter.array(
        json,
        "outstanding-items",
        finish.isPresent() ? List.<Entry>of() : run().outstanding(),
        entry -> DocumentWriter.item(json, run(), entry));
    phases(json, timeline);
    DocumentWriter.array(json, "procedures", run().history().calls(), call -> called(json, call));
    DocumentWriter.array(
        json,
        "sign-offs",
        run().entries().stream().filter(this::isSigned).toList(),
        entry -> signOffs(json, entry));
    DocumentWriter.array(json, "drivers", DriverTurn.of(run()), turn -> driver(json, turn));
    values(json);
    items(json, timeline);
    new ActivityJson(run()).write(json);
    DocumentWriter.array(
        json, "checklist-changes", source.revisions(), each -> revised(json, each));
  }

  private static void finished(JsonGenerator json, RecordedEvent event) {
    json.writeStartObject();
    DocumentWriter.signed(json, event);
    DocumentWriter.string(
        json,
        "reason",
        event.what() instanceof Event.Finished(Optional<Reason> why)
            ? why.map(Reason::text)
            : Optional.empty());
    json.writeEndObject();
  }

  private void deviation(JsonGenerator json, Deviation deviation) {
    DeviationText text = new DeviationText(run());
    json.writeStringProperty("kind", DeviationText.kind(deviation.what().getClass()));
    DocumentWriter.string(json, "number", deviation.entry().map(Entry::number));
    DocumentWriter.string(json, "id", deviation.entry().map(Entry::id));
    json.writeStringProperty("subject", text.subject(deviation).text());
    DocumentWriter.string(json, "detail", text.detail(deviation).map(Line::text));
    DocumentWriter.string(json, "reason", deviation.reason());
    DocumentWriter.string(json, "by", deviation.event().map(RecordedEvent::by));
    DocumentWriter.string(
        json, "at", deviation.event().map(event -> event.stamp().at().toString()));
  }

  private void phases(JsonGenerator json, Timeline timeline) {
    Map<String, PhaseTime> times = new TreeMap<>();
    PhaseTime.of(run(), timeline).forEach(time -> times.put(time.phase().id(), time));
    DocumentWriter.array(
        json,
        "phases",
        run().checklist().phases(),
        phase -> phase(json, phase, times.get(phase.id())));
  }

  private void phase(JsonGenerator json, Phase phase, PhaseTime time) {
    json.writeStringProperty("number", phase.number());
    json.writeStringProperty("id", phase.id());
    json.writeStringProperty("title", phase.title());
    json.writeBooleanProperty("procedure", phase.isProcedure());
    json.writeBooleanProperty("counts", run().counts(phase));
    json.writeBooleanProperty("go", PhaseGate.after(run(), phase).isGo());
    DocumentWriter.tally(json, run().tally(phase));
    DocumentWriter.string(json, "from", time.during().map(each -> each.from().toString()));
    DocumentWriter.string(json, "to", time.during().map(each -> each.to().toString()));
    seconds(json, "working-seconds", time.working());
    seconds(json, "waiting-seconds", time.waiting());
    DocumentWriter.array(
        json,
        "passed",
        run().events().stream().filter(event -> passes(event, phase)).toList(),
        event -> passed(json, event));
  }

  private boolean passes(RecordedEvent event, Phase phase) {
    return event.what() instanceof Event.GatePassed(var gate, var _, var _)
        && gate.equals(phase.id())
        && run().history().holds(event);
  }

  private static void passed(JsonGenerator json, RecordedEvent event) {
    DocumentWriter.signed(json, event);
    DocumentWriter.string(
        json,
        "reason",
        event.what() instanceof Event.GatePassed(var _, var _, var why)
            ? why.map(Reason::text)
            : Optional.empty());
  }

  private static void called(JsonGenerator json, RecordedEvent call) {
    DocumentWriter.signed(json, call);
    if (call.what() instanceof Event.Called(var id, var title, var from)) {
      json.writeStringProperty("id", id);
      json.writeStringProperty("title", title);
      DocumentWriter.string(json, "at-item", from);
    }
  }

  private static void driver(JsonGenerator json, DriverTurn turn) {
    DocumentWriter.signed(json, turn.taken());
    DocumentWriter.string(json, "until", turn.ended().map(event -> event.stamp().at().toString()));
    if (turn.taken().what() instanceof Event.DriverTaken(var from, var why, boolean hasLease)) {
      DocumentWriter.string(json, "from", from);
      DocumentWriter.string(json, "reason", why.map(Reason::text));
      json.writeBooleanProperty("lease", hasLease);
      Optional<Event.DriverLeft> left =
          turn.ended()
              .map(RecordedEvent::what)
              .filter(Event.DriverLeft.class::isInstance)
              .map(Event.DriverLeft.class::cast);
      DocumentWriter.string(
          json, "left-because", left.flatMap(Event.DriverLeft::why).map(Reason::text));
      DocumentWriter.string(json, "left-to", left.flatMap(Event.DriverLeft::to));
    }
  }

  private boolean isSigned(Entry entry) {
    SignOffs signs = new SignOffs(run(), entry);
    return entry.isLeaf()
        && run().counts(entry.phase())
        && (signs.needed() > 1 || signs.areVerified());
  }

  private void signOffs(JsonGenerator json, Entry entry) {
    SignOffs signs = new SignOffs(run(), entry);
    json.writeStringProperty("number", entry.number());
    json.writeStringProperty("id", entry.id());
    json.writeNumberProperty("needed", signs.needed());
    json.writeNumberProperty("missing", signs.missing());
    json.writeArrayPropertyStart("by");
    signs.by().forEach(json::writeString);
    json.writeEndArray();
    json.writeBooleanProperty("verified", signs.areVerified());
    SignOffJson.unverified(json, signs);
  }

  private void values(JsonGenerator json) {
    DocumentWriter.array(
        json,
        "placeholders",
        run().values().placeholders(),
        placeholder -> placeholder(json, placeholder));
    DocumentWriter.array(
        json,
        "measured",
        run().entries().stream()
            .filter(entry -> MeasuredValue.of(run().history(), entry.id()).isPresent())
            .toList(),
        entry -> measured(json, entry));
  }

  private void placeholder(JsonGenerator json, Placeholder placeholder) {
    json.writeStringProperty("token", placeholder.token());
    DocumentWriter.string(json, "value", run().values().value(placeholder));
  }

  private void measured(JsonGenerator json, Entry entry) {
    json.writeStringProperty("number", entry.number());
    json.writeStringProperty("id", entry.id());
    DocumentWriter.string(json, "value", MeasuredValue.of(run().history(), entry.id()));
    DocumentWriter.array(
        json,
        "earlier",
        source.earlier(),
        before -> {
          json.writeStringProperty("run", before.run());
          DocumentWriter.string(json, "value", before.value(entry.id()));
        });
  }

  private void items(JsonGenerator json, Timeline timeline) {
    Map<String, ItemTime> times = ItemTime.of(run().history(), timeline);
    DocumentWriter.array(json, "items", run().entries(), entry -> item(json, entry, times));
  }

  private void item(JsonGenerator json, Entry entry, Map<String, ItemTime> times) {
    DocumentWriter.item(json, run(), entry);
    Optional<RecordedEvent> answer =
        run()
            .history()
            .answer(entry.id())
            .filter(_ -> run().conflict(entry).isEmpty())
            .map(GivenAnswer::event);
    DocumentWriter.string(json, "by", answer.map(RecordedEvent::by));
    DocumentWriter.string(
        json, "at", answer.map(RecordedEvent::stamp).map(stamp -> stamp.at().toString()));
    Optional<ItemTime> time = Optional.ofNullable(times.get(entry.id()));
    seconds(json, "working-seconds", time.map(ItemTime::working).orElse(Duration.ZERO));
    seconds(json, "waiting-seconds", time.map(ItemTime::waiting).orElse(Duration.ZERO));
    json.writeNumberProperty("attempts", time.map(ItemTime::attempts).orElse(0));
    json.writeNumberProperty("failed-attempts", time.map(ItemTime::failures).orElse(0));
  }

  private static void revised(JsonGenerator json, ReportSource.Revised revised) {
    DocumentWriter.signed(json, revised.event());
    DocumentWriter.array(
        json,
        "changes",
        revised.changes(),
        change -> {
          json.writeStringProperty("change", change.what());
          DocumentWriter.string(json, "number", change.number());
          json.writeStringProperty("text", change.text());
        });
  }

  private static void seconds(JsonGenerator json, String name, Duration length) {
    json.writeNumberProperty(name, length.toSeconds());
  }

  private static void object(JsonGenerator json, String name, Runnable content) {
    json.writeObjectPropertyStart(name);
    content.run();
    json.writeEndObject();
  }
}
