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
  /// How long git may take to answer.
  public static final Duration PATIENCE = Duration.ofSeconds(5);

  /// A larger file of references is left to git.
  private static final long LARGEST = 16L * 1024 * 1024;

  /// What git answered.
  public sealed interface Answer {

    /// This; empty if it has nothing to say, or if there is no git.
    record Given(Optional<String> text) implements Answer {}

    /// Nothing within [Repository#PATIENCE].
    record Late() implements Answer {}
  }

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

  /// The files that configure this repository, as far as they exist: the one that all of its
  /// working trees share, and that of this working tree (git-worktree, `config.worktree`).
  List<Path> configFiles() {
    return Stream.of(
            commonFolder().map(common -> common.resolve("config")),
            gitFolder().map(git -> git.resolve("config.worktree")))
        .flatMap(Optional::stream)
        .map(file -> file.toAbsolutePath().normalize())
        .filter(Repository::isFile)
        .toList();
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
  /// avoid starting a process. Where references are not files (reftable), or where their file is
  /// too large, git is asked.
  ///
  /// Empty before the first commit, and if git does not answer in time.
  public Optional<String> head() {
    return given(checkedOut());
  }

  /// The same, with whether git was too late.
  public Answer checkedOut() {
    try {
      Optional<String> head = gitFolder().flatMap(git -> content(git.resolve("HEAD")));
      return isLeftToGit(head)
          ? commit(ask("rev-parse", "--verify", "--quiet", "HEAD"))
          : new Answer.Given(gitFolder().flatMap(git -> head.flatMap(ref -> commit(git, ref))));
    } catch (InvalidPathException e) {
      return new Answer.Given(Optional.empty());
    }
  }

  private static Answer commit(Answer answer) {
    return answer instanceof Answer.Given(Optional<String> text)
        ? new Answer.Given(text.filter(Repository::isCommit))
        : answer;
  }

  /// `refs/heads/.invalid` is what git writes where references are not files.
  private boolean isLeftToGit(Optional<String> head) {
    return head.filter(words -> words.equals("ref: refs/heads/.invalid")).isPresent()
        || commonFolder()
            .filter(git ->
                Files.isDirectory(git.resolve("reftable"))
                    || size(git.resolve("packed-refs")) > LARGEST)
            .isPresent();
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      return 0;
    }
  }

  /// git's `user.name` for this repository, as git itself gives it: if the repository belongs to
  /// someone else and is no `safe.directory`, git leaves its configuration aside. Empty if it is
  /// not set.
  public Answer userName() {
    return ask("config", "user.name");
  }

  /// Whether it has a remote with an address; that is not asked.
  public boolean hasRemote() {
    return given(ask("config", "--get-regexp", "^remote\\..*\\.url$")).isPresent();
  }

  /// The tags of commits that the checked out one descends from, newest version first.
  public List<String> tags() {
    return given(ask("tag", "--merged", "HEAD", "--sort=-version:refname"))
        .map(names -> names.lines().toList())
        .orElse(List.of());
  }

  private static Optional<String> given(Answer answer) {
    return switch (answer) {
      case Answer.Given(Optional<String> text) -> text;
      case Answer.Late() -> Optional.empty();
    };
  }

  private Answer ask(String... question) {
    return answer(new GitProgram(root).run(PATIENCE, question));
  }

  static Answer answer(ChildProcess.Ended ended) {
    return switch (ended) {
      case ChildProcess.Ended.Exited(int code, String output) ->
          new Answer.Given(
              Optional.of(output.strip()).filter(text -> code == 0 && !text.isEmpty()));
      case ChildProcess.Ended.Failed() -> new Answer.Given(Optional.empty());
      case ChildProcess.Ended.Late() -> new Answer.Late();
    };
  }

  /// `.git` itself, or the folder it refers to in a linked working tree or submodule.
  private Optional<Path> gitFolder() {
    Path git = root.resolve(".git");
    try {
      return Files.isDirectory(git)
          ? Optional.of(git)
          : content(git)
              .filter(line -> line.startsWith("gitdir: "))
              .map(line -> root.resolve(line.substring("gitdir: ".length())).normalize());
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
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

  /// Whether `text` is the full id of a commit.
  static boolean isCommit(String text) {
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
