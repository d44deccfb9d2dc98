package tickdown.journal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tickdown.journal.disk.UnsyncedFile;

/// The file in a folder of journals with the line for the prompt of a shell. The launcher prints
/// that line without starting the JVM as long as everything is as it is written here:
///
///     build of the program
///     folder that paths of checklists are relative to
///     path of the checklist, or an empty line
///     the line itself, empty if no run is open
///     one line for each journal in the folder, and for the checklist, see [FileStamp]
///
/// Losing the file loses only time.
///
/// @param folder the folder of the journals
public record PromptFile(Path folder) {

  /// What the line is true for.
  ///
  /// @param build identifies the build of the program, since another one may say it differently
  /// @param base the folder that paths of checklists are relative to
  /// @param journals all journals of the folder, in the order of their names
  /// @param checklist the checklist, if the line depends on it
  public record Basis(
      String build, Path base, List<FileStamp> journals, Optional<FileStamp> checklist) {

    public Basis {
      journals = List.copyOf(journals);
    }
  }

  /// Writes `line` (safe text, without a line feed) under a temporary name, then renames it. What
  /// cannot be written, or could be read as something else, is left out.
  public void write(String line, Basis basis) {
    List<String> lines = lines(line, basis);
    if (!lines.stream().allMatch(PromptFile::isPlain)) {
      return;
    }
    try {
      UnsyncedFile.replace(
          folder.resolve(".prompt"),
          ".prompt-",
          (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    } catch (IOException | RuntimeException _) {
      // The launcher starts the JVM.
    }
  }

  private static List<String> lines(String line, Basis basis) {
    Stream<String> first =
        Stream.of(
            basis.build(),
            basis.base().toString(),
            basis.checklist().map(each -> each.path().toString()).orElse(""),
            line);
    Stream<String> stamps =
        Stream.concat(basis.journals().stream(), basis.checklist().stream()).map(FileStamp::line);
    return Stream.concat(first, stamps).toList();
  }

  /// Whether a shell reads the text as it is written: no line feed, and nothing that Java could not
  /// decode.
  private static boolean isPlain(String text) {
    return text.chars().noneMatch(c -> Character.isISOControl(c) || c == '\ufffd');
  }
}
