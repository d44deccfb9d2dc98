package tickdown.command;

import tickdown.session.Environment;
import tickdown.session.Output;
import tickdown.text.Palette;

/// What a command writes to: results and walks to standard output, everything else to standard
/// error.
record Console(Output output, Output error) {

  /// When to write colours.
  enum Colour {
    AUTO,
    ALWAYS,
    NEVER
  }

  /// The streams, with colours where `colour` and the environment say so (no-color.org,
  /// bixense.com/clicolors).
  static Console of(Environment surroundings, Colour colour) {
    return new Console(
        new Output(
            surroundings.streams().output(),
            palette(surroundings, colour, surroundings.terminals().output())),
        new Output(
            surroundings.streams().error(),
            palette(surroundings, colour, surroundings.terminals().error())));
  }

  private static Palette palette(Environment surroundings, Colour colour, boolean isTerminal) {
    boolean coloured =
        switch (colour) {
          case ALWAYS -> true;
          case NEVER -> false;
          case AUTO -> isWanted(surroundings, isTerminal);
        };
    return coloured ? Palette.COLOURED : Palette.MONOCHROME;
  }

  private static boolean isWanted(Environment surroundings, boolean isTerminal) {
    if (surroundings.variable("NO_COLOR").isPresent()) {
      return false;
    }
    if (surroundings.variable("CLICOLOR_FORCE").filter(value -> !value.equals("0")).isPresent()) {
      return true;
    }
    return isTerminal && !surroundings.variable("TERM").orElse("").equals("dumb");
  }
}
