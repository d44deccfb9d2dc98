import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The Debian package, from the package `target/tickdown`:
///
///     /usr/bin/tickdown           a link to the launcher
///     /usr/lib/tickdown           launcher, runtime, AOT cache
///     /usr/share/…                man page, completion, licences, changelog
///
/// Built by `dpkg-deb`; what the runtime needs of the system is found by `dpkg-shlibdeps`.
final class DebianPackage {
  private static final Path SOURCE = Path.of("src", "package", "debian");

  /// Where the shells of Debian look for completion, by where those of others do.
  private static final Map<String, String> SHARED =
      Map.of(
          "man/man1/tickdown.1", "man/man1/tickdown.1",
          "bash-completion/completions/tickdown", "bash-completion/completions/tickdown",
          "fish/vendor_completions.d/tickdown.fish", "fish/vendor_completions.d/tickdown.fish",
          "zsh/site-functions/_tickdown", "zsh/vendor-completions/_tickdown");

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss Z", Locale.ENGLISH);

  private final Path home;
  private final Path work;
  private final Path root;
  private final Path doc;
  private final Map<String, String> words = new TreeMap<>();

  /// @param version Maven's, such as `1.4.0` or `1.4.0-SNAPSHOT`
  DebianPackage(Path home, Path packaging, String version, String owner) throws Exception {
    this.home = home;
    this.work = packaging.resolve("debian");
    this.root = work.resolve("root");
    this.doc = root.resolve("usr/share/doc/tickdown");
    words.put("@upstream@", version);
    words.put("@version@", version.replace("-", "~") + "-1");
    words.put("@owner@", owner);
    words.put("@architecture@", Tool.run(List.of("dpkg", "--print-architecture")).strip());
  }

  /// Writes `tickdown_VERSION_ARCHITECTURE.deb`; all its files are from `time`.
  void write(Path folder, Instant time) throws Exception {
    Trees.delete(work);
    program();
    documents(time);
    withPlainModes();
    control();
    var name = "tickdown_" + words.get("@version@") + "_" + words.get("@architecture@") + ".deb";
    Tool.run(
        Path.of("."),
        Map.of("SOURCE_DATE_EPOCH", Long.toString(time.getEpochSecond())),
        List.of(
            "dpkg-deb",
            "--root-owner-group",
            "-Zxz",
            "--build",
            root.toString(),
            folder.resolve(name).toString()));
  }

  private void program() throws Exception {
    var program = root.resolve("usr/lib/tickdown");
    for (var part : List.of("bin", "lib", "runtime")) {
      Trees.copy(home.resolve(part), program.resolve(part));
    }
    Files.delete(program.resolve("bin/tickdown.cmd"));
    Trees.delete(program.resolve("runtime/legal"));
    Files.createDirectories(root.resolve("usr/bin"));
    Files.createSymbolicLink(
        root.resolve("usr/bin/tickdown"), Path.of("../lib/tickdown/bin/tickdown"));
    for (var shared : SHARED.entrySet()) {
      var file = root.resolve("usr/share").resolve(shared.getValue());
      Files.createDirectories(file.getParent());
      Files.copy(home.resolve("share").resolve(shared.getKey()), file);
    }
    compress(root.resolve("usr/share/man/man1/tickdown.1"));
  }

  private void documents(Instant time) throws Exception {
    words.put("@date@", DATE.format(time.atOffset(ZoneOffset.UTC)));
    Trees.copy(home.resolve("legal"), doc.resolve("legal"));
    Trees.copy(home.resolve("runtime/legal"), doc.resolve("legal"));
    Files.copy(SOURCE.resolve("copyright"), doc.resolve("copyright"));
    Files.copy(Path.of("CHANGELOG.md"), doc.resolve("changelog"));
    compress(doc.resolve("changelog"));
    fill("changelog", doc.resolve("changelog.Debian"));
    compress(doc.resolve("changelog.Debian"));
    var overrides = Files.createDirectories(root.resolve("usr/share/lintian/overrides"));
    Files.copy(SOURCE.resolve("lintian-overrides"), overrides.resolve("tickdown"));
  }

  /// The control files, whose size and checksums are those of all other files.
  private void control() throws Exception {
    var sums = new StringBuilder();
    var kilobytes = 0L;
    for (var path : paths()) {
      if (Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
        kilobytes += (Files.size(path) + 1023) / 1024;
        var hash = MessageDigest.getInstance("MD5").digest(Files.readAllBytes(path));
        sums.append(HexFormat.of().formatHex(hash) + "  " + root.relativize(path) + "\n");
      } else {
        kilobytes++;
      }
    }
    words.put("@size@", Long.toString(kilobytes));
    var folder = Files.createDirectory(root.resolve("DEBIAN"));
    words.put("@depends@", needed());
    Files.writeString(folder.resolve("md5sums"), sums);
    fill("control", folder.resolve("control"));
  }

  /// `libc6 (>= 2.17)`: the packages that have the libraries which the native code is linked to.
  private String needed() throws Exception {
    // The tool works in a source package, of which this is all that it reads.
    var source = Files.createDirectories(work.resolve("source/debian"));
    Files.writeString(
        source.resolve("control"), "Source: tickdown\n\nPackage: tickdown\nArchitecture: any\n");
    var program = root.resolve("usr/lib/tickdown").toAbsolutePath();
    var command = new ArrayList<>(List.of("dpkg-shlibdeps", "-O"));
    for (var own : List.of("runtime/lib", "runtime/lib/server")) {
      command.add("-l" + program.resolve(own));
    }
    try (var files = Files.walk(program)) {
      files
          .filter(Files::isRegularFile)
          .filter(RuntimeImage::isNative)
          .sorted()
          .map(Path::toString)
          .forEach(command::add);
    }
    return Tool.run(source.getParent(), Map.of(), command)
        .strip()
        .replaceFirst("^shlibs:Depends=", "");
  }

  /// Everybody may read everything; what may be executed by its owner may be executed by everybody.
  private void withPlainModes() throws IOException {
    for (var path : paths()) {
      if (!Files.isSymbolicLink(path)) {
        var isProgram = Files.isDirectory(path) || path.toFile().canExecute();
        Files.setPosixFilePermissions(
            path, PosixFilePermissions.fromString(isProgram ? "rwxr-xr-x" : "rw-r--r--"));
      }
    }
  }

  private List<Path> paths() throws IOException {
    try (Stream<Path> paths = Files.walk(root)) {
      return paths.sorted().toList();
    }
  }

  private void fill(String template, Path file) throws IOException {
    var text = Files.readString(SOURCE.resolve(template));
    for (var word : words.entrySet()) {
      text = text.replace(word.getKey(), word.getValue());
    }
    Files.writeString(file, text);
  }

  private static void compress(Path file) throws Exception {
    Tool.run(List.of("gzip", "-9n", file.toString()));
  }
}
