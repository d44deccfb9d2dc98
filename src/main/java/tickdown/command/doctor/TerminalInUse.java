package tickdown.command.doctor;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tickdown.screen.Size;
import tickdown.session.Environment;
import tickdown.terminal.FullScreen;
import tickdown.text.Line;
import tickdown.text.Palette;

/// The terminal and the locale.
///
/// @param palette the colours that would be used
/// @param size the size of the terminal; empty if there is none that could show the full screen
record TerminalInUse(Environment environment, Palette palette, Optional<Size> size) {

  /// What is used now.
  static TerminalInUse now(Environment environment, Palette palette) {
    return new TerminalInUse(
        environment,
        palette,
        isTerminal(environment) && environment.understandsControlSequences()
            ? measured()
            : Optional.empty());
  }

  private static Optional<Size> measured() {
    try (FullScreen screen = FullScreen.forLines()) {
      return Optional.of(screen.size());
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static boolean isTerminal(Environment environment) {
    return environment.terminals().input() && environment.terminals().output();
  }

  List<Observation> seen() {
    return List.of(terminal(), colours(), locale(), zone());
  }

  private Observation terminal() {
    String name = environment.variable("TERM").orElse(withoutType());
    if (!isTerminal(environment)) {
      return Observation.of(
          "terminal", Line.of("%s; not examined, because %s", name, withoutTerminal()));
    }
    if (!environment.understandsControlSequences()) {
      return Observation.of("terminal", name)
          .but("this terminal shows no full screen, only plain lines", towardsTheScreen());
    }
    if (size.isEmpty()) {
      return Observation.of("terminal", name)
          .but("the terminal cannot be taken over, so walks are in plain lines", "try another one");
    }
    Observation seen =
        Observation.of(
            "terminal", Line.of("%s, %s x %s", name, size.get().columns(), size.get().rows()));
    return size.get().isLargeEnough()
        ? seen
        : seen.but(
            "the window is too small for the full screen",
            "make it at least 40 columns by 10 rows");
  }

  private String withoutType() {
    return switch (environment.terminals().sequences()) {
      case AS_TERM_TELLS -> "TERM is not set";
      case OBEYED, PRINTED -> "Windows console";
    };
  }

  private String towardsTheScreen() {
    return switch (environment.terminals().sequences()) {
      case AS_TERM_TELLS -> "set TERM to what your terminal is, such as xterm-256color";
      case OBEYED -> "remove the variable TERM";
      case PRINTED -> "use Windows Terminal, or turn off the legacy mode of the console";
    };
  }

  private Line withoutTerminal() {
    List<String> others = new ArrayList<>();
    if (!environment.terminals().input()) {
      others.add("input");
    }
    if (!environment.terminals().output()) {
      others.add("output");
    }
    return Line.of(
        "%s %s no terminal", String.join(" and ", others), others.size() > 1 ? "are" : "is");
  }

  private Observation colours() {
    boolean isColoured = palette == Palette.COLOURED;
    return Observation.of(
        "colours",
        Stream.of("NO_COLOR", "CLICOLOR_FORCE", "TICKDOWN_COLOR")
            .filter(name -> environment.variable(name).isPresent())
            .findFirst()
            .map(name -> Line.of("%s; %s is set", isColoured ? "yes" : "no", name))
            .orElse(Line.of(isColoured ? "yes" : "no")));
  }

  private Observation locale() {
    Observation seen = Observation.of("locale", named());
    return environment.isUtf8()
        ? seen
        : seen.but(
            "the locale is not UTF-8, so signs beyond ASCII are replaced",
            "`export LC_ALL=C.UTF-8`, or `--ascii` to keep it so");
  }

  private Line named() {
    Optional<String> all =
        environment.environment().containsKey("TICKDOWN_KEPT_LC_ALL")
            ? environment.variable("TICKDOWN_KEPT_LC_ALL")
            : environment.variable("LC_ALL");
    return all.map(value -> Line.of("LC_ALL=%s", value))
        .or(() -> named("LC_CTYPE"))
        .or(() -> named("LANG"))
        .orElse(Line.of("none is set; taken for UTF-8"));
  }

  private Optional<Line> named(String variable) {
    return environment.variable(variable).map(value -> Line.of("%s=%s", variable, value));
  }

  private Observation zone() {
    return Observation.of("time zone", Line.of("%s", environment.zone().getId()));
  }
}
