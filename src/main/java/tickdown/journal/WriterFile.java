package tickdown.journal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import tickdown.journal.disk.Disk;
import tickdown.journal.disk.Renaming;

/// The file that contains the writer id of a folder: twelve random hexadecimal digits, created on
/// first use.
final class WriterFile {
  private static final int BYTES = 6;

  private final Path file;

  WriterFile(Path file) {
    this.file = file;
  }

  /// The id. Concurrent programs get the same one.
  String id() {
    try {
      return read().orElseGet(this::made);
    } catch (IOException problem) {
      throw new JournalException(new JournalProblem.NotReadable(file, Disk.why(problem)));
    }
  }

  /// The id, if there is a readable one already.
  Optional<String> known() {
    try {
      return read();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private Optional<String> read() throws IOException {
    if (!Files.isRegularFile(file) || Files.size(file) > 64) {
      return Optional.empty();
    }
    String text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).strip();
    return text.length() == 2 * BYTES && text.chars().allMatch(HexFormat::isHexDigit)
        ? Optional.of(text)
        : Optional.empty();
  }

  /// Written under a temporary name and then renamed, so that nobody reads an incomplete id.
  private String made() {
    byte[] random = new byte[BYTES];
    new SecureRandom().nextBytes(random);
    String id = HexFormat.of().formatHex(random);
    Path unnamed = file.resolveSibling("writer.new-" + id);
    try {
      Disk.writeNew(unnamed, (id + "\n").getBytes(StandardCharsets.US_ASCII));
      String settled = named(unnamed).orElse(id);
      Disk.forceFolderOf(file);
      return settled;
    } catch (IOException problem) {
      throw new JournalException(new JournalProblem.NotWritable(file, Disk.why(problem)));
    }
  }

  /// The id created by a faster program, if any; a broken file is replaced.
  private Optional<String> named(Path unnamed) throws IOException {
    try {
      Files.createLink(file, unnamed);
      Files.delete(unnamed);
      return Optional.empty();
    } catch (FileAlreadyExistsException _) {
      Optional<String> faster = read();
      if (faster.isPresent()) {
        Files.delete(unnamed);
        return faster;
      }
    } catch (IOException | UnsupportedOperationException _) {
      // the file system does not support links
    }
    Renaming.replacing(unnamed, file);
    return read();
  }
}
