package tickdown.session;

import java.util.Optional;
import java.util.function.Supplier;

/// The shell script that started this process and waits for it, if it waits.
///
/// TERM or HUP may end it alone. Nobody would mend the terminal then, and another program reads
/// from it: a walk has to leave.
public final class Launcher {
  private final Optional<Long> launcher;
  private final Supplier<Optional<Long>> parent;

  /// The launcher of that number, as it is told in the property `tickdown.launcher`: a process
  /// number, or nothing where it does not wait.
  Launcher(String launcher, Supplier<Optional<Long>> parent) {
    // Where a parent cannot be seen at all, it is not taken for gone.
    this.launcher = parent.get().filter(each -> each.toString().equals(launcher));
    this.parent = parent;
  }

  /// What started this process.
  public static Launcher ofThisProcess() {
    return new Launcher(
        System.getProperty("tickdown.launcher", ""),
        () -> ProcessHandle.current().parent().map(ProcessHandle::pid));
  }

  /// Whether it waited at first and is there no more: this process then has another parent.
  public boolean isGone() {
    return launcher.isPresent() && !launcher.equals(parent.get());
  }
}
