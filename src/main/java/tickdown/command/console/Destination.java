package tickdown.command.console;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import tickdown.journal.disk.Disk;
import tickdown.session.Output;
import tickdown.session.WholeFile;
import tickdown.text.Line;
import tickdown.workplace.Failure;
import tickdown.workplace.OpenRun;

/// Where a command writes a document: standard output, or a file, which is written as a whole.
///
/// @param file the file, if it is not standard output
/// @param isForced whether an existing file may be replaced
public record Destination(Console console, Optional<Path> file, boolean isForced) {

  /// Refuses the checklist and the journal of a run, by whatever path they are named, even if
  /// existing files may be replaced.
  ///
  /// @param hint what to do instead of overwriting the checklist
  public Destination sparing(OpenRun opened, String hint) {
    Optional<Path> checklist = opened.workplace().file(opened.checklistName());
    file.filter(given -> checklist.filter(kept -> isSame(given, kept)).isPresent())
        .ifPresent(given -> {
          throw new Failure(Line.of("`%s` is the checklist itself", given), hint);
        });
    file.filter(given -> isSame(given, opened.contents().file()))
        .ifPresent(given -> {
          throw new Failure(
              Line.of("`%s` is the journal of the run", given), "write to another file");
        });
    return this;
  }

  /// Writes the document, and says which file it is in. Throws [Failure] if the file cannot be
  /// written, or exists and may not be replaced.
  public void write(Output.Document document) {
    if (file.isEmpty()) {
      console.output().document(document);
      return;
    }
    byte[] bytes = bytes(document);
    try {
      if (isForced) {
        WholeFile.replace(file.get(), bytes);
      } else {
        WholeFile.create(file.get(), bytes);
      }
    } catch (IOException problem) {
      throw failure(file.get(), problem);
    }
    console.error().tell(Line.of("Wrote %s.", file.get()));
  }

  private static byte[] bytes(Output.Document document) {
    ByteArrayOutputStream stream = new ByteArrayOutputStream();
    try {
      document.writeTo(stream);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return stream.toByteArray();
  }

  private static boolean isSame(Path given, Path kept) {
    try {
      return Files.exists(given) && Files.exists(kept) && Files.isSameFile(given, kept);
    } catch (IOException e) {
      return given.equals(kept);
    }
  }

  private static Failure failure(Path file, IOException problem) {
    Path folder = file.getParent();
    if (Files.isDirectory(file)) {
      return new Failure(Line.of("`%s` is a directory", file), "name a file in it");
    }
    if (folder != null && !Files.exists(folder)) {
      return new Failure(Line.of("no such directory: `%s`", folder), "create it first");
    }
    return problem instanceof FileAlreadyExistsException
        ? new Failure(
            Line.of("`%s` already exists", file),
            "replace it with `--force`, or write to another file")
        : new Failure(
            Line.of("cannot write `%s`: %s", file, Disk.why(problem)),
            "check the permissions and the free space");
  }
}
