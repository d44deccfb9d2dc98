import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/// Work that is repeated only if one of its inputs has changed or one of its outputs is missing.
final class BuildStep {
  /// The work of a step.
  interface Work {
    void run() throws Exception;
  }

  private final Path mark;
  private final List<String> read = new ArrayList<>();
  private final List<Path> written = new ArrayList<>();

  BuildStep(Path mark) {
    this.mark = mark;
  }

  /// Adds inputs of the step: files and folders as paths, anything else by its text.
  void reads(Object... things) throws IOException {
    for (var thing : things) {
      read.add(thing instanceof Path path ? hash(path) : thing.toString());
    }
  }

  void writes(Path path) {
    written.add(path);
  }

  void unlessDone(Work work) throws Exception {
    var now = String.join("\n", read) + "\n";
    if (Files.exists(mark)
        && Files.readString(mark).equals(now)
        && written.stream().allMatch(Files::exists)) {
      return;
    }
    Files.deleteIfExists(mark);
    work.run();
    Files.createDirectories(mark.getParent());
    Files.writeString(mark, now);
  }

  /// The exact version of the current JDK.
  static String jdk() {
    return System.getProperty("java.vendor") + " " + Runtime.version() + " " + Jdk.HOME;
  }

  /// SHA-256 of a file, or of the names and bytes of all files in a folder.
  static String hash(Path path) throws IOException {
    try (var files = Files.walk(path)) {
      var digest = MessageDigest.getInstance("SHA-256");
      for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
        digest.update(path.relativize(file).toString().getBytes());
        digest.update(Files.readAllBytes(file));
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException impossible) {
      throw new AssertionError(impossible);
    }
  }
}
