package tickdown.session;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchedFileTest {
  @TempDir private Path folder;

  @Test
  void aChangeIsToldOnce() throws IOException {
    Path file = Files.writeString(folder.resolve("list.md"), "- [ ] a\n");
    WatchedFile watched = new WatchedFile(file);
    assertFalse(watched.hasChanged());

    Files.writeString(file, "- [ ] a\n- [ ] b\n");
    assertTrue(watched.hasChanged());
    assertFalse(watched.hasChanged());

    Files.delete(file);
    assertTrue(watched.hasChanged());
  }

  @Test
  void aFileDiffersUntilItIsReadAgain() throws IOException {
    Path file = Files.writeString(folder.resolve("list.md"), "- [ ] a\n");
    WatchedFile watched = new WatchedFile(file);
    assertFalse(watched.differs());

    Files.writeString(file, "- [ ] a\n- [ ] b\n");
    assertTrue(watched.hasChanged());
    assertTrue(watched.differs());

    watched.isRead();
    assertFalse(watched.differs());
    assertFalse(watched.hasChanged());
  }
}
