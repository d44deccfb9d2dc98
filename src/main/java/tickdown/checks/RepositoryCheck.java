package tickdown.checks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import tickdown.git.WorkTree;
import tickdown.run.attempt.Finding;
import tickdown.text.Plural;
import tickdown.wording.KnownCheck;

/// The known checks of a repository: they look, and run nothing of the checklist.
///
/// @param tree the working tree that is checked
public record RepositoryCheck(WorkTree tree) {
  private static final long LARGEST = 1024 * 1024;

  /// What the check finds out now.
  public Finding on(KnownCheck check) {
    return switch (check) {
      case KnownCheck.CleanWorkTree _ -> clean();
      case KnownCheck.TagIsVersion(String file) -> tagIsVersion(file);
    };
  }

  private Finding clean() {
    return switch (tree.state()) {
      case WorkTree.State.Clean() -> new Finding.Holds("the working tree is clean");
      case WorkTree.State.Changed(List<String> entries) ->
          new Finding.Denied(
              "%s in the working tree, such as `%s`"
                  .formatted(
                      Plural.of(entries.size(), "uncommitted change", "uncommitted changes"),
                      entries.getFirst().substring(Math.min(3, entries.getFirst().length()))));
      case WorkTree.State.Unknown() ->
          new Finding.Undecided("git did not tell whether the working tree is clean");
    };
  }

  private Finding tagIsVersion(String file) {
    Optional<String> version = content(file).flatMap(text -> StatedVersion.in(nameOf(file), text));
    if (version.isEmpty()) {
      return new Finding.Undecided("no version found in `%s`".formatted(file));
    }
    return tree.tagsAtHead()
        .map(tags -> compared(tags, version.get(), file))
        .orElseGet(() -> new Finding.Undecided("git did not list the tags of this commit"));
  }

  private static Finding compared(List<String> tags, String version, String file) {
    return tags.stream()
        .filter(tag -> isTagOf(version, tag))
        .findFirst()
        .<Finding>map(tag ->
            new Finding.Holds("tag `%s` matches version %s in `%s`".formatted(tag, version, file)))
        .orElseGet(() ->
            new Finding.Denied(
                tags.isEmpty()
                    ? "this commit has no tag; `%s` has version %s".formatted(file, version)
                    : "tag `%s` does not match version %s in `%s`"
                        .formatted(String.join("`, `", tags), version, file)));
  }

  /// `1.4.0`, `v1.4.0`, `lamp/v1.4.0`, `@acme/lamp@1.4.0`, `lamp-1.4.0`.
  static boolean isTagOf(String version, String tag) {
    if (!tag.endsWith(version)) {
      return false;
    }
    String before = tag.substring(0, tag.length() - version.length());
    String name = before.endsWith("v") ? before.substring(0, before.length() - 1) : before;
    return name.isEmpty()
        || name.endsWith("/")
        || name.endsWith("@")
        || (name.endsWith("-") && name.chars().noneMatch(Character::isDigit));
  }

  private static String nameOf(String file) {
    return file.substring(file.lastIndexOf('/') + 1);
  }

  /// The content of a file inside the repository, also if a link leads to it.
  private Optional<String> content(String file) {
    try {
      Path real = tree.root().resolve(file).toRealPath();
      return real.startsWith(tree.root().toRealPath())
              && Files.isRegularFile(real)
              && Files.size(real) <= LARGEST
          ? Optional.of(Files.readString(real))
          : Optional.empty();
    } catch (IOException | InvalidPathException e) {
      return Optional.empty();
    }
  }
}
