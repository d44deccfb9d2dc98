package tickdown.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The processes of this machine that are not zombies: from `/proc` where that exists (proc(5)),
/// otherwise from `ps` (POSIX). On Windows, only what descends from a process, from the JDK.
final class ProcessTable {
  private static final Path PROC = Path.of("/proc");
  private static final Duration PATIENCE = Duration.ofSeconds(2);
  private static final List<String> PS = List.of("ps", "-A", "-o", "pid=,ppid=,pgid=,stat=,comm=");

  /// Where the time of the start is after the name, counted from 0 (proc(5), `stat`, field 22).
  private static final int START = 19;

  /// One process.
  ///
  /// @param session its session; 0 if `ps` was asked
  /// @param start when it was started, in ticks of the system, or in milliseconds if the JDK was
  ///   asked; 0 if `ps` was
  record Entry(
      long pid, long parent, long group, long session, char state, long start, String name) {
    boolean isDead() {
      return state == 'Z' || state == 'X';
    }
  }

  private ProcessTable() {}

  /// All processes that can be seen.
  static List<Entry> all() {
    return (Files.exists(PROC.resolve("self/stat")) ? ofProc() : ofPs())
        .filter(entry -> !entry.isDead())
        .toList();
  }

  /// Whether the environment that a process was started with contains `text`; no if it cannot be
  /// read, as for a process of another user.
  static boolean environmentContains(long pid, String text) {
    try {
      byte[] environment = Files.readAllBytes(PROC.resolve(Long.toString(pid)).resolve("environ"));
      return new String(environment, StandardCharsets.ISO_8859_1).contains(text);
    } catch (IOException e) {
      return false;
    }
  }

  private static Stream<Entry> ofProc() {
    List<Entry> entries = new ArrayList<>();
    try (DirectoryStream<Path> folders = Files.newDirectoryStream(PROC, "[0-9]*")) {
      for (Path folder : folders) {
        ofStat(folder.resolve("stat")).ifPresent(entries::add);
      }
    } catch (IOException e) {
      return Stream.empty();
    }
    return entries.stream();
  }

  private static Optional<Entry> ofStat(Path file) {
    try {
      return stat(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /// `12 (sleep) S 1 12 12 0 …`; the name may contain anything, also parentheses.
  static Optional<Entry> stat(String line) {
    int open = line.indexOf('(');
    int close = line.lastIndexOf(')');
    if (open < 1 || close < open) {
      return Optional.empty();
    }
    String[] rest = line.substring(close + 1).strip().split(" ", START + 2);
    try {
      return Optional.of(
          new Entry(
              Long.parseLong(line.substring(0, open).strip()),
              Long.parseLong(rest[1]),
              Long.parseLong(rest[2]),
              Long.parseLong(rest[3]),
              rest[0].charAt(0),
              Long.parseLong(rest[START]),
              line.substring(open + 1, close)));
    } catch (NumberFormatException | IndexOutOfBoundsException e) {
      return Optional.empty();
    }
  }

  /// A process that is running and was started then, and those that descend from it, as members of
  /// a group: Windows keeps neither groups nor sessions.
  static Stream<Entry> descending(long pid, long start, long group) {
    return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).stream()
        .filter(root -> start(root) == start)
        .flatMap(root -> Stream.concat(Stream.of(root), root.descendants()))
        .map(each -> entry(each, group));
  }

  /// When a process was started, in milliseconds since 1970; 0 if that is not known.
  static long start(ProcessHandle process) {
    return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
  }

  private static Entry entry(ProcessHandle process, long group) {
    String command = process.info().command().orElse("?");
    int end = Math.max(command.lastIndexOf('/'), command.lastIndexOf('\\'));
    return new Entry(process.pid(), 0, group, 0, 'R', start(process), command.substring(end + 1));
  }

  private static Stream<Entry> ofPs() {
    return switch (new ChildProcess(PS, Path.of("/")).run(PATIENCE)) {
      case ChildProcess.Ended.Exited(_, String output) ->
          output.lines().map(ProcessTable::line).flatMap(Optional::stream);
      case ChildProcess.Ended.Failed() -> Stream.empty();
      case ChildProcess.Ended.Late() -> Stream.empty();
    };
  }

  /// ` 12 1 12 Ss sleep`.
  static Optional<Entry> line(String line) {
    String[] fields = line.strip().split("\\s+", 5);
    try {
      return Optional.of(
          new Entry(
              Long.parseLong(fields[0]),
              Long.parseLong(fields[1]),
              Long.parseLong(fields[2]),
              0,
              fields[3].charAt(0),
              0,
              fields[4].substring(fields[4].lastIndexOf('/') + 1)));
    } catch (NumberFormatException | IndexOutOfBoundsException e) {
      return Optional.empty();
    }
  }
}
