package tickdown.execution;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import tickdown.journal.disk.Renaming;
import tickdown.run.attempt.StepOutput;
import tickdown.text.SafeText;
import tickdown.text.Sha256;

/// What is recorded of an output, and the file for what is longer.
///
/// @param output what is recorded
/// @param problem why the file could not be written, if it should have been; foreign text
record OutputRecord(StepOutput output, Optional<String> problem) {
  private static final int SHORT = 16 * 1024;
  private static final int DIGITS = 16;

  /// Writes the file if the head and the tail do not hold everything. It is readable for its owner
  /// only, and has its name `output-0123456789abcdef.log` only once it is complete.
  ///
  /// @param bytes how many bytes were printed before masking
  /// @param folder where the file is written; there is none if this is empty
  static OutputRecord of(KeptOutput kept, long bytes, Optional<Path> folder) {
    if (kept.length() == 0) {
      return new OutputRecord(StepOutput.NONE, Optional.empty());
    }
    String text = OutputText.joined(OutputText.lines(kept.first(SHORT)));
    String head = OutputText.begin(text, StepOutput.LONGEST_HEAD);
    if (kept.length() <= SHORT && text.length() - head.length() <= StepOutput.LONGEST_TAIL) {
      String tail = text.substring(head.length());
      return new OutputRecord(
          new StepOutput(head, tail, bytes, hash(kept), Optional.empty()), Optional.empty());
    }
    List<SafeText> last = OutputText.lines(OutputText.fromCharacter(kept.last(SHORT)));
    String tail = OutputText.end(OutputText.joined(last), StepOutput.LONGEST_TAIL);
    return ofLong(kept, new StepOutput(head, tail, bytes, hash(kept), Optional.empty()), folder);
  }

  private static OutputRecord ofLong(KeptOutput kept, StepOutput output, Optional<Path> folder) {
    if (folder.isEmpty()) {
      return new OutputRecord(output, Optional.empty());
    }
    String name = "output-%s.log".formatted(output.hash().substring(0, DIGITS));
    try {
      write(kept, folder.get().resolve(name));
      return new OutputRecord(
          new StepOutput(
              output.head(), output.tail(), output.bytes(), output.hash(), Optional.of(name)),
          Optional.empty());
    } catch (IOException e) {
      return new OutputRecord(output, Optional.of(String.valueOf(e.getMessage())));
    }
  }

  /// Temporary files of Java are readable for their owner only.
  private static void write(KeptOutput kept, Path file) throws IOException {
    Path unfinished = Files.createTempFile(file.toAbsolutePath().getParent(), ".output-", ".tmp");
    try {
      try (FileChannel channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
        kept.writeTo(Channels.newOutputStream(channel));
        channel.force(false);
      }
      Renaming.replacing(unfinished, file);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  /// The hash of what [KeptOutput#writeTo] writes.
  private static String hash(KeptOutput kept) {
    try {
      MessageDigest digest = Sha256.digest();
      kept.writeTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
      return HexFormat.of().formatHex(digest.digest());
    } catch (IOException impossible) {
      throw new IllegalStateException("a null stream takes everything", impossible);
    }
  }
}
