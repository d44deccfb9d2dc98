package tickdown.process;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/// The job of a shell that this process belongs to: its process group, the launcher included.
public final class Job {
  private static final Duration LONG_ENOUGH = Duration.ofSeconds(5);

  private Job() {}

  /// Stops the whole group as Ctrl-Z does, this process with it, and returns when it goes on.
  ///
  /// Returns at once when nothing stops: where TSTP is ignored, and in a group that no shell looks
  /// after (POSIX, General Terminal Interface: orphaned process groups).
  public static void stop() {
    new ChildProcess(List.of("/bin/sh", "-c", "kill -TSTP 0"), Path.of("/")).run(LONG_ENOUGH);
  }
}
