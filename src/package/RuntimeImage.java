import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The Java runtime of the package, with the program linked into it, and nothing that it never
/// uses: no debug information, no tools, no symbols for debuggers.
final class RuntimeImage {
  /// What only other tools use: the key tool, starting jars from the shell, reading the image from
  /// an IDE, and making the JDK's own class archive. What is for connections, which the program
  /// never makes. What only the second compiler uses, which the launcher turns off.
  private static final String UNUSED =
      "**/bin/keytool*,**/lib/jexec,**/lib/jrt-fs.jar,**/lib/classlist,"
          + "**/lib/security/cacerts,**/lib/security/public_suffix_list.dat,"
          + "**/lib/libsimdsort.so";

  private RuntimeImage() {}

  static void write(Path module, Path runtime) throws IOException {
    Jdk.run(
        "jlink",
        List.of(
            "--module-path",
            module.toString(),
            "--add-modules",
            "tickdown",
            "--strip-java-debug-attributes",
            "--no-header-files",
            "--no-man-pages",
            "--exclude-files",
            UNUSED,
            "--compress",
            "zip-6",
            "--output",
            runtime.toString()));
  }

  /// Removes the symbol tables of the programs and libraries in these folders, which are of use
  /// only in the stack of a crashed JVM: 5 MB on Linux. On macOS they are part of what is signed.
  static void strip(Path... folders) throws Exception {
    if (!canStrip()) {
      return;
    }
    var command = new ArrayList<>(List.of("strip"));
    for (var folder : folders) {
      try (Stream<Path> files = Files.walk(folder)) {
        files.filter(RuntimeImage::isNative).sorted().map(Path::toString).forEach(command::add);
      }
    }
    Tool.run(command);
  }

  /// Whether this is Linux with binutils.
  static boolean canStrip() {
    return Machine.folder().startsWith("Linux")
        && Stream.of(System.getenv("PATH").split(":"))
            .anyMatch(each -> Files.isExecutable(Path.of(each, "strip")));
  }

  /// Whether a file begins as ELF files do.
  static boolean isNative(Path file) {
    if (!Files.isRegularFile(file)) {
      return false;
    }
    try (var bytes = Files.newInputStream(file)) {
      return new String(bytes.readNBytes(4), StandardCharsets.ISO_8859_1).equals("\u007fELF");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
