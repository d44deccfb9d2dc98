package tickdown.process;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A process and everything that it started, directly or not: its session, its group, its
/// descendants, and all whose environment has its marker. The marker finds those that left the
/// session and whose parents have ended. A process that was found once still belongs to it later.
///
/// Not found: a process that does all of that before anybody looks, and has no marker since it
/// cleared its environment, wrote over it, or belongs to another user. Without `/proc` the marker
/// cannot be read.
final class Family {
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  /// After the signal all are continued, because a stopped process takes no signal but KILL.
  private static final String SCRIPT =
      "signal=$1; shift; kill -s \"$signal\" -- \"$@\"; kill -s CONT -- \"$@\"";

  private final long leader;
  private final String marker;
  private Set<Known> known = Set.of();

  /// A process id may be given again, but not at the same time.
  private record Known(long pid, long start) {
    static Known of(ProcessTable.Entry entry) {
      return new Known(entry.pid(), entry.start());
    }
  }

  /// @param leader the process id of the first process
  /// @param marker text that is in no other environment
  Family(long leader, String marker) {
    this.leader = leader;
    this.marker = marker;
  }

  /// Those that are running now.
  List<LiveProcess> members() {
    List<ProcessTable.Entry> all = ProcessTable.all();
    Set<Long> members = members(all);
    return all.stream()
        .filter(entry -> members.contains(entry.pid()))
        .map(entry -> new LiveProcess(entry.pid(), entry.name()))
        .toList();
  }

  /// Sends a signal such as `INT` to all of them.
  void signal(String name) {
    List<ProcessTable.Entry> all = ProcessTable.all();
    Set<Long> members = members(all);
    if (members.isEmpty()) {
      return;
    }
    Stream<String> command = Stream.of("/bin/sh", "-c", SCRIPT, "sh", name);
    Stream<String> targets = targets(all, members).map(String::valueOf);
    new ChildProcess(Stream.concat(command, targets).toList(), Path.of("/")).run(PATIENCE);
    if (name.equals("KILL")) {
      members.stream()
          .flatMap(pid -> ProcessHandle.of(pid).stream())
          .forEach(ProcessHandle::destroyForcibly);
    }
  }

  /// Groups as negative numbers, since a group cannot outrun its signal by starting processes;
  /// others one by one. Groups with a process of somebody else are left alone.
  private static Stream<Long> targets(List<ProcessTable.Entry> all, Set<Long> members) {
    Set<Long> shared = new HashSet<>(Set.of(0L, 1L));
    all.stream()
        .filter(entry -> !members.contains(entry.pid()))
        .forEach(entry -> shared.add(entry.group()));
    return all.stream()
        .filter(entry -> members.contains(entry.pid()))
        .map(entry -> shared.contains(entry.group()) ? entry.pid() : -entry.group())
        .distinct();
  }

  private synchronized Set<Long> members(List<ProcessTable.Entry> all) {
    Set<Long> members = new HashSet<>();
    all.stream().filter(this::belongs).forEach(entry -> members.add(entry.pid()));
    boolean isMore = true;
    while (isMore) {
      isMore = false;
      for (ProcessTable.Entry entry : all) {
        isMore |= members.contains(entry.parent()) && members.add(entry.pid());
      }
    }
    known =
        all.stream()
            .filter(entry -> members.contains(entry.pid()) && entry.start() > 0)
            .map(Known::of)
            .collect(Collectors.toSet());
    return members;
  }

  private boolean belongs(ProcessTable.Entry entry) {
    return entry.pid() == leader
        || entry.group() == leader
        || entry.session() == leader
        || known.contains(Known.of(entry))
        || ProcessTable.environmentContains(entry.pid(), marker);
  }
}
