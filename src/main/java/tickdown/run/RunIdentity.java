package tickdown.run;

import java.util.List;
import java.util.Optional;

/// What identifies a run: the name it has now, and where its checklist is now.
///
/// @param run the name of the run
/// @param checklist the path of the checklist, relative to its repository, with `/`
public record RunIdentity(String run, String checklist) {

  /// The identity after these events; empty if they do not begin with the start of a run.
  public static Optional<RunIdentity> of(List<RecordedEvent> events) {
    return latest(events).flatMap(event -> in(event.what()));
  }

  /// The event that says so.
  public static Optional<RecordedEvent> latest(List<RecordedEvent> events) {
    return events.reversed().stream().filter(event -> in(event.what()).isPresent()).findFirst();
  }

  /// The identity of a run with this history.
  public static Optional<RunIdentity> of(History history) {
    return of(history.events());
  }

  private static Optional<RunIdentity> in(Event what) {
    return switch (what) {
      case Event.Started started ->
          Optional.of(new RunIdentity(started.release(), started.checklist()));
      case Event.Renamed(String run, String checklist) ->
          Optional.of(new RunIdentity(run, checklist));
      case Event.Answered _, Event.Noted _, Event.Undone _, Event.Redone _ -> Optional.empty();
      case Event.Filled _, Event.Called _, Event.Returned _ -> Optional.empty();
      case Event.Revised _, Event.Finished _, Event.Unknown _ -> Optional.empty();
      case Event.OnItem _, Event.GatePassed _, Event.ToolsSeen _ -> Optional.empty();
      case Event.AmongOperators _ -> Optional.empty();
    };
  }
}
