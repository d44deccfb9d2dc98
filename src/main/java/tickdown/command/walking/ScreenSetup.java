package tickdown.command.walking;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import tickdown.command.console.CommandContext;
import tickdown.command.options.DisplayOptions;
import tickdown.session.Environment;
import tickdown.terminal.ExitSignals;
import tickdown.terminal.FullScreen;

/// Sets up the full screen, if possible.
final class ScreenSetup {
  private ScreenSetup() {}

  /// The full screen, if the terminal supports it and is large enough. Set up in the background,
  /// but not entered.
  static CompletableFuture<Optional<FullScreen>> started(
      DisplayOptions display, CommandContext context) {
    return CompletableFuture.supplyAsync(
        () ->
            isPossible(display, context.environment()) ? screen(display, context) : withoutScreen(),
        setting -> Thread.ofPlatform().daemon().name("screen").start(setting));
  }

  private static Optional<FullScreen> withoutScreen() {
    ExitSignals.prepare();
    return Optional.empty();
  }

  /// Whether the terminal supports a full screen, and plain lines were not requested.
  private static boolean isPossible(DisplayOptions display, Environment environment) {
    return !display.isPlain(environment) && isCapable(environment);
  }

  /// Whether input and output are a terminal that understands control sequences.
  private static boolean isCapable(Environment environment) {
    return environment.terminals().input()
        && environment.terminals().output()
        && environment.understandsControlSequences();
  }

  /// The terminal for lines that are edited while they are typed, if there is one.
  static Optional<FullScreen> forLines(CommandContext context) {
    try {
      return isCapable(context.environment())
          ? Optional.of(pausing(FullScreen.forLines(), context.environment()))
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static Optional<FullScreen> screen(DisplayOptions display, CommandContext context) {
    try {
      // The JDK reads the rules of all zones when it is asked for the first.
      context.environment().zone();
      FullScreen screen =
          FullScreen.onTerminal(
              context.console().output().palette(), isAscii(display, context.environment()));
      if (screen.size().isLargeEnough()) {
        return Optional.of(pausing(screen, context.environment()));
      }
      screen.close();
    } catch (IOException e) {
      context.console().note("this terminal supports only plain lines");
    }
    return Optional.empty();
  }

  /// The screen with the Escape delay that the environment asks for, as in programs that use
  /// curses: ESCDELAY, in milliseconds.
  private static FullScreen pausing(FullScreen screen, Environment environment) {
    environment
        .variable("ESCDELAY")
        .filter(given -> given.matches("[0-9]{1,5}"))
        .map(Integer::parseInt)
        .ifPresent(screen::pausing);
    return screen;
  }

  /// Whether to use only ASCII: it was requested, or the locale's character set is not UTF-8.
  static boolean isAscii(DisplayOptions display, Environment environment) {
    return display.isAscii() || !environment.isUtf8();
  }
}
