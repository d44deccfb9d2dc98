package tickdown.workplace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tickdown.git.Repository;

/// Where the journals of a repository are: next to its main working tree, whichever working tree one
/// stands in, and never inside any.
///
///     ~/src/shop                              ~/src/shop.tickdown
///     ~/src/shop-hotfix, linked to it         ~/src/shop.tickdown
///     ~/src/shop/libs/core, a submodule       ~/src/shop-libs-core.tickdown
///
/// @param folder the folder for journals
/// @param former folders where earlier versions put them
record JournalPlace(Path folder, List<Path> former) {

  /// The end of the name of a folder for journals.
  private static final String ENDING = ".tickdown";

  JournalPlace {
    former = List.copyOf(former);
  }

  /// The place for a repository; empty if it is the root of the file system.
  static Optional<JournalPlace> of(Repository repository) {
    Path main = repository.mainRoot();
    return beside(outermost(main), main)
        .map(folder ->
            new JournalPlace(
                folder,
                Stream.concat(Stream.of(repository.root(), main), repository.linkedRoots().stream())
                    .flatMap(root -> beside(root, root).stream())
                    .filter(former -> !former.equals(folder))
                    .distinct()
                    .toList()));
  }

  /// The folder whose journals are in `place` by default, if there is one: the reverse of the
  /// above.
  static Optional<Path> owner(Path place) {
    String name = Optional.ofNullable(place.getFileName()).map(Path::toString).orElse("");
    Optional<Path> folder =
        !name.endsWith(ENDING)
            ? Optional.empty()
            : Optional.of(
                name.equals(ENDING)
                    ? place.getParent()
                    : place.resolveSibling(name.substring(0, name.length() - ENDING.length())));
    return folder.filter(Files::isDirectory);
  }

  /// The main working tree of the outermost repository that `root` is in.
  ///
  /// A repository whose folder has another owner than the folder above it does not count: that is a
  /// home directory kept in git, and nothing may be written beside it.
  private static Path outermost(Path root) {
    return Optional.ofNullable(root.getParent())
        .flatMap(Repository::around)
        .map(Repository::mainRoot)
        .filter(root::startsWith)
        .filter(JournalPlace::isOwnedLikeItsParent)
        .map(JournalPlace::outermost)
        .orElse(root);
  }

  private static boolean isOwnedLikeItsParent(Path outer) {
    try {
      return outer.getParent() != null
          && Files.getOwner(outer).equals(Files.getOwner(outer.getParent()));
    } catch (IOException | UnsupportedOperationException e) {
      return false;
    }
  }

  /// A folder next to `outer`, named by the path that leads to `root`.
  private static Optional<Path> beside(Path outer, Path root) {
    return Optional.ofNullable(outer.getFileName())
        .map(_ -> outer.getParent().relativize(root).toString().replace('\\', '/'))
        .map(name -> outer.resolveSibling(name.replace('/', '-') + ENDING));
  }
}
