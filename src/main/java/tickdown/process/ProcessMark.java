package tickdown.process;

import java.util.Optional;

/// A process as another program can recognize it later: `4711 8123456`. An id alone is given again
/// to others.
///
/// @param pid its process id
/// @param start when it was started, as the system says it; 0 if that cannot be known
public record ProcessMark(long pid, long start) {

  /// The mark of a process; empty if it has ended.
  public static Optional<ProcessMark> of(long pid) {
    return switch (OperatingSystem.ofThisMachine()) {
      case UNIX ->
          ProcessTable.all().stream()
              .filter(entry -> entry.pid() == pid)
              .findFirst()
              .map(entry -> new ProcessMark(pid, entry.start()));
      case WINDOWS ->
          ProcessHandle.of(pid)
              .filter(ProcessHandle::isAlive)
              .map(process -> new ProcessMark(pid, ProcessTable.start(process)));
    };
  }

  /// Reads [#text]; empty if it is something else.
  public static Optional<ProcessMark> read(String text) {
    String[] parts = text.strip().split(" ");
    boolean isMark =
        parts.length == 2 && parts[0].matches("[0-9]{1,18}") && parts[1].matches("[0-9]{1,18}");
    return isMark
        ? Optional.of(new ProcessMark(Long.parseLong(parts[0]), Long.parseLong(parts[1])))
        : Optional.empty();
  }

  public String text() {
    return pid + " " + start + "\n";
  }

  /// Whether this very process is still running.
  public boolean isRunning() {
    return of(pid).filter(this::equals).isPresent();
  }
}
