package tickdown.git;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import tickdown.process.ChildProcess;
import tickdown.process.ChildProcess.Ended;
import tickdown.process.OperatingSystem;
import tickdown.process.PipedProgram;
import tickdown.process.PipedProgram.Surroundings;

/// git, started so that nothing in a repository can run a program: no hooks, no file monitor, no
/// pager, nothing from the network, no locks. It runs builtin commands only, which aliases cannot
/// replace. In a repository that belongs to someone else and is no `safe.directory`, git refuses.
///
/// @param root the folder in which it runs
record GitProgram(Path root) {
  private static final List<String> PROGRAM =
      List.of("git", "--no-pager", "--no-optional-locks", "--literal-pathspecs");

  private static final List<String> SETTINGS = settings(OperatingSystem.ofThisMachine());

  private static final List<String> HARMLESS =
      Stream.concat(PROGRAM.stream(), SETTINGS.stream()).toList();

  /// On Windows `/dev/null` as a folder would be one on the current drive, which anyone may make;
  /// below `NUL` there is nothing. Elsewhere git opens `/dev/null` as it should, also on Windows.
  static List<String> settings(OperatingSystem system) {
    String nowhere =
        switch (system) {
          case UNIX -> "/dev/null";
          case WINDOWS -> "NUL";
        };
    return List.of(
        "-c",
        "core.fsmonitor=false",
        "-c",
        "core.hooksPath=" + nowhere,
        "-c",
        "core.untrackedCache=false");
  }

  /// Objects that are missing in a partial clone would be fetched, by whatever command the
  /// configuration names (git, `GIT_NO_LAZY_FETCH`, `GIT_ALLOW_PROTOCOL`).
  private static final Map<String, String> OFFLINE =
      Map.of("GIT_NO_LAZY_FETCH", "1", "GIT_ALLOW_PROTOCOL", "none", "GIT_TERMINAL_PROMPT", "0");

  private static final String FILTER = "filter.";
  private static final int MOST_SETTINGS = 1024 * 1024;

  /// Runs a command that reads no contents of the working tree.
  Ended run(Duration limit, String... command) {
    return run(limit, List.of(), List.of(command));
  }

  /// The same, but all that is printed: a command that prints more than `most` bytes is killed, as
  /// if it had been late.
  Ended runWhole(Duration limit, int most, String... command) {
    List<String> all = Stream.concat(HARMLESS.stream(), Stream.of(command)).toList();
    return new ChildProcess(all, root, OFFLINE).runWhole(limit, most);
  }

  /// Runs a command that may read files of the working tree through the filters of `.gitattributes`
  /// (gitattributes, `filter`). Those that the repository itself defines are off; those of the
  /// user, such as git-lfs, are the user's own programs. Empty if that is impossible.
  Optional<Ended> runUnfiltered(Duration limit, String... command) {
    return switch (runWhole(
        limit, MOST_SETTINGS, "config", "--show-scope", "--name-only", "-z", "--list")) {
      case Ended.Exited(int code, String output) when code == 0 ->
          filtersOff(output).map(off -> run(limit, off, List.of(command)));
      case Ended.Exited _, Ended.Failed _, Ended.Late _ -> Optional.empty();
    };
  }

  /// A command that may reach the network, with streams for its input and output, see
  /// [ExchangeProgram].
  ///
  /// @param included options that bring in the settings of a project; others come after them
  /// @param settings options that hold whatever was included
  static PipedProgram piped(
      Path folder,
      Surroundings surroundings,
      boolean hasTerminal,
      List<String> included,
      List<String> settings,
      List<String> command) {
    List<String> all =
        Stream.of(PROGRAM, included, SETTINGS, settings, command).flatMap(List::stream).toList();
    return new PipedProgram(all, folder, surroundings, hasTerminal);
  }

  private Ended run(Duration limit, List<String> settings, List<String> command) {
    List<String> all = Stream.of(HARMLESS, settings, command).flatMap(List::stream).toList();
    return new ChildProcess(all, root, OFFLINE).run(limit);
  }

  /// The options that switch the filters of a repository off; empty if the name of one cannot be
  /// written in an option.
  ///
  /// @param listed alternately a scope and the name of a setting
  private static Optional<List<String>> filtersOff(String listed) {
    String[] words = listed.split("\0");
    TreeSet<String> names = new TreeSet<>();
    for (int i = 0; i + 1 < words.length; i += 2) {
      boolean isOwn = words[i].equals("local") || words[i].equals("worktree");
      int end = words[i + 1].lastIndexOf('.');
      if (isOwn && words[i + 1].startsWith(FILTER) && end > FILTER.length()) {
        names.add(words[i + 1].substring(FILTER.length(), end));
      }
    }
    return names.stream().anyMatch(name -> name.indexOf('=') >= 0 || name.indexOf('\n') >= 0)
        ? Optional.empty()
        : Optional.of(names.stream().flatMap(GitProgram::off).toList());
  }

  private static Stream<String> off(String filter) {
    return Stream.of("clean=", "smudge=", "process=", "required=false")
        .flatMap(setting -> Stream.of("-c", FILTER + filter + "." + setting));
  }
}
