package tickdown.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// A command that runs in a session of its own, without a terminal and without input, so that it
/// can be ended together with everything that it started.
///
/// Its environment is that of the operator, the variables it is given, and a marker:
/// `TICKDOWN_ATTEMPT=9f86d081884c7d65`, by which processes that leave the session are found.
///
/// With `setsid` (util-linux, busybox) the program is the leader of the session; its process id is
/// also that of its group. Without it, as on macOS, a shell gives it a group of its own by job
/// control. That was tried on Linux with bash only, where it works; on macOS nobody has tried it.
/// Windows has no sessions; there, too, what it started is found by its descent. Nobody has tried
/// it there.
public final class OwnSession {
  private static final String MARKER = "TICKDOWN_ATTEMPT";

  private static final String JOB = "set -m; \"$@\" & wait \"$!\"";

  private final Process process;
  private final Family family;

  private OwnSession(Process process, Family family) {
    this.process = process;
    this.family = family;
  }

  /// Prepares a command; it runs from [#begin] on.
  ///
  /// @throws IOException if it cannot be started
  public static OwnSession of(ShellCommand command, Path folder, Map<String, String> variables)
      throws IOException {
    ProgramPath path = ProgramPath.of(new ProcessBuilder().environment());
    return of(path.program("setsid"), command, folder, variables);
  }

  static OwnSession of(
      Optional<Path> setsid, ShellCommand command, Path folder, Map<String, String> variables)
      throws IOException {
    OperatingSystem system = OperatingSystem.ofThisMachine();
    Stream<String> leader =
        setsid
            .map(program -> Stream.of(program.toString()))
            .orElseGet(() -> Stream.of("/bin/bash", "-c", JOB, "bash"));
    ProcessBuilder builder =
        new ProcessBuilder(ProgramArguments.of(command.waiting(leader, system), system))
            .directory(folder.toFile())
            .redirectErrorStream(true);
    RestoredEnvironment.restore(builder.environment());
    builder.environment().putAll(variables);
    command.addTo(builder.environment(), system);
    String marker = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
    builder.environment().merge(MARKER, marker, OwnSession::within);
    Process process = builder.start();
    return new OwnSession(process, new Family(process.pid(), marker));
  }

  /// The markers of a step in a walk that is itself a step: it belongs to both.
  private static String within(String outer, String marker) {
    return outer + "-" + marker;
  }

  /// Lets the program run. The caller must hold the monitor of [#output], and must keep it until
  /// nothing more is to be read. Otherwise Java, at the end of the program, reads into memory
  /// whatever is still being printed in the background, without end.
  public void begin() throws IOException {
    try (OutputStream line = process.getOutputStream()) {
      line.write('\n');
    }
  }

  /// What the program and everything that it started print, on both streams.
  public InputStream output() {
    return process.getInputStream();
  }

  /// The process id of the program.
  public long pid() {
    return process.pid();
  }

  /// Whether the program itself is running; what it started may be even if it is not.
  public boolean isAlive() {
    return process.isAlive();
  }

  /// Waits for the end of the program, at most some milliseconds. Returns whether it has ended.
  public boolean hasEndedWithin(long milliseconds) throws InterruptedException {
    return process.waitFor(milliseconds, TimeUnit.MILLISECONDS);
  }

  /// The exit code, or 128 plus the number of the signal that ended it.
  ///
  /// @throws IllegalThreadStateException if it has not ended
  public int exitCode() {
    return process.exitValue();
  }

  /// The program and everything that it started, as far as these are running now. Takes some
  /// milliseconds, as it looks at all processes of the machine.
  public List<LiveProcess> members() {
    return family.members();
  }

  /// Sends all of them a signal, and continues those that are stopped. On Windows, which has no
  /// signals, each ends them at once.
  ///
  /// @param name without `SIG`: `INT`, `TERM`, `KILL`
  public void signal(String name) {
    family.signal(name);
  }
}
