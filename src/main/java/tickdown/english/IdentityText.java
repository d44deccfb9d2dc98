package tickdown.english;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tickdown.run.Event;
import tickdown.run.RecordedEvent;
import tickdown.run.Run;
import tickdown.run.RunIdentity;
import tickdown.text.Line;

/// The wording of events about what a run is called: its start, and its renaming.
final class IdentityText {
  private IdentityText() {}

  /// That the run was started, and what it releases if its name does not say it.
  static Line started(Event.Started started) {
    return Line.of(
        "started %s%s",
        started.release(),
        started
            .origin()
            .released()
            .map(version -> Line.of(", which releases %s", version))
            .orElseGet(Line::empty));
  }

  /// What was renamed: the run, the checklist, or both.
  static Line renamed(Run run, RecordedEvent event, Event.Renamed now) {
    List<RecordedEvent> events = run.events();
    Optional<RunIdentity> before = RunIdentity.of(events.subList(0, events.indexOf(event)));
    Stream<Line> name =
        before
            .map(RunIdentity::run)
            .filter(former -> !former.equals(now.run()))
            .map(former -> Line.of("renamed %s to %s", former, now.run()))
            .stream();
    Stream<Line> checklist =
        before
            .map(RunIdentity::checklist)
            .filter(former -> !former.equals(now.checklist()))
            .map(former -> Line.of("the checklist %s is now %s", former, now.checklist()))
            .stream();
    return Line.joined("; ", Stream.concat(name, checklist).toList());
  }
}
