package tickdown.plain.lines;

import java.util.ArrayList;
import java.util.List;
import tickdown.checklist.Entry;
import tickdown.checklist.Placeholder;
import tickdown.english.OnItemText;
import tickdown.run.Attempts;
import tickdown.run.StepObjection;
import tickdown.run.attempt.Invocation;
import tickdown.text.Line;
import tickdown.text.Tone;
import tickdown.walk.Question;
import tickdown.walk.StepActions;
import tickdown.walk.StepNotice;
import tickdown.walk.StepOffer;
import tickdown.walk.Walk;

/// Running steps in words.
public final class StepText {
  private static final String WHOLE = ", the whole script; recommended";

  private StepText() {}

  /// A notice: its sentence, then its details.
  static List<Line> of(StepNotice notice, Controls controls) {
    return switch (notice) {
      case StepNotice.NoStep(var entry) -> lines(Line.of("%s has no step to run.", entry.number()));
      case StepNotice.StepsNeedTerminal() ->
          lines(
              Line.of("Nothing was run."),
              Line.of("A step runs only after somebody at a terminal has agreed to it."));
      case StepNotice.StepRefused(StepObjection objection) ->
          lines(Line.of("Nothing was run."), objection(objection, controls));
      case StepNotice.StepChoice(List<StepOffer> offers) -> choice(offers);
      case StepNotice.StepOffered(StepOffer offer) -> offer(offer, controls);
      case StepNotice.StepPrinted(String command) -> command.lines().map(Line::of).toList();
      case StepNotice.StepNeedsAgreement(String word) ->
          lines(
              Line.of(
                  "Nothing was run. Type %s to run it, or terminal, edit, print, no.",
                  Line.of(Tone.TITLE, word)));
      case StepNotice.WouldRun(String command) -> wouldRun(command);
      case StepNotice.StepSucceeded(var _) ->
          lines(Line.of("Mark the item done yourself: %s.", controls.choose("`done`", "space")));
      case StepNotice.StepLackedInput() ->
          lines(
              Line.of(
                  Tone.CARE,
                  "It probably asked something, and a step gets no input: %s runs it in the"
                      + " terminal.",
                  controls.choose("`terminal`", "R")));
      case StepNotice.ScriptNotEdited() ->
          lines(
              Line.of("A script of several lines cannot be edited here."),
              Line.of("Choose one of its commands, or edit the checklist."));
      case StepNotice.OutputNotKept(String why) ->
          lines(Line.of(Tone.CARE, "The full output was not kept: %s", why));
      case StepNotice.StillRunning(List<String> processes) ->
          lines(
              Line.of(
                  Tone.CARE,
                  "Still running: %s",
                  Line.joined(", ", processes.stream().map(Line::of).toList())));
      case StepNotice.StepFailureChoices() ->
          lines(
              Line.of("Choose one of:"),
              Line.of("again: run it once more"),
              Line.of("terminal: run it once more, in the terminal"),
              Line.of("edit: change the command first"),
              Line.of("done WHY: it was done by hand"),
              Line.of("skip WHY, fail WHY: answer the item"),
              Line.of("call: a procedure, such as an emergency rollback"),
              Line.of("leave: back to the item"));
      case StepNotice.StepAnswerNeedsReason(String word) ->
          lines(Line.of("%s needs a reason: `%s WHY`.", Line.of(word).capitalized(), word));
    };
  }

  private static List<Line> lines(Line... lines) {
    return List.of(lines);
  }

  /// What keeps a step from being run.
  private static Line objection(StepObjection objection, Controls controls) {
    return switch (objection) {
      case StepObjection.Unfilled(Placeholder placeholder) ->
          Line.of(
              "%s has no value yet; %s.",
              placeholder.token(), controls.choose("`fill` sets it", "press = to set it"));
      case StepObjection.Unfit(Placeholder placeholder) ->
          Line.of("The value of %s would not reach the command as it is.", placeholder.token());
      case StepObjection.Invisible() ->
          Line.of("The command contains invisible characters; fix it in the checklist.");
    };
  }

  private static List<Line> choice(List<StepOffer> offers) {
    List<Line> lines = new ArrayList<>(List.of(Line.of("Several commands can be run:")));
    for (int i = 0; i < offers.size(); i++) {
      List<String> command = offers.get(i).what().command().lines().toList();
      lines.add(
          Line.of(
              "%s  %s%s",
              i + 1,
              Line.of(Tone.CODE, command.getFirst()),
              command.size() == 1
                  ? ""
                  : " … (%s lines%s)".formatted(command.size(), i == 0 ? WHOLE : "")));
    }
    return lines;
  }

  /// Everything that an operator has to know before they agree to a command.
  public static List<Line> offer(StepOffer offer, Controls controls) {
    Invocation what = offer.what();
    List<Line> lines = new ArrayList<>();
    lines.add(
        Line.of(
            "%s %s, line %s:",
            offer.isEdited() ? "Edited command for" : "Step of",
            offer.entry().number(),
            offer.line()));
    command(what.command()).forEach(line -> lines.add(Line.of("  ").plus(line)));
    lines.add(Line.of("in %s, by %s", what.folder(), what.shell()));
    lines.add(
        what.hasTerminal()
            ? Line.of("It gets the terminal: it can ask you, and its output is not recorded.")
            : Line.of(
                Tone.FAINT,
                "It gets no input; %s offers it in the terminal.",
                controls.choose("`terminal`", "R")));
    offer
        .before()
        .ifPresent(before -> {
          lines.add(Line.of(Tone.CARE, "Changed since the last attempt, which ran:"));
          command(before).forEach(line -> lines.add(Line.of("  ").plus(line)));
        });
    if (offer.isIrreversible()) {
      lines.add(Line.of(Tone.CARE, "This cannot be undone."));
    }
    return lines;
  }

  /// A command as it is shown: each of its lines after a `$`.
  public static List<Line> command(String command) {
    return command.lines().map(line -> Line.of("$ ").plus(Tone.CODE, "%s", line)).toList();
  }

  private static List<Line> wouldRun(String command) {
    List<Line> lines =
        new ArrayList<>(List.of(Line.of("Rehearsal: nothing was run. It would run:")));
    lines.addAll(command(command));
    return lines;
  }

  /// A question about a step.
  static Line question(Walk walk, Question.AboutStep question, Controls controls) {
    return switch (question) {
      case Question.ForStep choice ->
          own(
              "Which one? 1 to %s%s"
                  .formatted(
                      choice.offers().size(),
                      choice.isOfScript() ? " (Enter for 1, which asks first)" : ""));
      case Question.ForAgreement(StepOffer offer) -> agreement(walk, offer, controls);
      case Question.ForEdit _ -> own("Command to run instead? (Enter to keep it)");
      case Question.ForRunning _ -> own("Running");
      case Question.ForTrust _ -> own("Trust exactly this? yes or no");
      case Question.ForFailure _ ->
          own("What now? again, terminal, edit, done WHY, skip WHY, fail WHY, call, leave");
      case Question.ForExplanation(Entry entry, Attempts.Attempt attempt) ->
          Line.of(
              Tone.TITLE,
              "The step of %s was started by %s and its end is not recorded. Leave this if it is"
                  + " still running. What happened?",
              entry.number(),
              attempt.start().by());
    };
  }

  private static Line own(String words) {
    return Line.of(Tone.TITLE, words);
  }

  private static Line agreement(Walk walk, StepOffer offer, Controls controls) {
    String word = StepActions.agreement(walk, offer);
    boolean isOnTerminal = offer.what().hasTerminal();
    String where = isOnTerminal ? " in the terminal" : "";
    if (controls == Controls.KEYS) {
      return Line.of(
          Tone.TITLE,
          "Type %s to run `%s`%s:",
          word,
          OnItemText.oneLine(offer.what().command()),
          where);
    }
    String others = isOnTerminal ? "edit, print, no" : "terminal, edit, print, no";
    return offer.isIrreversible()
        ? Line.of(Tone.TITLE, "Run it%s? Type %s to agree, or %s", where, word, others)
        : Line.of(Tone.TITLE, "Run it%s? yes, %s", where, others);
  }
}
