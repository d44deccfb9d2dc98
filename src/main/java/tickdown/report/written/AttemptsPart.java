package tickdown.report.written;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tickdown.checklist.Entry;
import tickdown.english.OnItemText;
import tickdown.report.page.Content;
import tickdown.report.page.ReportPage.Chapter;
import tickdown.run.Attempts;
import tickdown.run.Attempts.Attempt;
import tickdown.run.Event;
import tickdown.run.RecordedEvent;
import tickdown.run.Run;
import tickdown.run.attempt.StepOutput;
import tickdown.text.ByteSize;
import tickdown.text.Line;
import tickdown.text.Tone;

/// The attempts at steps with what they printed, and the checks.
record AttemptsPart(Run run) {

  static List<Chapter> of(Run run) {
    AttemptsPart part = new AttemptsPart(run);
    return List.of(
        new Chapter("steps", "Steps", true, part.attempts()),
        new Chapter("checks", "Checks", true, part.checks()));
  }

  private List<Content> attempts() {
    Map<String, Attempts> byItem = Attempts.byItem(run);
    return run.entries().stream()
        .filter(entry -> byItem.containsKey(entry.id()))
        .flatMap(
            entry -> byItem.get(entry.id()).all().stream().map(attempt -> attempt(entry, attempt)))
        .toList();
  }

  private static Content attempt(Entry entry, Attempt attempt) {
    String command = attempt.what().what().command();
    List<Content> contents = new ArrayList<>();
    contents.add(new Content.Verbatim(command));
    attempt
        .end()
        .map(Event.StepFinished::output)
        .ifPresent(output -> contents.addAll(output(output, attempt.hadTerminal())));
    attempt
        .explanation()
        .ifPresent(told ->
            contents.add(
                new Content.Text(Line.of("Outcome, as told later: %s", told.what().text()))));
    return new Content.Folded(
        Line.of(
            "%s %s %s (%s)",
            entry.number(),
            Line.of(Tone.CODE, OnItemText.oneLine(command)),
            ending(attempt),
            Signature.of(attempt.start())),
        contents);
  }

  private static Line ending(Attempt attempt) {
    return attempt
        .end()
        .map(end -> OnItemText.ending(end.ending(), end.took()))
        .map(words -> attempt.isSuccess() ? words : words.all(Tone.BAD))
        .orElseGet(() -> Line.of(Tone.BAD, "was started; how it ended is not recorded"));
  }

  private static List<Content> output(StepOutput output, boolean hadTerminal) {
    if (hadTerminal) {
      return List.of(new Content.Text(Line.of("It had the terminal; its output is not recorded.")));
    }
    if (output.head().isEmpty() && output.tail().isEmpty()) {
      return List.of(new Content.Text(Line.of("No output.")));
    }
    Stream<Content> cut =
        output.tail().isEmpty()
            ? Stream.empty()
            : Stream.of(
                new Content.Text(
                    Line.of(
                        "… %s in all%s …",
                        ByteSize.of(output.bytes()),
                        output
                            .file()
                            .map(file -> Line.of(", kept in %s", file))
                            .orElseGet(Line::empty))),
                new Content.Verbatim(output.tail()));
    return Stream.concat(Stream.of(new Content.Verbatim(output.head())), cut).toList();
  }

  private List<Content> checks() {
    List<List<Line>> rows = run.events().stream().flatMap(this::check).toList();
    return rows.isEmpty()
        ? List.of()
        : List.of(new Content.Grid(List.of("Item", "Check", "Result", "By, when"), rows));
  }

  private Stream<List<Line>> check(RecordedEvent event) {
    return switch (event.what()) {
      case Event.Checked(var item, var check, var finding, var _) ->
          Stream.of(row(event, item.id(), check, OnItemText.finding(finding)));
      case Event.NeedChecked(var item, var need, var finding, var _) ->
          Stream.of(row(event, item.id(), need, OnItemText.need(need, finding)));
      default -> Stream.empty();
    };
  }

  private List<Line> row(RecordedEvent event, String id, String check, Line result) {
    return List.of(
        run.entry(id).map(entry -> Line.of(entry.number())).orElseGet(() -> Line.of(id)),
        Line.of(Tone.CODE, OnItemText.oneLine(check)),
        result,
        Signature.of(event));
  }
}
