package tickdown.git;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import tickdown.process.ChildProcess;

/// A git working tree, found without starting git.
///
/// @param root the folder that contains `.git`
public record Repository(Path root) {
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  /// The repository that contains `folder`.
  public static Optional<Repository> around(Path folder) {
    for (Path path = folder.toAbsolutePath().normalize(); path != null; path = path.getParent()) {
      if (Files.exists(path.resolve(".git"))) {
        return Optional.of(new Repository(path));
      }
    }
    return Optional.empty();
  }

  /// The root of the main working tree of the repository that this one belongs to; for a bare
  /// repository, the folder of the repository itself.
  public Path mainRoot() {
    return commonFolder()
        .filter(common -> !common.startsWith(root.resolve(".git")))
        .filter(_ -> gitFolder().filter(git -> isFile(git.resolve("commondir"))).isPresent())
        .map(common -> common.endsWith(".git") ? common.getParent() : common)
        .orElse(root);
  }

  /// The roots of the linked working trees of this repository, as far as they exist
  /// (gitrepository-layout, `worktrees`).
  public List<Path> linkedRoots() {
    Optional<Path> folder = commonFolder().map(common -> common.resolve("worktrees"));
    if (folder.filter(Files::isDirectory).isEmpty()) {
      return List.of();
    }
    try (Stream<Path> trees = Files.list(folder.get())) {
      return trees
          .flatMap(tree -> content(tree.resolve("gitdir")).map(tree::resolve).stream())
          .map(git -> git.normalize().getParent())
          .filter(Objects::nonNull)
          .sorted()
          .toList();
    } catch (IOException | InvalidPathException e) {
      return List.of();
    }
  }

  private static boolean isFile(Path file) {
    return Files.isRegularFile(file);
  }

  /// git's common directory: that of the main working tree.
  private Optional<Path> commonFolder() {
    try {
      return gitFolder()
          .map(git ->
              content(git.resolve("commondir"))
                  .map(path -> git.resolve(path).normalize())
                  .orElse(git));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  /// The full id of the commit that is checked out, read from git's files (gitrepository-layout) to
  /// avoid starting a process. Only where references are not files (reftable), git is asked.
  ///
  /// Empty before the first commit.
  public Optional<String> head() {
    try {
      return commonFolder().filter(git -> Files.isDirectory(git.resolve("reftable"))).isPresent()
          ? ask("rev-parse", "--verify", "--quiet", "HEAD").filter(Repository::isCommit)
          : gitFolder()
              .flatMap(git -> content(git.resolve("HEAD")).flatMap(head -> commit(git, head)));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  /// git's `user.name` for this repository, as git itself gives it: if the repository belongs to
  /// someone else and is no `safe.directory`, git leaves its configuration aside. Empty if it is
  /// not set.
  public Optional<String> userName() {
    return ask("config", "user.name").filter(name -> !name.isBlank());
  }

  /// Runs git with everything disabled that would let a repository run its own programs.
  private Optional<String> ask(String... question) {
    List<String> command =
        Stream.concat(
                Stream.of("git", "-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null"),
                Stream.of(question))
            .toList();
    return switch (new ChildProcess(command, root).run(PATIENCE)) {
      case ChildProcess.Ended.Exited(int code, String output) ->
          code == 0 ? Optional.of(output.strip()) : Optional.empty();
      case ChildProcess.Ended.Failed() -> Optional.empty();
    };
  }

  /// `.git` itself, or the folder it refers to in a linked working tree or submodule.
  private Optional<Path> gitFolder() {
    Path git = root.resolve(".git");
    return Files.isDirectory(git)
        ? Optional.of(git)
        : content(git)
            .filter(line -> line.startsWith("gitdir: "))
            .map(line -> root.resolve(line.substring("gitdir: ".length())).normalize());
  }

  private Optional<String> commit(Path git, String head) {
    if (!head.startsWith("ref: ")) {
      return Optional.of(head).filter(Repository::isCommit);
    }
    String name = head.substring("ref: ".length());
    Path common = commonFolder().orElse(git);
    return Stream.of(git, common)
        .flatMap(folder -> content(folder.resolve(name)).stream())
        .findFirst()
        .or(() -> packed(common, name))
        .filter(Repository::isCommit);
  }

  private static Optional<String> packed(Path git, String name) {
    Path file = git.resolve("packed-refs");
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try (Stream<String> lines = Files.lines(file)) {
      return lines
          .filter(line -> line.endsWith(" " + name))
          .map(line -> line.substring(0, line.indexOf(' ')))
          .findFirst();
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }

  private static boolean isCommit(String text) {
    return (text.length() == 40 || text.length() == 64)
        && text.chars().allMatch(c -> Character.digit(c, 16) >= 0);
  }

  private static Optional<String> content(Path file) {
    try {
      return Files.isRegularFile(file) && Files.size(file) < 4096
          ? Optional.of(Files.readString(file, StandardCharsets.UTF_8).strip())
          : Optional.empty();
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }
}
