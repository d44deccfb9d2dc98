package tickdown.workplace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tickdown.cache.ChecklistCache;
import tickdown.git.Repository;
import tickdown.journal.JournalFolder;
import tickdown.journal.ListedJournal;
import tickdown.process.SlashedPath;
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

  /// The workplace of the working directory; outside of repositories, that of the chosen folder for
  /// journals, if it is the one next to a repository.
  public static Workplace here(Environment environment, WorkplaceChoice choice) {
    return Repository.around(environment.folder()).isEmpty()
        ? ofJournals(environment, choice)
        : around(environment.folder(), environment, choice);
  }

  /// The workplace of existing runs: that of the chosen folder for journals, if it is the one next
  /// to a repository, so that checklists are found from other directories. Otherwise that of the
  /// working directory.
  public static Workplace ofJournals(Environment environment, WorkplaceChoice choice) {
    Optional<Path> main = Repository.around(environment.folder()).map(Repository::mainRoot);
    Path folder =
        chosen(environment, choice)
            .flatMap(JournalPlace::owner)
            .filter(owner -> main.filter(owner::equals).isEmpty())
            .orElse(environment.folder());
    return around(folder, environment, choice);
  }

  private static Optional<Path> chosen(Environment environment, WorkplaceChoice choice) {
    return choice.stateFolder().map(name -> resolved(environment, name));
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
    JournalPlace place =
        chosen(environment, choice)
            .map(chosen -> new JournalPlace(chosen, List.of()))
            .or(() -> repository.flatMap(JournalPlace::of))
            .orElseGet(() -> new JournalPlace(folder.resolve(".tickdown"), List.of()));
    return new Workplace(
        environment,
        repository,
        root.orElse(folder),
        new JournalFolder(
            place.folder(),
            place.former(),
            root.orElse(folder),
            shared(own(repository, folder), choice, place.folder())),
        new ChecklistCache(place.folder().resolve(".cache"), environment.build()),
        choice);
  }

  /// The root of the repository, to be kept in journals whose folder was chosen, so that several
  /// repositories may share it; empty in its own folder.
  Optional<String> shared() {
    return shared(own(repository, base), choice, journals.path());
  }

  private static Optional<String> shared(Path own, WorkplaceChoice choice, Path journals) {
    return choice
        .stateFolder()
        .filter(_ -> JournalPlace.owner(journals).filter(own::equals).isEmpty())
        .map(_ -> own.toString());
  }

  private static Path own(Optional<Repository> repository, Path folder) {
    return repository.map(Repository::mainRoot).orElse(folder);
  }

  /// Whether a run in the folder of the journals may be meant here: it is not known to be one of
  /// another repository that still exists, or here is nothing that has runs.
  boolean mayHave(ListedJournal.Readable run) {
    return elsewhere(run).isEmpty() || (repository.isEmpty() && nearest().isEmpty());
  }

  /// The workplace of a run in the folder of the journals: that of its own repository.
  public Workplace of(ListedJournal.Readable run) {
    return elsewhere(run).map(root -> around(root, environment, choice)).orElse(this);
  }

  /// The root of the other repository that the run is of.
  private Optional<Path> elsewhere(ListedJournal.Readable run) {
    Path own = own(repository, base);
    return run.root()
        .filter(root -> !root.equals(own.toString()))
        .flatMap(this::file)
        .filter(Files::isDirectory)
        .filter(root -> !isSame(root, own));
  }

  /// Also if they are written differently: another case, or through a link.
  private static boolean isSame(Path one, Path other) {
    try {
      return Files.isSameFile(one, other);
    } catch (IOException e) {
      return false;
    }
  }

  /// `name` as a path, relative to the working directory.
  public static Path resolved(Environment environment, String name) {
    try {
      return environment.folder().resolve(name).toAbsolutePath().normalize();
    } catch (InvalidPathException e) {
      throw new Failure("`%s` is not a valid path".formatted(name), "check the name");
    }
  }

  /// The given checklist, or the release checklist that is nearest to the working directory.
  public Path checklist(Optional<String> name) {
    return checklist(name, environment);
  }

  /// The release checklist that is nearest to the working directory, if there is one.
  public Optional<Path> discovered() {
    return Discovery.in(surroundings(environment));
  }

  /// The name of that checklist in journals; empty as well if several files could be it.
  public Optional<String> nearest() {
    try {
      return discovered().map(this::nameOf);
    } catch (Failure several) {
      return Optional.empty();
    }
  }

  /// The given checklist, or the release checklist that is nearest to the working directory.
  public static Path checklist(Optional<String> name, Environment environment) {
    return name.map(given -> resolved(environment, given))
        .orElseGet(() -> {
          List<Path> folders = surroundings(environment);
          return Discovery.in(folders).orElseThrow(() -> Discovery.nothing(folders));
        });
  }

  /// The working directory and the folders above it, up to the root of its repository.
  private static List<Path> surroundings(Environment environment) {
    Path base = base(environment);
    Path here = environment.folder();
    return here.startsWith(base)
        ? Stream.iterate(here, folder -> folder != null && folder.startsWith(base), Path::getParent)
            .toList()
        : List.of(base);
  }

  /// The root of the repository that contains the working directory, or the working directory
  /// itself.
  public static Path base(Environment environment) {
    return Repository.around(environment.folder())
        .map(Repository::root)
        .orElse(environment.folder());
  }

  /// The name of the checklist `file` in journals: its path relative to the base, with `/`, and as
  /// it is written in its folder if the file system does not distinguish cases.
  ///
  ///     C:\src\shop\DOCS\release-checklist.md   ->   docs/RELEASE-CHECKLIST.md
  public String nameOf(Path file) {
    Path absolute = file.toAbsolutePath().normalize();
    Path name = absolute.startsWith(base) ? asWritten(absolute) : absolute;
    return SlashedPath.of(name);
  }

  private Path asWritten(Path file) {
    Path name = base.relativize(file);
    try {
      Path real = file.toRealPath(LinkOption.NOFOLLOW_LINKS);
      int count = real.getNameCount();
      return count >= name.getNameCount() && !file.equals(base)
          ? real.subpath(count - name.getNameCount(), count)
          : name;
    } catch (IOException e) {
      return name;
    }
  }

  /// The file that has this name in journals, which may come from another system; empty if no file
  /// can be called that here.
  public Optional<Path> file(String name) {
    try {
      return Optional.of(base.resolve(name).normalize());
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
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
