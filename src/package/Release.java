import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/// Adds to the release artifacts of this machine what Maven's plugins cannot make: the Java runtime
/// in the bill of materials, and a package on Debian and its relatives with `dpkg-dev`.
///
/// Run by Maven, after `Package.java`, as `java src/package/Release.java TARGET NAME VERSION OWNER
/// TIME`.
final class Release {
  private Release() {}

  public static void main(String[] arguments) throws Exception {
    var target = Path.of(arguments[0]);
    var folder = target.resolve("release");
    Bill.addRuntime(folder.resolve(arguments[1] + ".cdx.json"));
    if (Files.isExecutable(Path.of("/usr/bin/dpkg-shlibdeps"))) {
      new DebianPackage(
              target.resolve("tickdown"), target.resolve("packaging"), arguments[2], arguments[3])
          .write(folder, Instant.parse(arguments[4]));
    }
  }
}
