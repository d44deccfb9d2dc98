package tickdown.walk;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import tickdown.exchange.state.DriverChange;
import tickdown.exchange.state.DriverWish;
import tickdown.exchange.state.Sharing;
import tickdown.run.RecordedEvent;
import tickdown.run.Run;
import tickdown.run.attempt.Ending;
import tickdown.run.attempt.Finding;
import tickdown.run.attempt.StepOutput;
import tickdown.run.check.PlannedCheck;
import tickdown.run.rules.Driving;
import tickdown.run.rules.Refusal;
import tickdown.run.rules.Request;
import tickdown.run.signing.SignedLines;

/// A message to the walk.
public sealed interface Message {

  /// The walk begins.
  record Begun() implements Message {}

  /// The operator typed a line.
  ///
  /// @param isWhole whether it is known to be complete: it ended with a line feed
  record Typed(String line, boolean isWhole) implements Message {

    /// A complete line.
    public Typed(String line) {
      this(line, true);
    }
  }

  /// The operator left the question without an answer.
  record Cancelled() implements Message {}

  /// The input ended.
  record InputEnded() implements Message {}

  /// The request is recorded on disk.
  ///
  /// @param request the request
  /// @param events all current events of the run
  /// @param own the new events; none if the request changes nothing
  record Recorded(Request request, List<RecordedEvent> events, List<RecordedEvent> own)
      implements Message {}

  /// The request was refused.
  record Refused(Refusal refusal) implements Message {}

  /// The checklist file was read again, and its changes are recorded.
  ///
  /// @param run the run of the checklist as it is now, with all its events
  /// @param notice what has changed
  record Reloaded(Run run, Notice.Reloaded notice) implements Message {}

  /// The step that was running has ended.
  record StepEnded(Ending ending, Duration took, StepOutput output) implements Message {}

  /// The file could be attached, but this is a rehearsal.
  ///
  /// @param file its name
  record NotAttached(String file) implements Message {}

  /// A check was made.
  record CheckMade(PlannedCheck check, Finding finding) implements Message {}

  /// All checks were made, or were interrupted.
  ///
  /// @param untrusted those that were not made, because their commands are not trusted
  record ChecksEnded(List<PlannedCheck> untrusted) implements Message {
    public ChecksEnded {
      untrusted = List.copyOf(untrusted);
    }
  }

  /// Tools have told their versions.
  ///
  /// @param versions the first line that each command printed, by the command
  record ToolsTold(Map<String, String> versions) implements Message {
    public ToolsTold {
      versions = Map.copyOf(versions);
    }
  }

  /// The request is about something that cannot be undone, and others share the run: nothing is
  /// recorded before the remote has said who drives.
  ///
  /// @param seen the run as the operator saw it
  record DriverWanted(Request request, Run seen) implements Message {}

  /// Who drives, as the remote has just said.
  record DriverSeen(Driving driving) implements Message {}

  /// What became of a wish to drive.
  ///
  /// @param events all events of the run now
  record DriverChanged(DriverWish wish, DriverChange change, List<RecordedEvent> events)
      implements Message {}

  /// The run was exchanged because the operator wanted it.
  ///
  /// @param sharing what is known now
  record Exchanged(Sharing sharing) implements Message {}

  /// Others have written to the journal.
  ///
  /// @param events all events of the run now
  /// @param news those of others that were not seen before
  /// @param signed what is known of signatures now
  record Others(List<RecordedEvent> events, List<RecordedEvent> news, SignedLines signed)
      implements Message {}
}
