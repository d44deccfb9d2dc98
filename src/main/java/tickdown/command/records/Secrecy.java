package tickdown.command.records;

import tickdown.command.console.CommandContext;
import tickdown.command.options.Arguments;
import tickdown.command.options.OutputFormat;
import tickdown.redaction.Redaction;
import tickdown.run.Embargo;
import tickdown.run.Run;
import tickdown.session.AnswerSource;
import tickdown.session.LineInput;
import tickdown.text.Line;
import tickdown.workplace.Failure;

/// What a command shows of a quiet run: redacted, unless the operator asks for more and confirms
/// it.
final class Secrecy {
  private boolean isUnredacted;
  private boolean isConfirmed;
  private boolean isNoted;

  void declare(Arguments arguments) {
    arguments
        .flag("--unredacted", "Do not redact a quiet run; asks first.", () -> isUnredacted = true)
        .flag("--yes", "With --unredacted: do not ask.", () -> isConfirmed = true);
  }

  /// The run as it may be written to a place from which it can be passed on.
  ///
  /// @param name the name of the run
  Run written(Run run, String name, CommandContext context) {
    checkOptions();
    if (!new Embargo(run).isOn() || isAgreed(Line.of("%s is", name), context)) {
      return run;
    }
    if (!isNoted) {
      context
          .console()
          .note(Line.of("%s is a quiet run, so this is redacted; see `--unredacted`", name));
      isNoted = true;
    }
    return Redaction.of(run);
  }

  /// The run as it may be printed: text on a terminal is for the operator, anything else can be
  /// passed on.
  Run printed(Run run, String name, OutputFormat format, CommandContext context) {
    return isForOperator(format, context) ? run : written(run, name, context);
  }

  /// Whether what is printed stays on the terminal.
  boolean isForOperator(OutputFormat format, CommandContext context) {
    checkOptions();
    return format == OutputFormat.TEXT && context.environment().terminals().output();
  }

  /// Whether a run under embargo may be shown as it is. Asks unless it was confirmed already.
  ///
  /// @param what what is under embargo: `1.4.1 is`, `2 quiet runs are`
  boolean isAgreed(Line what, CommandContext context) {
    checkOptions();
    if (isUnredacted && !isConfirmed) {
      ask(what, context);
      isConfirmed = true;
    }
    return isUnredacted;
  }

  private void checkOptions() {
    if (isConfirmed && !isUnredacted) {
      throw new Failure("`--yes` needs `--unredacted`", "leave it out");
    }
  }

  private static void ask(Line what, CommandContext context) {
    if (!context.environment().terminals().input()) {
      throw new Failure(
          Line.of("%s under embargo, and there is no terminal to ask on", what),
          "`--unredacted --yes` prints it all the same");
    }
    AnswerSource answers =
        LineInput.from(context.environment().streams().input(), context.console().error(), false);
    boolean agrees =
        answers.askAfresh(Line.of("%s under embargo. Print everything? [y/N] ", what))
                instanceof AnswerSource.Given.Typed(String line, boolean _)
            && (line.strip().equalsIgnoreCase("y") || line.strip().equalsIgnoreCase("yes"));
    if (!agrees) {
      throw new Failure("nothing was printed", "leave out `--unredacted` to have it redacted");
    }
  }
}
