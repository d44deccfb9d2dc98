package tickdown.walk;

import java.time.Instant;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.stream.Stream;
import tickdown.checklist.Note;
import tickdown.run.Embargo;
import tickdown.run.RecordedEvent;
import tickdown.run.Resumption;
import tickdown.run.Run;
import tickdown.text.Line;

/// The greeting at the beginning of a walk: a value that the views put into words.
///
/// @param run the run as it begins, or as it was left
/// @param release the name of the run
/// @param checklist the path of its checklist
/// @param notices what the operator should know first, in lower case without full stops
public record Greeting(
    Run run, String release, String checklist, Opening opening, List<String> notices) {

  /// How the walk begins.
  public sealed interface Opening {}

  /// With a new run.
  ///
  /// @param facts other things to know, a sentence each
  public record NewRun(List<Line> facts) implements Opening {
    public NewRun {
      facts = List.copyOf(facts);
    }
  }

  /// With a run that was left.
  ///
  /// @param now the current time
  /// @param stale the number of items that were ticked on another commit
  /// @param changes how the checklist has changed since, in full
  public record Back(Resumption resumption, Instant now, int stale, List<Line> changes)
      implements Opening {
    public Back {
      changes = List.copyOf(changes);
    }
  }

  public Greeting {
    notices = List.copyOf(notices);
  }

  /// The same with more notices, after those it has.
  public Greeting with(List<String> more) {
    return new Greeting(
        run, release, checklist, opening, Stream.concat(notices.stream(), more.stream()).toList());
  }

  /// The notes that are read before a new run: those before the first phase and those after the
  /// last one. Other notes are shown where they stand.
  public List<Note> notes() {
    if (!(opening instanceof NewRun)) {
      return List.of();
    }
    IntSummaryStatistics lines =
        run.checklist().phases().stream()
            .mapToInt(phase -> phase.section().line())
            .summaryStatistics();
    return run.checklist().notes().stream()
        .filter(note -> note.line() <= lines.getMin() || note.line() >= lines.getMax())
        .toList();
  }

  /// What others have recorded since the run was left.
  public List<RecordedEvent> news() {
    return opening instanceof Back back
        ? run.history().worthTelling(back.resumption().since())
        : List.of();
  }

  /// Whether the greeting is a sentence or two, so that it needs no page of its own.
  public boolean isShort() {
    long sentences =
        1L
            + notices.size()
            + (new Embargo(run).isQuiet() ? 1 : 0)
            + switch (opening) {
              case NewRun(List<Line> facts) -> facts.size();
              case Back back ->
                  back.changes().size() + run.unfinished().size() + Math.min(1, back.stale());
            };
    return sentences <= 2 && Stream.of(notes(), news()).allMatch(List::isEmpty);
  }
}
