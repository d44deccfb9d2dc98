package tickdown.session;

import java.time.Duration;
import java.util.List;
import tickdown.process.ChildProcess;
import tickdown.terminal.FullScreen;

/// The clipboard of the terminal.
///
/// tmux keeps to itself what programs send to the terminal, so it is asked to copy; screen passes
/// on what is marked for the terminal.
public record Clipboard(FullScreen terminal, Environment environment) {
  private static final Duration PATIENCE = Duration.ofSeconds(1);

  /// Copies `text`; returns whether nothing is known to keep it from the clipboard.
  boolean copy(String text) {
    if (environment.variable("TMUX").isPresent()) {
      if (isTakenByTmux(text)) {
        return true;
      }
      terminal.copy(text);
      return false;
    }
    if (environment.variable("STY").isPresent()) {
      terminal.copyThroughScreen(text);
    } else {
      terminal.copy(text);
    }
    return true;
  }

  /// From 3.2 on, tmux passes a buffer on to the terminal's clipboard, unless that is switched off.
  private boolean isTakenByTmux(String text) {
    ChildProcess tmux =
        new ChildProcess(List.of("tmux", "load-buffer", "-w", "-"), environment.folder());
    return tmux.run(text, PATIENCE) instanceof ChildProcess.Ended.Exited(int code, String _)
        && code == 0;
  }
}
