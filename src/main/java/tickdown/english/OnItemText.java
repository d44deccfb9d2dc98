package tickdown.english;

import java.time.Duration;
import tickdown.run.Event;
import tickdown.run.attempt.Ending;
import tickdown.run.attempt.Finding;
import tickdown.text.Line;
import tickdown.text.TimeSpan;

/// Attempts at steps, checks, sign-offs and waits in words that fit after the number of their item:
/// `step failed with exit code 1 after 12 s`, `signed off`.
public final class OnItemText {
  private OnItemText() {}

  /// One event.
  public static Line of(Event.OnItem event) {
    return switch (event) {
      case Event.StepStarted(var _, var what, var _) ->
          Line.of(
              "step started%s: %s",
              what.hasTerminal() ? " in the terminal" : "", oneLine(what.command()));
      case Event.StepFinished finished ->
          Line.of("step %s", ending(finished.ending(), finished.took()));
      case Event.StepExplained(var _, var _, var what) ->
          Line.of("outcome of the step: %s", what.text());
      case Event.Checked(var _, var _, var finding, var _) -> finding(finding);
      case Event.NeedChecked(var _, var need, var finding, var _) -> need(need, finding);
      case Event.Signed _ -> Line.of("signed off");
      case Event.Claimed _ -> Line.of("claimed");
      case Event.ClaimDropped _ -> Line.of("claim dropped");
      case Event.WaitBegan(var _, var length) -> Line.of("wait of %s started", TimeSpan.of(length));
      case Event.WaitEnded(var _, var why) -> Line.of("wait ended early: %s", why.text());
    };
  }

  /// `succeeded after 3 s`, `failed with exit code 2 after 1 min 5 s`, `was interrupted after 4 s`.
  public static Line ending(Ending ending, Duration took) {
    return switch (ending) {
      case Ending.Exited(int code) when code == 0 ->
          Line.of("succeeded after %s", TimeSpan.of(took));
      case Ending.Exited(int code) ->
          Line.of("failed with exit code %s after %s", code, TimeSpan.of(took));
      case Ending.Interrupted _ -> Line.of("was interrupted after %s", TimeSpan.of(took));
      case Ending.TimedOut() -> Line.of("was stopped after %s, its time limit", TimeSpan.of(took));
      case Ending.NotStarted(String why) -> Line.of("could not be started: %s", why);
    };
  }

  /// `verified: the work tree is clean`.
  public static Line finding(Finding finding) {
    return switch (finding) {
      case Finding.Holds(String sentence) -> Line.of("verified: %s", sentence);
      case Finding.Denied(String sentence) -> Line.of("check failed: %s", sentence);
      case Finding.Undecided(String sentence) -> Line.of("could not be verified: %s", sentence);
    };
  }

  /// ``needs `npm whoami`: fine``, ``needs `npm whoami`: missing; its check exited with 1``.
  public static Line need(String need, Finding finding) {
    return switch (finding) {
      case Finding.Holds _ -> Line.of("needs `%s`: fine", oneLine(need));
      case Finding.Denied(String sentence) ->
          Line.of("needs `%s`: missing; %s", oneLine(need), sentence);
      case Finding.Undecided(String sentence) ->
          Line.of("needs `%s`: unknown; %s", oneLine(need), sentence);
    };
  }

  /// The check that ends a wait: ``no reason to abort: `make errors` ``.
  public static Line abort(String command, Finding finding) {
    return switch (finding) {
      case Finding.Holds _ -> Line.of("has to be aborted: `%s` succeeded", oneLine(command));
      case Finding.Denied _ -> Line.of("no reason to abort: `%s`", oneLine(command));
      case Finding.Undecided(String sentence) ->
          Line.of("not known whether to abort: `%s`; %s", oneLine(command), sentence);
    };
  }

  /// The first line of a command, with an ellipsis if there are more.
  public static String oneLine(String command) {
    int end = command.indexOf('\n');
    return end < 0 ? command : command.substring(0, end) + " …";
  }
}
