package tickdown.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The package is small, has the files of others' licences, and is found by shells.
class PackageTest {
  private static final Path HOME =
      Path.of(System.getProperty("tickdown.program")).resolve("../..").normalize();

  @RegisterExtension private final Sandbox sandbox = new Sandbox();

  @Test
  @EnabledOnOs(value = OS.LINUX, disabledReason = "native libraries are stripped there")
  void itTakesLessThan80MegabytesOfTheDisk() throws IOException {
    long bytes = files(HOME).mapToLong(PackageTest::size).sum();
    assertTrue(bytes < 80_000_000, bytes + " bytes");
  }

  @Test
  void everyLibraryHasItsLicence() throws IOException {
    Path libraries = HOME.resolveSibling("packaging").resolve("libraries");
    for (String jar : Files.readString(libraries).strip().split(java.io.File.pathSeparator)) {
      String name = Path.of(jar).getFileName().toString().replaceFirst("\\.jar$", "");
      assertTrue(
          files(HOME.resolve("legal").resolve(name))
              .anyMatch(each -> each.getFileName().toString().startsWith("LICENSE")),
          name);
    }
  }

  @Test
  void itHasItsOwnLicence() throws IOException {
    assertEquals(Files.readString(Path.of("LICENSE")), Files.readString(HOME.resolve("LICENSE")));
  }

  @Test
  void noToolOfTheRuntimeIsLeftButJava() throws IOException {
    List<String> programs =
        files(HOME.resolve("runtime/bin"))
            .map(each -> each.getFileName().toString().replaceFirst("\\.exe$", ""))
            .filter(each -> !each.endsWith(".dll"))
            .toList();
    assertTrue(programs.contains("java") && !programs.contains("keytool"), programs.toString());
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void zshCompletesTheFirstTimeItIsAsked() {
    RequiredTool.ZSH.wanted();
    RequiredTool.EXPECT.wanted();
    String typed =
        """
        expect >/dev/null <<'END'
        set timeout 60
        spawn -noecho zsh -f
        expect -re {[%#] }
        send "fpath=(FUNCTIONS \\$fpath); autoload -U compinit; compinit -u -D; PS1=REA''DY\\r"
        expect READY
        send "tickdown rem\\t"
        expect {
          "tickdown remaining" { exit 0 }
          timeout { exit 1 }
        }
        END
        """
            .replace("FUNCTIONS", HOME.resolve("share/zsh/site-functions").toString());
    sandbox.shell(typed).run().exits(0).whatever();
  }

  private static Stream<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).toList().stream();
    }
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
