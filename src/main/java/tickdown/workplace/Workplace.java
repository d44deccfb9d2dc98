package tickdown.workplace;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import tickdown.cache.ChecklistCache;
import tickdown.git.Repository;
import tickdown.journal.JournalFolder;
import tickdown.session.Environment;

/// The place of work: the repository, or the folder of a checklist outside a repository, and the
/// journals next to it.
///
/// @param environment the environment of the program
/// @param repository the repository that contains the folder
/// @param base the folder that paths of checklists are relative to
/// @param journals the folder of the journals, which need not exist
/// @param cache checklists that were read before, in a folder next to the journals
/// @param choice the options for places
public record Workplace(
    Environment environment,
    Optional<Repository> repository,
    Path base,
    JournalFolder journals,
    ChecklistCache cache,
    WorkplaceChoice choice) {

  /// The workplace of the working directory.
  public static Workplace here(Environment environment, WorkplaceChoice choice) {
    return around(environment.folder(), environment, choice);
  }

  /// The workplace of the given checklist, or of the working directory.
  public static Workplace of(
      Optional<String> checklist, Environment environment, WorkplaceChoice choice) {
    return checklist
        .map(name -> resolved(environment, name).getParent())
        .map(folder -> around(folder, environment, choice))
        .orElseGet(() -> here(environment, choice));
  }

  private static Workplace around(Path folder, Environment environment, WorkplaceChoice choice) {
    Optional<Repository> repository = Repository.around(folder);
    Optional<Path> root = repository.map(Repository::root);
    Path journals =
        choice
            .stateFolder()
            .or(() -> environment.variable("TICKDOWN_STATE_DIR"))
            .map(name -> resolved(environment, name))
            .or(() -> root.flatMap(Workplace::beside))
            .orElseGet(() -> folder.resolve(".tickdown"));
    return new Workplace(
        environment,
        repository,
        root.orElse(folder),
        new JournalFolder(journals),
        new ChecklistCache(journals.resolve(".cache"), environment.build()),
        choice);
  }

  /// `<parent of the repository>/<repository>.tickdown`; empty if the repository is the root of the
  /// file system.
  private static Optional<Path> beside(Path repository) {
    return Optional.ofNullable(repository.getFileName())
        .map(name -> repository.resolveSibling(name + ".tickdown"));
  }

  /// `name` as a path, relative to the working directory.
  public static Path resolved(Environment environment, String name) {
    try {
      return environment.folder().resolve(name).toAbsolutePath().normalize();
    } catch (InvalidPathException e) {
      throw new Failure("`%s` is not a valid path".formatted(name), "check the name");
    }
  }

  /// The given checklist, or the release checklist of this workplace.
  public Path checklist(Optional<String> name) {
    return name.map(given -> resolved(environment, given)).orElseGet(() -> discovered(base));
  }

  /// The given checklist, or the release checklist of the repository that contains the working
  /// directory.
  public static Path checklist(Optional<String> name, Environment environment) {
    return name.map(given -> resolved(environment, given))
        .orElseGet(() -> discovered(base(environment)));
  }

  /// The root of the repository that contains the working directory, or the working directory
  /// itself.
  public static Path base(Environment environment) {
    return Repository.around(environment.folder())
        .map(Repository::root)
        .orElse(environment.folder());
  }

  private static Path discovered(Path base) {
    return Discovery.in(base).orElseThrow(() -> Discovery.nothing(base));
  }

  /// The name of the checklist `file` in journals: its path relative to the base, with `/`.
  public String nameOf(Path file) {
    Path absolute = file.toAbsolutePath().normalize();
    Path name = absolute.startsWith(base) ? base.relativize(absolute) : absolute;
    return name.toString().replace('\\', '/');
  }

  /// Keeps the checklists that this command has read for the next one. Only for commands that write
  /// a journal: all others leave the folder as it is.
  public void keepReadings() {
    cache.save();
  }

  /// The commit that is checked out.
  public Optional<String> head() {
    return repository.flatMap(Repository::head);
  }
}
