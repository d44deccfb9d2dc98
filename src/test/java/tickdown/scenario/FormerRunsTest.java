package tickdown.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A run that an older version wrote means the same now, and goes on.
///
/// The expected documents were printed by the version that wrote the journals; since then, what is
/// left of a procedure that was called has become outstanding.
class FormerRunsTest {
  private static final Path JOURNALS = Path.of("src/test/resources/journals");

  @RegisterExtension private final Sandbox sandbox = new Sandbox();

  @ParameterizedTest
  @ValueSource(strings = {"1.3.0", "1.4.0", "1.5.0", "1.6.0", "1.7.0"})
  void aRunIsWhatItWas(String release) throws IOException {
    copied(release);
    for (String command : new String[] {"status", "remaining"}) {
      String before = Sandbox.text(JOURNALS.resolve(release + "-" + command + ".json"));
      String now =
          sandbox
              .tickdown(command, "-r", release, "--format", "json")
              .run()
              .exits(0)
              .whatever()
              .output();
      assertEquals(before, now);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.4.0", "1.5.0", "1.6.0", "1.7.0"})
  void aRunGoesOn(String release) throws IOException {
    copied(release);
    sandbox
        .tickdown("tick", "Docs are published", "-r", release)
        .run()
        .exits(0)
        .mentions("2.2 done")
        .whatever();
    sandbox.tickdown("undo", "-r", release).run().exits(0).whatever();
    sandbox
        .tickdown("run", "--plain", "-r", release)
        .typing("quit")
        .run()
        .exits(0)
        .mentions("Resuming " + release)
        .whatever();
    sandbox.tickdown("journal", "verify", release).run().exits(0).whatever();
  }

  private void copied(String release) throws IOException {
    String name = "release-checklist-" + release + ".yaml";
    Files.createDirectories(sandbox.journals());
    Files.copy(JOURNALS.resolve(name), sandbox.journals().resolve(name));
    sandbox.write("RELEASE_CHECKLIST.md", Sandbox.text(JOURNALS.resolve("RELEASE_CHECKLIST.md")));
  }
}
