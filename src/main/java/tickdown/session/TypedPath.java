package tickdown.session;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tickdown.text.SafeText;

/// Paths of files as an operator types them: relative to the working directory, with `~` for the
/// home directory, and with the quotes or backslashes that terminals add when a file is dropped on
/// them. On Windows, backslashes are part of the path.
///
/// @param folder the working directory
/// @param home the home directory, if it is known
public record TypedPath(Path folder, Optional<Path> home) {
  /// Of a folder with more entries, only as many are looked at.
  private static final int MOST_ENTRIES = 10_000;

  /// Paths in the environment of the program.
  public static TypedPath in(Environment environment) {
    return new TypedPath(
        environment.folder(),
        environment
            .variable("HOME")
            .or(() -> environment.variable("USERPROFILE"))
            .flatMap(home -> path(environment.folder(), home)));
  }

  private boolean isOnWindows() {
    return folder.getFileSystem().getSeparator().equals("\\");
  }

  /// What is meant by `typed`; empty if no file can be called that. A file whose name has quotes or
  /// backslashes is found by that name, too.
  public Optional<Path> resolved(String typed) {
    Optional<Path> literal = path(typed);
    return literal.filter(Files::exists).isPresent()
        ? literal
        : path(unquoted(typed)).or(() -> literal);
  }

  private Optional<Path> path(String typed) {
    boolean isInHome =
        typed.equals("~") || typed.startsWith("~/") || isOnWindows() && typed.startsWith("~\\");
    return isInHome && home.isPresent()
        ? path(home.get(), typed.substring(Math.min(2, typed.length())))
        : path(folder, typed);
  }

  private static Optional<Path> path(Path folder, String name) {
    try {
      return Optional.of(folder.resolve(name));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  /// The text without the quotes around it, or without the backslashes before its characters.
  private String unquoted(String typed) {
    int last = typed.length() - 1;
    boolean isQuoted =
        last > 0 && "'\"".indexOf(typed.charAt(0)) >= 0 && typed.charAt(last) == typed.charAt(0);
    if (isQuoted) {
      return typed.substring(1, last);
    }
    return isOnWindows() ? typed : typed.replaceAll("\\\\(.)", "$1");
  }

  /// `typed` with as much more as all files have in common that begin like that; with `/` after the
  /// only folder. Names with characters that cannot be shown are left out.
  public String completed(String typed) {
    int cut = Math.max(typed.lastIndexOf('/'), isOnWindows() ? typed.lastIndexOf('\\') : -1) + 1;
    String begun = typed.substring(cut);
    Optional<Path> parent = path(typed.substring(0, cut));
    List<String> names = parent.map(each -> names(each, begun)).orElse(List.of());
    if (names.isEmpty()) {
      return typed;
    }
    String common = names.stream().reduce(TypedPath::common).orElseThrow();
    boolean isFolder = names.size() == 1 && Files.isDirectory(parent.get().resolve(common));
    return typed.substring(0, cut) + common + (isFolder ? "/" : "");
  }

  private static List<String> names(Path parent, String begun) {
    List<String> names = new ArrayList<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(parent)) {
      int seen = 0;
      for (Path entry : entries) {
        String name = entry.getFileName().toString();
        boolean isHidden = name.startsWith(".") && begun.isEmpty();
        if (name.startsWith(begun) && !isHidden && new SafeText(name).text().equals(name)) {
          names.add(name);
        }
        if (++seen == MOST_ENTRIES) {
          break;
        }
      }
    } catch (IOException | DirectoryIteratorException e) {
      return List.of();
    }
    return names;
  }

  private static String common(String one, String other) {
    int length = 0;
    while (length < Math.min(one.length(), other.length())
        && one.charAt(length) == other.charAt(length)) {
      length++;
    }
    return one.substring(0, length);
  }
}
