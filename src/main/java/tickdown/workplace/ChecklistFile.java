package tickdown.workplace;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import tickdown.cache.ChecklistCache;
import tickdown.checklist.Checklist;
import tickdown.checklist.Problem;
import tickdown.checklist.ReadResult;
import tickdown.markdown.ChecklistReader;
import tickdown.markdown.ItemSource;

/// A checklist file and the result of reading it.
///
/// @param name its name in messages
/// @param text the complete text of the file, including byte order mark and line endings
/// @param reading the result of reading it
public record ChecklistFile(String name, String text, ReadResult reading) {

  /// Reads the items with boxes in `file`.
  public static ChecklistFile read(Path file, String name) {
    return read(file, name, ItemSource.BOXES);
  }

  /// Reads `file` without a cache.
  public static ChecklistFile read(Path file, String name, ItemSource counted) {
    return read(file, name, counted, ChecklistCache.NONE);
  }

  /// Reads `file`. A file that cannot be read gives an unusable result like any other.
  ///
  /// @param cache what was read before; what is read now is added to it
  public static ChecklistFile read(
      Path file, String name, ItemSource counted, ChecklistCache cache) {
    Optional<String> wrong = wrongWith(file);
    if (wrong.isPresent()) {
      return unusable(name, new Problem(0, wrong.get(), "name a Markdown file with a task list"));
    }
    try {
      Optional<Problem> tooLarge = ChecklistReader.tooLarge(Files.size(file));
      return tooLarge.isPresent()
          ? unusable(name, tooLarge.get())
          : of(name, Files.readAllBytes(file), counted, cache);
    } catch (IOException e) {
      return unusable(
          name, new Problem(0, "the checklist cannot be read", "check its permissions"));
    }
  }

  /// The checklist in `bytes`.
  public static ChecklistFile of(String name, byte[] bytes, ItemSource counted) {
    return of(name, bytes, counted, ChecklistCache.NONE);
  }

  private static ChecklistFile of(
      String name, byte[] bytes, ItemSource counted, ChecklistCache cache) {
    String title = name.substring(name.lastIndexOf('/') + 1);
    ChecklistCache.Source source = new ChecklistCache.Source(counted + " " + title, bytes);
    ReadResult reading =
        cache
            .find(source)
            .<ReadResult>map(ReadResult.Readable::new)
            .orElseGet(() -> {
              ReadResult read = new ChecklistReader(counted).read(title, bytes);
              if (read instanceof ReadResult.Readable(Checklist checklist)) {
                cache.add(source, checklist);
              }
              return read;
            });
    return new ChecklistFile(name, new String(bytes, StandardCharsets.UTF_8), reading);
  }

  /// The name of `file` without its folders; that of a root is the root itself.
  public static String shortName(Path file) {
    Path name = file.getFileName();
    return name == null ? file.toString() : name.toString();
  }

  /// The checklist; fails if the file cannot be used.
  public Checklist checklist() {
    return switch (reading) {
      case ReadResult.Readable(Checklist checklist) -> checklist;
      case ReadResult.Unusable(List<Problem> problems) -> throw new Failure(name, problems);
    };
  }

  private static Optional<String> wrongWith(Path file) {
    if (!Files.exists(file)) {
      return Optional.of(Files.isSymbolicLink(file) ? "this is a broken link" : "no such file");
    }
    if (Files.isDirectory(file)) {
      return Optional.of("this is a directory, not a checklist");
    }
    if (!Files.isRegularFile(file)) {
      return Optional.of("this is not a regular file");
    }
    return Files.isReadable(file)
        ? Optional.empty()
        : Optional.of("no permission to read the checklist");
  }

  private static ChecklistFile unusable(String name, Problem problem) {
    return new ChecklistFile(name, "", new ReadResult.Unusable(List.of(problem)));
  }
}
