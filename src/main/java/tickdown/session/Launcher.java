package tickdown.session;

import java.util.Optional;
import java.util.function.Supplier;

/// The shell script that started this process, if it waits for it to end.
///
/// TERM or HUP may end the launcher alone. Nobody would restore the terminal then, and another
/// program reads from it, so the walk must end.
public final class Launcher {
  private final Optional<Long> launcher;
  private final Supplier<Optional<Long>> parent;

  /// The launcher with this process id, from the property `tickdown.launcher`; empty if it does not
  /// wait.
  Launcher(String launcher, Supplier<Optional<Long>> parent) {
    // If no parent is visible at all, do not treat the launcher as gone.
    this.launcher = parent.get().filter(each -> each.toString().equals(launcher));
    this.parent = parent;
  }

  /// The launcher of this process.
  public static Launcher ofThisProcess() {
    return new Launcher(
        System.getProperty("tickdown.launcher", ""),
        () -> ProcessHandle.current().parent().map(ProcessHandle::pid));
  }

  /// Whether it was waiting but is gone: this process has a different parent now.
  public boolean isGone() {
    return launcher.isPresent() && !launcher.equals(parent.get());
  }
}
