package tickdown.command;

import tickdown.command.options.ColourChoice;
import tickdown.session.Environment;
import tickdown.session.Output;
import tickdown.text.Palette;

/// The output of a command: results and walks go to standard output, everything else to standard
/// error.
record Console(Output output, Output error) {

  /// The streams, with colours according to `colour` and the environment (no-color.org,
  /// bixense.com/clicolors).
  static Console of(Environment environment, ColourChoice colour) {
    return new Console(
        new Output(
            environment.streams().output(),
            palette(environment, colour, environment.terminals().output())),
        new Output(
            environment.streams().error(),
            palette(environment, colour, environment.terminals().error())));
  }

  /// Prints a note for the operator.
  void note(String sentence) {
    error.say(FailurePrinter.note(sentence));
  }

  private static Palette palette(Environment environment, ColourChoice colour, boolean isTerminal) {
    boolean coloured =
        switch (colour) {
          case ALWAYS -> true;
          case NEVER -> false;
          case AUTO -> isWanted(environment, isTerminal);
        };
    return coloured ? Palette.COLOURED : Palette.MONOCHROME;
  }

  private static boolean isWanted(Environment environment, boolean isTerminal) {
    if (environment.variable("NO_COLOR").isPresent()) {
      return false;
    }
    if (environment.variable("CLICOLOR_FORCE").filter(value -> !value.equals("0")).isPresent()) {
      return true;
    }
    return isTerminal && !environment.variable("TERM").orElse("").equals("dumb");
  }
}
