package tickdown.workplace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import tickdown.text.Line;

/// Finds the release checklist if none was named.
public final class Discovery {
  private static final String NAME = "release-checklist.md";
  private static final List<String> FOLDERS = List.of("", "docs", ".github", "checklists");

  private Discovery() {}

  /// The first of `RELEASE_CHECKLIST.md`, `release-checklist.md` and similar names in the first of
  /// `places` that has one, in it or in its `docs`, `.github` or `checklists`. Refuses to choose
  /// between two in the same folder.
  public static Optional<Path> in(List<Path> places) {
    return places.stream()
        .flatMap(Discovery::folders)
        .map(Discovery::candidates)
        .filter(found -> !found.isEmpty())
        .findFirst()
        .map(Discovery::onlyOne);
  }

  /// The folders of `base` in which checklists usually are.
  static Stream<Path> folders(Path base) {
    return FOLDERS.stream().map(base::resolve).map(Path::normalize);
  }

  /// The folder that a checklist is for: the one it is in, or the one above its `docs`, `.github`
  /// or `checklists`.
  static Path home(Path checklist) {
    Path folder = checklist.toAbsolutePath().normalize().getParent();
    return folder.getParent() != null && FOLDERS.contains(folder.getFileName().toString())
        ? folder.getParent()
        : folder;
  }

  /// The failure if there is no checklist.
  static Failure nothing(List<Path> places) {
    return new Failure(
        Line.of("no release checklist in `%s`", places.getFirst()),
        places.stream().skip(1).map(place -> Line.of("  nor in `%s`", place)).toList(),
        "`tickdown init` creates one; or name one, such as `tickdown run CHECKLIST`; otherwise"
            + " Tickdown looks for RELEASE_CHECKLIST.md here and in docs, .github and checklists");
  }

  private static Path onlyOne(List<Path> found) {
    if (found.size() > 1) {
      throw new Failure(
          "several files could be the checklist",
          found.stream().map(path -> Line.of("  %s", path)).toList(),
          "say which one");
    }
    return found.getFirst();
  }

  private static List<Path> candidates(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(Discovery::isNamedSo).filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  private static boolean isNamedSo(Path file) {
    return file.getFileName().toString().toLowerCase(Locale.ROOT).replace('_', '-').equals(NAME);
  }
}
