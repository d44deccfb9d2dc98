package tickdown.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Every `reader/NAME.md` is read as in `reader/NAME.txt`. `-Dtickdown.goldens=write` updates
/// these.
class ReaderGoldenTest {
  private static final Path FOLDER = Path.of("src/test/resources/reader");
  private static final boolean WRITE = "write".equals(System.getProperty("tickdown.goldens"));

  @TestFactory
  Stream<DynamicTest> everyFileIsReadAsItsTranscriptSays() throws IOException {
    return Files.list(FOLDER)
        .filter(file -> file.toString().endsWith(".md"))
        .sorted()
        .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)));
  }

  private static void check(Path file) throws IOException {
    String name = file.getFileName().toString();
    Path golden = file.resolveSibling(name.replace(".md", ".txt"));
    String transcript =
        Transcript.of(new ChecklistReader().read("some/folder/" + name, Files.readAllBytes(file)));
    if (WRITE) {
      Files.writeString(golden, transcript);
    }
    assertEquals(Files.readString(golden), transcript);
  }
}
