package tickdown.report;

import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import tickdown.checklist.Entry;
import tickdown.run.Event;
import tickdown.run.Evidence;
import tickdown.run.ItemName;
import tickdown.run.RecordedEvent;
import tickdown.run.Run;
import tickdown.text.Line;
import tickdown.text.SafeText;
import tickdown.text.Tone;

/// The journal for people: one line for each event, the newest last.
///
///     2026-11-22 10:01:07  ana  done: 1.1.3 No linting errors (`ruff check .`)
public record Log(Run run, ZoneId zone) {

  /// All events.
  public List<Line> lines() {
    return run.events().stream().map(this::line).toList();
  }

  private Line line(RecordedEvent event) {
    Line line =
        Line.of(Tone.FAINT, Times.second(event.stamp().at(), zone))
            .plus("  ")
            .plus(event.by())
            .plus("  ");
    String words = words(event);
    return run.history().holds(event)
        ? line.plus(words)
        : line.plus(Tone.FAINT, words + " (taken back)");
  }

  /// One event in a sentence: `ana, 2026-11-22 10:01: done: 1.1.3 …`.
  String sentence(RecordedEvent event) {
    return "%s, %s: %s"
        .formatted(safe(event.by()), Times.minute(event.stamp().at(), zone), words(event));
  }

  /// Foreign text that is made safe before other words are put behind it.
  private static String safe(String foreign) {
    return new SafeText(foreign).text();
  }

  private String words(RecordedEvent event) {
    return switch (event.what()) {
      case Event.Started started -> "started " + started.release();
      case Event.Answered answer ->
          answer.outcome().answered()
              + answer.outcome().reason().map(why -> " (" + safe(why.text()) + ")").orElse("")
              + ": "
              + named(answer.item())
              + listed(answer.evidence());
      case Event.Noted(ItemName item, List<Evidence> evidence) ->
          "noted: " + named(item) + listed(evidence);
      case Event.Undone(String action) -> "took back " + actionWords(action);
      case Event.Redone(String action) -> "brought back " + actionWords(action);
      case Event.Filled(var name, var value) -> name + " is " + value;
      case Event.Called(var _, var title) -> "called " + safe(title) + again(event);
      case Event.Returned(var procedure, var title) ->
          "went back to the walk from " + safe(title) + open(run.outstanding(procedure, event));
      case Event.Revised _ -> "went on with the checklist as it was changed";
      case Event.Finished(var why) ->
          "finished" + why.map(reason -> ": " + reason.text()).orElse("");
      case Event.Unknown(String kind, String _) when kind.equals("salvaged") ->
          "the journal was salvaged: damaged lines were left out";
      case Event.Unknown(String kind, String _) -> "something this version does not know: " + kind;
    };
  }

  private String again(RecordedEvent event) {
    return run.history().isCallAgain(event) ? " again, from the start" : "";
  }

  private static String open(int count) {
    return count == 0 ? "" : ", " + count + " open";
  }

  private String actionWords(String action) {
    return run.history().action(action).stream()
        .findFirst()
        .map(event -> "«" + words(event) + "»")
        .orElse("an action that is not in this journal");
  }

  /// The number that the item has now, if the checklist still has it, and its text of that time.
  private String named(ItemName item) {
    return run.entry(item.id())
        .map(entry -> entry.number() + " " + run.text(item) + rewording(entry, item))
        .orElse(item.text());
  }

  /// What is said behind an answer that was given to other words than the item has now.
  private String rewording(Entry entry, ItemName item) {
    return run.answeredAs(entry)
        .filter(item.text()::equals)
        .map(_ -> " (reworded since: %s)".formatted(run.text(entry.item())))
        .orElse("");
  }

  private static String listed(List<Evidence> evidence) {
    return evidence.stream()
        .map(each -> "; " + word(each) + each.text())
        .collect(Collectors.joining());
  }

  private static String word(Evidence evidence) {
    return switch (evidence) {
      case Evidence.Comment _ -> "note: ";
      case Evidence.Link _ -> "see ";
      case Evidence.Value _ -> "value: ";
    };
  }
}
