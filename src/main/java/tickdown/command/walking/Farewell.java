package tickdown.command.walking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tickdown.checklist.Entry;
import tickdown.command.console.ExitCode;
import tickdown.english.ProcedureText;
import tickdown.english.TallyText;
import tickdown.run.RecordedEvent;
import tickdown.run.Route;
import tickdown.run.Run;
import tickdown.run.RunIdentity;
import tickdown.session.EventStore;
import tickdown.session.Output;
import tickdown.session.PlainLoop;
import tickdown.session.WalkEnd;
import tickdown.text.Line;
import tickdown.walk.Walk;
import tickdown.workplace.Failure;

/// What is said at the end of a walk, and its exit code.
record Farewell(Output output, EventStore store, String operator) {

  /// After a walk that ended like this; returns the exit code.
  ///
  /// @param walk how it began
  int after(WalkEnd ending, Walk walk, Run run) {
    if (walk.isReadOnly()) {
      return ending == WalkEnd.NOT_UNDERSTOOD ? ExitCode.UNUSABLE : finished(run);
    }
    boolean outstanding = run.outstandingCount() > 0;
    return switch (ending) {
      case FINISHED -> finished(run);
      case QUIT -> left(run, ExitCode.FINE);
      case NOT_UNDERSTOOD -> left(run, ExitCode.UNUSABLE);
      case INPUT_ENDED -> left(run, outstanding ? ExitCode.NO : ExitCode.FINE);
    };
  }

  /// After a signal that ends the program.
  static void interrupted(Output output, EventStore store) {
    output.tell(List.of(Line.empty(), Line.of("Left. %s", store.keeping())));
  }

  /// Names a piped line that did nothing, and the item that it was meant for.
  static void refuse(PlainLoop.Misread misread) {
    Line sentence = Line.of("line %s of the input %s", misread.number(), how(misread.why()));
    throw new Failure(
        misread
            .item()
            .filter(_ -> misread.why() != PlainLoop.Why.RUNS_STEP)
            .map(entry -> sentence.plus(" at %s", entry.number()))
            .orElse(sentence),
        List.of(Line.of("  %s", misread.line())),
        "the lines after it were not read; correct it and pipe in what is left");
  }

  private static String how(PlainLoop.Why why) {
    return switch (why) {
      case NOT_UNDERSTOOD -> "was not understood";
      case REFUSED -> "was refused";
      case RUNS_STEP -> "runs a step, which is possible only at a terminal";
    };
  }

  private int finished(Run run) {
    output.tell(reading(run));
    return ExitCode.FINE;
  }

  private Line reading(Run run) {
    return Line.of(store.reading(RunIdentity.of(run.history()).map(RunIdentity::run).orElse("")));
  }

  /// What others did since the operator last looked counts, too.
  private int left(Run seen, int exitCode) {
    store.news();
    Run run = seen.after(store.events());
    Optional<RecordedEvent> finish = run.history().finish();
    output.tell(
        finish
            .map(event ->
                List.of(Line.of("%s finished the run in the meantime.", event.by()), reading(run)))
            .orElseGet(() -> left(run)));
    return exitCode;
  }

  private List<Line> left(Run run) {
    String where =
        new Route(run)
            .next(operator)
            .map(Entry::number)
            .map(number -> "; next is " + number)
            .orElse("");
    List<Line> lines = new ArrayList<>();
    lines.add(Line.of("Left with %s%s.", TallyText.settled(run.tally()), where));
    lines.addAll(ProcedureText.unfinished(run));
    lines.add(Line.of(store.keeping()));
    return lines;
  }
}
