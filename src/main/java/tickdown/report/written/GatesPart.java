package tickdown.report.written;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tickdown.checklist.Entry;
import tickdown.checklist.Phase;
import tickdown.english.GateText;
import tickdown.english.SignOffText;
import tickdown.english.TallyText;
import tickdown.report.page.Content;
import tickdown.report.page.ReportPage.Chapter;
import tickdown.run.Event;
import tickdown.run.Reason;
import tickdown.run.RecordedEvent;
import tickdown.run.Run;
import tickdown.run.gate.PhaseGate;
import tickdown.run.gate.SignOffs;
import tickdown.text.Line;
import tickdown.text.Plural;
import tickdown.text.Tone;

/// The gates of a run, the procedures that were called, and the sign-offs.
record GatesPart(Run run) {

  static List<Chapter> of(Run run) {
    GatesPart part = new GatesPart(run);
    return List.of(
        new Chapter("procedures", "Procedures", false, part.procedures()),
        new Chapter("gates", "Gates", false, part.gates()),
        new Chapter("sign-offs", "Sign-offs", false, part.signOffs()));
  }

  private List<Content> procedures() {
    List<Line> points =
        Stream.concat(
                run.history().calls().stream().flatMap(call -> called(call).stream()),
                run.called().stream()
                    .filter(phase -> !run.history().called().contains(phase.id()))
                    .map(this::begun))
            .toList();
    return points.isEmpty() ? List.of() : List.of(new Content.Points(points));
  }

  /// A procedure that nobody called, but whose items were answered.
  private Line begun(Phase phase) {
    Line by =
        run.events().stream()
            .filter(event ->
                event.what() instanceof Event.Answered answer
                    && run.history().holds(event)
                    && run.entry(answer.item().id())
                        .filter(entry -> entry.phase().id().equals(phase.id()))
                        .isPresent())
            .findFirst()
            .map(event -> Line.of(" by %s on %s,", event.by(), Signature.time(event)))
            .orElseGet(Line::empty);
    return Line.of(
        "%s was begun%s by answering one of its items: %s",
        phase.title(), by, TallyText.settled(run.tally(phase)));
  }

  /// `Emergency rollback was called by ben on 2026-03-04 10:40 at 2.3.1: 9 of 9 settled`.
  private Optional<Line> called(RecordedEvent call) {
    if (!(call.what() instanceof Event.Called(var id, var title, var from))) {
      return Optional.empty();
    }
    Line at =
        from.flatMap(run::entry)
            .map(entry -> Line.of(" at %s", entry.number()))
            .orElseGet(Line::empty);
    Line progress =
        run.checklist().phases().stream()
            .filter(phase -> phase.id().equals(id))
            .findFirst()
            .map(phase -> Line.of(": %s", TallyText.settled(run.tally(phase))))
            .orElseGet(Line::empty);
    return Optional.of(
        Line.of(
            "%s was called%s by %s on %s%s%s",
            title,
            run.history().isCallAgain(call) ? " again, from the start," : "",
            call.by(),
            Signature.time(call),
            at,
            progress));
  }

  private List<Content> gates() {
    List<List<Line>> rows =
        Stream.concat(
                run.checklist().phases().stream().filter(run::counts).map(this::row),
                run.irreversible().stream().flatMap(entry -> row(entry).stream()))
            .toList();
    boolean isFinished = run.isFinished();
    return rows.isEmpty()
        ? List.of()
        : List.of(
            new Content.Grid(
                List.of("Gate", isFinished ? "Verdict at the end" : "Verdict now", "Passed by"),
                rows));
  }

  private List<Line> row(Phase phase) {
    return List.of(
        Line.of("%s %s", phase.number(), phase.title()),
        new GateText(PhaseGate.after(run, phase)).verdict(),
        passed(phase));
  }

  /// Who went on at the gate of a phase, each with the verdict at that time: `GO, ana, 2026-03-04
  /// 10:01`. A gate with nothing to decide is not stopped at.
  private Line passed(Phase phase) {
    List<RecordedEvent> events = run.events();
    List<Line> passes = new ArrayList<>();
    for (int i = 0; i < events.size(); i++) {
      RecordedEvent event = events.get(i);
      if (event.what() instanceof Event.GatePassed(var id, var _, var why)
          && id.equals(phase.id())
          && run.history().holds(event)) {
        PhaseGate then = PhaseGate.after(run.after(events.subList(0, i)), phase);
        passes.add(Line.of("%s, %s", new GateText(then).word(), passed(event, why)));
      }
    }
    return passes.isEmpty() && !phase.isProcedure()
        ? Line.of("no stop recorded")
        : Line.joined("; ", passes);
  }

  /// Only a gate that was passed is of interest here: every item that cannot be undone has one.
  private Optional<List<Line>> row(Entry entry) {
    Line by = passed(entry.id());
    return by.text().isEmpty()
        ? Optional.empty()
        : Optional.of(
            List.of(
                Line.of("Before %s %s", entry.number(), ItemsPart.text(run, entry)),
                Line.of("release confirmed"),
                by));
  }

  private Line passed(String gate) {
    return Line.joined(
        "; ",
        run.events().stream()
            .filter(event -> run.history().holds(event))
            .flatMap(event ->
                event.what() instanceof Event.GatePassed(var id, var _, var why) && id.equals(gate)
                    ? Stream.of(passed(event, why))
                    : Stream.empty())
            .toList());
  }

  private static Line passed(RecordedEvent event, Optional<Reason> why) {
    return why.map(reason -> Line.of("%s: %s", Signature.of(event), reason.text()))
        .orElseGet(() -> Signature.of(event));
  }

  private List<Content> signOffs() {
    List<List<Line>> rows =
        run.entries().stream()
            .filter(entry -> entry.isLeaf() && run.counts(entry.phase()))
            .flatMap(entry -> signOff(entry).stream())
            .toList();
    return rows.isEmpty()
        ? List.of()
        : List.of(new Content.Grid(List.of("Item", "Needed", "Signed off by"), rows));
  }

  private Optional<List<Line>> signOff(Entry entry) {
    SignOffs signs = new SignOffs(run, entry);
    if (signs.needed() < 2 && !signs.areVerified()) {
      return Optional.empty();
    }
    Line by = Line.joined(", ", signs.counting().stream().map(Line::of).toList());
    Line missing =
        signs.missing() == 0
            ? Line.empty()
            : Line.of(
                Tone.BAD,
                "%s%s missing",
                signs.counting().isEmpty() ? "" : "; ",
                Plural.of(signs.missing(), "sign-off"));
    Line unverified =
        SignOffText.unverified(signs.unverified())
            .map(who -> Line.of("%s%s", by.plus(missing).text().isEmpty() ? "" : "; ", who))
            .orElseGet(Line::empty);
    return Optional.of(
        List.of(
            Line.of("%s %s", entry.number(), ItemsPart.text(run, entry)),
            Line.of("%s%s", signs.needed(), signs.areVerified() ? " verified" : ""),
            by.plus(missing).plus(unverified)));
  }
}
