package tickdown.command.sharing;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tickdown.exchange.SharedRun;
import tickdown.exchange.SharingFile;
import tickdown.exchange.state.Sharing;
import tickdown.workplace.Workplace;

/// Under which names at a remote runs are here already, whatever they are called by now.
///
/// @param shared those that are shared from here
/// @param former those that were
record RunsHere(Set<String> shared, Set<String> former) {

  /// Those of a workplace.
  static RunsHere of(Workplace workplace) {
    List<SharingFile> files = workplace.journals().files().stream().map(SharingFile::of).toList();
    return new RunsHere(
        files.stream()
            .flatMap(file -> file.read().stream())
            .map(Sharing::name)
            .collect(Collectors.toUnmodifiableSet()),
        files.stream()
            .flatMap(file -> file.former().stream())
            .map(Sharing::name)
            .collect(Collectors.toUnmodifiableSet()));
  }

  boolean isAbsent(SharedRun run) {
    return !isShared(run) && !former.contains(run.refs().run());
  }

  boolean isShared(SharedRun run) {
    return shared.contains(run.refs().run());
  }
}
