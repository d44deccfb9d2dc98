package tickdown.journal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import tickdown.journal.disk.Disk;
import tickdown.journal.disk.Renaming;
import tickdown.journal.disk.UninterruptibleThread;
import tickdown.journal.line.Hash;
import tickdown.run.Evidence;
import tickdown.run.rules.Refusal;
import tickdown.text.ByteSize;
import tickdown.text.Line;

/// Keeps copies of files beside the journals, as evidence. A copy is named by the hash of its
/// content, so that the same content is kept once, whatever the files were called.
///
/// @param folder the folder of the journals
public record FileKeeper(JournalFolder folder) {

  /// A file that was read, or why it cannot be kept.
  public sealed interface Reading {

    /// It can be kept.
    ///
    /// @param path where it is
    /// @param file what is recorded of it
    /// @param content all of it
    record Readable(Path path, Evidence.KeptFile file, byte[] content) implements Reading {}

    /// It cannot be kept.
    record Unfit(Refusal why) implements Reading {}
  }

  /// Reads the file at `path`, and writes nothing. Refuses what is not there, not a regular file,
  /// too large, unreadable, or written to meanwhile.
  ///
  /// @param named the path as the operator wrote it; foreign text
  public static Reading read(Path path, String named) {
    return UninterruptibleThread.call(() -> reading(path, named));
  }

  private static Reading reading(Path path, String named) {
    try {
      BasicFileAttributes found = Files.readAttributes(path, BasicFileAttributes.class);
      Optional<Refusal> objection = objection(found, named);
      return objection.isPresent()
          ? new Reading.Unfit(objection.get())
          : content(path, Math.toIntExact(found.size()), named);
    } catch (IOException problem) {
      return new Reading.Unfit(unreadable(named, problem));
    }
  }

  private static Optional<Refusal> objection(BasicFileAttributes found, String named) {
    if (found.isDirectory()) {
      return Optional.of(
          new Refusal(Line.of("`%s` is a folder", named), "attach a file, or an archive of it"));
    }
    if (!found.isRegularFile()) {
      return Optional.of(
          new Refusal(Line.of("`%s` is not a regular file", named), "save it to a file first"));
    }
    return found.size() > Evidence.KeptFile.LARGEST
        ? Optional.of(
            new Refusal(
                Line.of("`%s` is larger than %s", named, ByteSize.of(Evidence.KeptFile.LARGEST)),
                "attach an excerpt, or add a link to it"))
        : Optional.empty();
  }

  private static Reading content(Path path, int size, String named) throws IOException {
    try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
      byte[] content = Disk.read(channel, 0, size + 1L);
      String name = path.getFileName().toString();
      return content.length == size
          ? new Reading.Readable(
              path, new Evidence.KeptFile(name, Hash.ofContent(content), size), content)
          : new Reading.Unfit(changed(name));
    }
  }

  private static Refusal unreadable(String named, IOException problem) {
    return switch (problem) {
      case NoSuchFileException _, NotDirectoryException _ ->
          new Refusal(Line.of("there is no file `%s`", named), "check the path");
      case AccessDeniedException _ ->
          new Refusal(
              Line.of("cannot read `%s`: permission denied", named),
              "make it readable for you, or attach a copy");
      default ->
          new Refusal(
              Line.of("cannot read `%s`: %s", named, Disk.why(problem)), "attach a copy instead");
    };
  }

  private static Refusal changed(String named) {
    return new Refusal(
        Line.of("`%s` changed while it was copied", named), "try again once it is complete");
  }

  /// Writes the copy, unless there is one. It is on disk when this returns; several programs may
  /// keep the same content at the same time.
  ///
  /// @return why it is not kept, if the file has changed since it was read
  public Optional<Refusal> keep(Reading.Readable read) {
    folder.make();
    return UninterruptibleThread.call(() -> kept(read));
  }

  private Optional<Refusal> kept(Reading.Readable read) {
    Path copy = folder.path().resolve(read.file().keptAs());
    try {
      Path unfinished = unfinished();
      try {
        Disk.writeNew(unfinished, read.content());
        if (!isSame(read.path(), unfinished)) {
          return Optional.of(changed(read.file().text()));
        }
        if (Files.isSymbolicLink(copy) || !isSame(copy, unfinished)) {
          Renaming.replacing(unfinished, copy);
        }
        Disk.forceFolderOf(copy);
        return Optional.empty();
      } finally {
        Files.deleteIfExists(unfinished);
      }
    } catch (IOException problem) {
      throw new JournalException(new JournalProblem.NotWritable(copy, Disk.why(problem)));
    }
  }

  /// A name that no other program uses.
  private Path unfinished() {
    return folder
        .path()
        .resolve(".file-%s-%s.tmp".formatted(ProcessHandle.current().pid(), System.nanoTime()));
  }

  /// Whether the file is there and has the same content.
  private static boolean isSame(Path file, Path other) {
    try {
      return Files.isRegularFile(file) && Files.mismatch(file, other) < 0;
    } catch (IOException _) {
      return false;
    }
  }
}
