package tickdown.redaction;

import java.util.List;
import tickdown.checklist.Checklist;
import tickdown.run.RecordedEvent;
import tickdown.run.Run;

/// A run without its secrets.
///
/// Every text of the checklist and of the operators is replaced by `[REDACTED]`: titles, items,
/// conditions, comments, reasons, links, names of files, values, commands, outputs, findings. Notes
/// and placeholders are left out. Ids, which are made from texts, become numbers, and commits too.
/// Kept are the names of the run, of its checklist and of the operators, numbers, outcomes, times,
/// exit codes and sizes.
///
///     1.2 Patch the lamp: skipped (it burns)     1.2 [REDACTED]: skipped ([REDACTED])
///
/// So whatever is made from the redacted run, in any format, has nothing else in it either.
public final class Redaction {
  private Redaction() {}

  /// The run without its secrets. [tickdown.run.Embargo] knows it as a redacted one.
  public static Run of(Run run) {
    Aliases aliases = new Aliases(run);
    Checklist checklist = new RedactedChecklist(aliases).of(run.checklist());
    RedactedEvents events = new RedactedEvents(run, aliases);
    List<RecordedEvent> redacted =
        run.events().stream()
            .map(event -> new RecordedEvent(event.stamp(), events.of(event.what())))
            .toList();
    return Run.of(checklist, redacted).knowing(run.signed());
  }
}
