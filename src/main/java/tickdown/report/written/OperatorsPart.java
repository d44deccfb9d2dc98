package tickdown.report.written;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tickdown.english.EventText;
import tickdown.report.page.Content;
import tickdown.report.page.ReportPage.Chapter;
import tickdown.review.DriverTurn;
import tickdown.run.Event;
import tickdown.run.RecordedEvent;
import tickdown.run.Run;
import tickdown.text.Line;

/// Who took part from when to when, and who drove: whether the run was handed over.
record OperatorsPart(Run run) {
  /// So many turns are told one by one.
  private static final int MOST_TOLD = 4;

  /// Nothing if one operator did everything alone.
  static List<Chapter> of(Run run) {
    OperatorsPart part = new OperatorsPart(run);
    List<Content> contents = new ArrayList<>();
    Map<String, List<RecordedEvent>> operators = part.operators();
    if (operators.size() > 1) {
      contents.add(
          new Content.Grid(
              List.of("Operator", "First", "Last", "Answers"),
              operators.entrySet().stream()
                  .map(each -> part.row(each.getKey(), each.getValue()))
                  .toList()));
    }
    List<DriverTurn> turns = DriverTurn.of(run);
    if (!turns.isEmpty()) {
      contents.add(
          new Content.Grid(
              List.of("Driver", "From", "Until", "How it came and ended"),
              turns.stream().map(part::row).toList()));
    }
    return contents.isEmpty()
        ? List.of()
        : List.of(new Chapter("operators", "Operators", false, contents));
  }

  /// `Driven by ana, then by ben.`, `driven in turn by ana and ben, 7 times handed over.`; empty if
  /// at most one operator drove.
  static Optional<Line> handedOver(Run run) {
    List<String> drivers = DriverTurn.drivers(run);
    if (drivers.size() < 2) {
      return Optional.empty();
    }
    return drivers.size() <= MOST_TOLD
        ? Optional.of(Line.of("Handed over: driven by %s.", joined(", then by ", drivers)))
        : Optional.of(
            Line.of(
                "Handed over: driven in turn by %s, %s times handed over.",
                joined(" and ", drivers.stream().distinct().toList()), drivers.size() - 1));
  }

  private static Line joined(String separator, List<String> names) {
    return Line.joined(separator, names.stream().map(Line::of).toList());
  }

  private Map<String, List<RecordedEvent>> operators() {
    Map<String, List<RecordedEvent>> operators = new LinkedHashMap<>();
    run.events()
        .forEach(event -> operators.computeIfAbsent(event.by(), _ -> new ArrayList<>()).add(event));
    return operators;
  }

  private List<Line> row(String name, List<RecordedEvent> events) {
    long answers =
        events.stream()
            .filter(event -> event.what() instanceof Event.Answered)
            .filter(run.history()::holds)
            .count();
    return List.of(
        Line.of(name),
        Line.of(Signature.time(events.getFirst())),
        Line.of(Signature.time(events.getLast())),
        Line.of(Long.toString(answers)));
  }

  private List<Line> row(DriverTurn turn) {
    return List.of(
        Line.of(turn.by()),
        Line.of(Signature.time(turn.taken())),
        turn.ended().map(event -> Line.of(Signature.time(event))).orElseGet(Line::empty),
        come(turn));
  }

  /// How it came, and how it ended if that has a reason.
  private Line come(DriverTurn turn) {
    EventText text = new EventText(run);
    return turn.ended()
        .filter(end ->
            end.what() instanceof Event.DriverLeft(var why, var to)
                && (why.isPresent() || to.isPresent()))
        .map(end -> text.of(turn.taken()).plus("; ").plus(text.of(end)))
        .orElseGet(() -> text.of(turn.taken()));
  }
}
