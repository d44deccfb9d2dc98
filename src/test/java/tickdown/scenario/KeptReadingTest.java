package tickdown.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The checklist as it was read is kept between commands, and never shows anything but the file as
/// it is.
class KeptReadingTest {
  @RegisterExtension private final Sandbox sandbox = new Sandbox();

  @Test
  void anEditOfTheSameLengthIsSeen() throws IOException {
    sandbox.write("RELEASE_CHECKLIST.md", "- [ ] Bake\n- [ ] Sell\n");
    sandbox.tickdown("start", "-r", "1").succeeds();
    assertEquals(1, kept().size());
    Path file = sandbox.shop().resolve("RELEASE_CHECKLIST.md");
    var time = Files.getLastModifiedTime(file);

    Files.writeString(file, "- [ ] Bake\n- [ ] Eat!\n");
    Files.setLastModifiedTime(file, time);

    String remaining = sandbox.tickdown("remaining").run().exits(0).warns("has changed").output();
    assertTrue(remaining.contains("Eat!"), remaining);
  }

  @Test
  void aDamagedEntryChangesNothing() throws IOException {
    sandbox.started("bakery.md");
    String before = sandbox.tickdown("remaining").succeeds();
    for (Path entry : kept()) {
      byte[] bytes = Files.readAllBytes(entry);
      bytes[bytes.length - 3] ^= 1;
      Files.write(entry, bytes);
    }
    assertEquals(before, sandbox.tickdown("remaining").succeeds());
  }

  @Test
  void commandsThatOnlyReadWriteNothing() throws IOException {
    sandbox.started("bakery.md");
    for (Path entry : kept()) {
      Files.delete(entry);
    }
    sandbox.tickdown("remaining").succeeds();
    sandbox.tickdown("status").succeeds();
    assertEquals(List.of(), kept());
    sandbox.tickdown("tick", "1.1").succeeds();
    assertEquals(1, kept().size());
  }

  private List<Path> kept() throws IOException {
    try (var files = Files.list(sandbox.journals().resolve(".cache"))) {
      return files.toList();
    }
  }
}
