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
/// cannot be read. On Windows only what descends from known members is found.
final class Family {
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  /// After the signal all are continued, because a stopped process takes no signal but KILL.
  private static final String SCRIPT =
      "signal=$1; shift; kill -s \"$signal\" -- \"$@\"; kill -s CONT -- \"$@\"";

  private final long leader;
  private final String marker;
  private final OperatingSystem system;
  private Set<Known> known;

  /// A process id may be given again, but not at the same time.
  private record Known(long pid, long start) {
    static Known of(ProcessTable.Entry entry) {
      return new Known(
          entry.pid(),
          entry.start() > 0
              ? entry.start()
              : ProcessHandle.of(entry.pid()).map(ProcessTable::start).orElse(0L));
    }
  }

  /// @param leader the process id of the first process
  /// @param marker text that is in no other environment
  Family(long leader, String marker) {
    this(leader, marker, OperatingSystem.ofThisMachine());
  }

  Family(long leader, String marker, OperatingSystem system) {
    this.leader = leader;
    this.marker = marker;
    this.system = system;
    this.known =
        switch (system) {
          case UNIX -> Set.of();
          case WINDOWS ->
              ProcessHandle.of(leader).stream()
                  .map(first -> new Known(leader, ProcessTable.start(first)))
                  .collect(Collectors.toSet());
        };
  }

  /// Those that are running now.
  List<LiveProcess> members() {
    List<ProcessTable.Entry> all = candidates();
    Set<Long> members = members(all);
    return all.stream()
        .filter(entry -> members.contains(entry.pid()))
        .map(entry -> new LiveProcess(entry.pid(), entry.name()))
        .toList();
  }

  /// All processes that may be members. On Windows a process id is soon given again, so a member
  /// has to be one that is known, or descend from it.
  private List<ProcessTable.Entry> candidates() {
    return switch (system) {
      case UNIX -> ProcessTable.all();
      case WINDOWS ->
          known().stream()
              .flatMap(each -> ProcessTable.descending(each.pid(), each.start(), leader))
              .distinct()
              .toList();
    };
  }

  private synchronized Set<Known> known() {
    return known;
  }

  /// Sends a signal such as `INT` to all of them; on Windows, each ends them at once.
  void signal(String name) {
    List<ProcessTable.Entry> all = candidates();
    Set<Long> members = members(all);
    if (members.isEmpty()) {
      return;
    }
    switch (system) {
      case UNIX -> send(name, all, members);
      case WINDOWS -> kill(members);
    }
  }

  private static void send(String name, List<ProcessTable.Entry> all, Set<Long> members) {
    Stream<String> command = Stream.of("/bin/sh", "-c", SCRIPT, "sh", name);
    Stream<String> targets = targets(all, members).map(String::valueOf);
    new ChildProcess(Stream.concat(command, targets).toList(), Path.of("/")).run(PATIENCE);
    if (name.equals("KILL")) {
      kill(members);
    }
  }

  private static void kill(Set<Long> members) {
    members.stream()
        .flatMap(pid -> ProcessHandle.of(pid).stream())
        .forEach(ProcessHandle::destroyForcibly);
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
            .filter(entry -> members.contains(entry.pid()))
            .map(Known::of)
            .filter(each -> each.start() > 0 || system == OperatingSystem.WINDOWS)
            .collect(Collectors.toSet());
    return members;
  }

  private boolean isKnown(ProcessTable.Entry entry) {
    return known.stream().anyMatch(each -> each.pid() == entry.pid())
        && known.contains(Known.of(entry));
  }

  private boolean belongs(ProcessTable.Entry entry) {
    return entry.pid() == leader
        || entry.group() == leader
        || entry.session() == leader
        || isKnown(entry)
        || ProcessTable.environmentContains(entry.pid(), marker);
  }
}
