package tickdown.process;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/// The shell job that this process belongs to: its process group, including the launcher.
public final class Job {
  private static final Duration LONG_ENOUGH = Duration.ofSeconds(5);

  private Job() {}

  /// Stops the whole group, including this process, as Ctrl-Z does. Returns when it is resumed. Has
  /// no effect on Windows, where nothing could resume it.
  ///
  /// Returns at once if the group cannot be stopped: if TSTP is ignored, or if no shell controls
  /// the group (POSIX, General Terminal Interface: orphaned process groups).
  public static void stop() {
    if (OperatingSystem.ofThisMachine() == OperatingSystem.UNIX) {
      new ChildProcess(List.of("/bin/sh", "-c", "kill -TSTP 0"), Path.of("/")).run(LONG_ENOUGH);
    }
  }
}
