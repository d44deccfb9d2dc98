package tickdown.journal.disk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderTrialTest {

  @Test
  void aGoodFolderIsLeftAsItWas(@TempDir Path folder) throws IOException {
    assertEquals(Optional.empty(), FolderTrial.of(folder));
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(0, files.count());
    }
  }

  @Test
  void whatCannotHoldFilesIsNamed(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    String wrong = FolderTrial.of(file).orElseThrow().text();
    assertTrue(wrong.startsWith("files in it cannot be written: "), wrong);
  }
}
