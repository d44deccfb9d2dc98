package tickdown.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// Paths as operators type them, or drop them on a terminal.
class TypedPathTest {
  @TempDir private Path folder;
  private TypedPath paths;

  @BeforeEach
  void files() throws IOException {
    Files.createDirectories(folder.resolve("home/logs"));
    for (String name : List.of("load.png", "load-2.png", "error rate.csv", "home/notes.txt")) {
      Files.createFile(folder.resolve(name));
    }
    paths = new TypedPath(folder, Optional.of(folder.resolve("home")));
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "the paths are those of POSIX")
  void aPathIsRelativeToTheWorkingDirectory() {
    assertEquals(Optional.of(folder.resolve("load.png")), paths.resolved("load.png"));
    assertEquals(Optional.of(Path.of("/etc/hosts")), paths.resolved("/etc/hosts"));
  }

  @Test
  void aTildeIsTheHomeDirectory() {
    assertEquals(Optional.of(folder.resolve("home/notes.txt")), paths.resolved("~/notes.txt"));
    assertEquals(Optional.of(folder.resolve("home")), paths.resolved("~"));
    assertEquals(
        Optional.of(folder.resolve("~/notes.txt")),
        new TypedPath(folder, Optional.empty()).resolved("~/notes.txt"));
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "the paths are those of POSIX")
  void quotesAndBackslashesOfATerminalAreUnderstood() {
    Optional<Path> file = Optional.of(folder.resolve("error rate.csv"));
    assertEquals(file, paths.resolved("error rate.csv"));
    assertEquals(file, paths.resolved("'error rate.csv'"));
    assertEquals(file, paths.resolved("\"error rate.csv\""));
    assertEquals(file, paths.resolved("error\\ rate.csv"));
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "the paths are those of POSIX")
  void aNameWithQuotesIsFound() throws IOException {
    Path quoted = Files.createFile(folder.resolve("'load.png'"));
    assertEquals(Optional.of(quoted), paths.resolved("'load.png'"));
  }

  @Test
  void whatNoFileCanBeCalledIsNoPath() {
    assertEquals(Optional.empty(), paths.resolved("a\0b"));
  }

  @Test
  void aPathIsCompletedAsFarAsAllFilesAgree() {
    assertEquals("load", paths.completed("l"));
    assertEquals("load-2.png", paths.completed("load-"));
    assertEquals("error rate.csv", paths.completed("e"));
    assertEquals("home/", paths.completed("h"));
    assertEquals("~/logs/", paths.completed("~/l"));
    assertEquals(folder + "/home/notes.txt", paths.completed(folder + "/home/n"));
  }

  @Test
  void whatNothingBeginsLikeStays() {
    assertEquals("x", paths.completed("x"));
    assertEquals("none/x", paths.completed("none/x"));
    assertEquals("a\0b", paths.completed("a\0b"));
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "no file can be called that")
  void namesThatCannotBeShownAreNotOffered() throws IOException {
    Files.createFile(folder.resolve("zebra\u001b[31m.txt"));
    assertEquals("z", paths.completed("z"));
  }

  @Test
  void onWindowsBackslashesArePartOfThePath() throws IOException {
    try (FileSystem windows = Jimfs.newFileSystem(Configuration.windows())) {
      Path work = Files.createDirectories(windows.getPath("C:\\work"));
      Path notes = Files.createDirectories(windows.getPath("C:\\Users\\ana\\notes"));
      Path file = Files.createFile(notes.resolve("error rate.csv"));
      TypedPath typed = new TypedPath(work, Optional.of(notes.getParent()));
      assertEquals(Optional.of(file), typed.resolved("C:\\Users\\ana\\notes\\error rate.csv"));
      assertEquals(Optional.of(file), typed.resolved("\"C:\\Users\\ana\\notes\\error rate.csv\""));
      assertEquals(Optional.of(file), typed.resolved("~\\notes/error rate.csv"));
      assertEquals(Optional.empty(), typed.resolved("a*b"));
      assertEquals("~\\notes\\error rate.csv", typed.completed("~\\notes\\e"));
      assertEquals(Optional.of(work.resolve("none\\here.txt")), typed.resolved("none\\here.txt"));
    }
  }
}
