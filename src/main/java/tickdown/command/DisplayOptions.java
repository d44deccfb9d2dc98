package tickdown.command;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import tickdown.session.Environment;
import tickdown.terminal.ExitSignals;
import tickdown.terminal.FullScreen;

/// How a walk is to look: on a full screen or in plain lines, with all characters or only ASCII.
final class DisplayOptions implements Options {
  private boolean plain;
  private boolean ascii;

  @Override
  public void declare(Arguments arguments) {
    arguments
        .flag(
            "--plain",
            "Plain lines, for screen readers, slow lines, scripts and expect.",
            () -> plain = true)
        .flag("--ascii", "Draw the screen with ASCII characters only.", () -> ascii = true);
  }

  /// Whether plain lines were asked for.
  boolean isPlain() {
    return plain;
  }

  /// Whether the terminal may be drawn on, and nobody asked for plain lines.
  private boolean isFull(Environment surroundings) {
    return !plain
        && surroundings.terminals().input()
        && surroundings.terminals().output()
        && !surroundings.variable("TERM").orElse("dumb").equals("dumb");
  }

  /// The full screen, where the terminal is one and large enough, but not entered. It is set up on
  /// a second thread, like everything else of a walk that takes a while and needs no run.
  CompletableFuture<Optional<FullScreen>> screen(Environment surroundings, Console terminal) {
    return CompletableFuture.supplyAsync(
        () -> isFull(surroundings) ? setUp(surroundings, terminal) : withoutScreen(),
        setting -> Thread.ofPlatform().daemon().name("screen").start(setting));
  }

  private static Optional<FullScreen> withoutScreen() {
    ExitSignals.prepare();
    return Optional.empty();
  }

  private Optional<FullScreen> setUp(Environment surroundings, Console terminal) {
    try {
      surroundings.zone(); // The JDK reads the rules of all zones when it is asked for the first.
      FullScreen screen = FullScreen.onTerminal(terminal.output().palette(), isAscii(surroundings));
      if (screen.size().isLargeEnough()) {
        return Optional.of(screen);
      }
      screen.close();
    } catch (IOException e) {
      terminal.error().say(FailurePrinter.note("this terminal shows only plain lines"));
    }
    return Optional.empty();
  }

  /// Whether only ASCII is shown: it was asked for, or the locale has another character set than
  /// UTF-8. The launcher keeps the locale that it had to change.
  boolean isAscii(Environment surroundings) {
    return ascii
        || Stream.of(localeVariable(surroundings), "LC_CTYPE", "LANG")
            .flatMap(name -> surroundings.variable(name).stream())
            .findFirst()
            .filter(locale -> !isUtf8(locale))
            .isPresent();
  }

  private static String localeVariable(Environment surroundings) {
    return surroundings.environment().containsKey("TICKDOWN_KEPT_LC_ALL")
        ? "TICKDOWN_KEPT_LC_ALL"
        : "LC_ALL";
  }

  private static boolean isUtf8(String locale) {
    String folded = locale.toLowerCase(Locale.ROOT).replace("-", "");
    return folded.contains("utf8");
  }
}
