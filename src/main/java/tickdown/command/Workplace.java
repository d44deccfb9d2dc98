package tickdown.command;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import tickdown.git.Repository;
import tickdown.journal.JournalFolder;
import tickdown.session.Environment;

/// Where the work is done: the repository, or the folder of a checklist that is in none, and the
/// journals beside it.
///
/// @param base what paths of checklists are relative to
/// @param journals the folder of the journals, which need not exist
record Workplace(Path base, JournalFolder journals) {

  /// The workplace of the working folder.
  static Workplace here(Environment surroundings, PlaceOptions options) {
    return around(surroundings.folder(), surroundings, options);
  }

  /// The workplace of the checklist `file`.
  static Workplace of(Path file, Environment surroundings, PlaceOptions options) {
    Path folder = file.toAbsolutePath().normalize().getParent();
    return around(folder == null ? surroundings.folder() : folder, surroundings, options);
  }

  /// The workplace of the run that `options` name: that of its checklist if they name one.
  static Workplace of(RunOptions options, Environment surroundings) {
    return options
        .checklist()
        .map(name -> of(resolved(surroundings, name), surroundings, options.places()))
        .orElseGet(() -> here(surroundings, options.places()));
  }

  private static Workplace around(Path folder, Environment surroundings, PlaceOptions options) {
    Optional<Path> repository = Repository.around(folder).map(Repository::root);
    Path journals =
        options
            .stateFolder()
            .or(() -> surroundings.variable("TICKDOWN_STATE_DIR"))
            .map(name -> resolved(surroundings, name))
            .or(() -> repository.flatMap(Workplace::beside))
            .orElseGet(() -> folder.resolve(".tickdown"));
    return new Workplace(repository.orElse(folder), new JournalFolder(journals));
  }

  /// The release checklist of the repository around the working folder.
  static Path discovered(Environment surroundings) {
    Path base =
        Repository.around(surroundings.folder())
            .map(Repository::root)
            .orElse(surroundings.folder());
    return Discovery.in(base).orElseThrow(() -> Discovery.nothing(base));
  }

  /// `<parent of the repository>/<repository>.tickdown`; nothing for a repository that is the root
  /// of the disk.
  private static Optional<Path> beside(Path repository) {
    return Optional.ofNullable(repository.getFileName())
        .map(name -> repository.resolveSibling(name + ".tickdown"));
  }

  /// The path that `name` means, seen from the working folder.
  static Path resolved(Environment surroundings, String name) {
    try {
      return surroundings.folder().resolve(name).normalize();
    } catch (InvalidPathException e) {
      throw Failure.unusable("`%s` is no path".formatted(name), "check the name");
    }
  }

  /// How journals call the checklist `file`: relative to the base, with `/`.
  String nameOf(Path file) {
    Path absolute = file.toAbsolutePath().normalize();
    Path name = absolute.startsWith(base) ? base.relativize(absolute) : absolute;
    return name.toString().replace('\\', '/');
  }

  /// The commit that is checked out now.
  Optional<String> head() {
    return Repository.around(base).flatMap(Repository::head);
  }
}
