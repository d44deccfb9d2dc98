package tickdown.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tickdown.screen.KeyCommand;

/// Every `session/screens/NAME.txt` is a recorded walk on the full screen, see [ScreenStory].
/// Playing it must give the same screens; `-Dtickdown.goldens=write` updates them.
class ScreenStoryTest {
  private static final Path FOLDER = Path.of("src/test/resources/session/screens");
  private static final boolean WRITE = "write".equals(System.getProperty("tickdown.goldens"));

  @TestFactory
  Stream<DynamicTest> everyScreenLooksAsItsStorySays() throws IOException {
    return stories().stream()
        .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)));
  }

  /// A new key fails here until a story uses it.
  @Test
  void everyKeyIsPressedInSomeStory() throws IOException {
    Set<KeyCommand> missing = EnumSet.allOf(KeyCommand.class);
    for (Path file : stories()) {
      missing.removeAll(ScreenStory.of(Files.readString(file)).play().obeyed());
    }
    assertEquals(Set.of(), missing);
  }

  @Test
  void everyChecklistIsWalkedInSomeStory() throws IOException {
    String all = String.join("", stories().stream().map(ScreenStoryTest::text).toList());
    try (Stream<Path> checklists = Files.list(FOLDER.resolve("checklists"))) {
      assertEquals(
          List.of(),
          checklists
              .map(file -> file.getFileName().toString())
              .filter(name -> !all.contains("checklist: " + name + "\n"))
              .toList());
    }
  }

  private static List<Path> stories() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
  }

  private static void check(Path file) throws IOException {
    String played = ScreenStory.of(Files.readString(file)).play().text();
    if (WRITE) {
      Files.writeString(file, played);
    }
    assertEquals(Files.readString(file), played);
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
