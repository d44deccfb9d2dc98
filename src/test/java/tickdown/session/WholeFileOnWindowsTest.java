package tickdown.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Files that are written as a whole, on a file system in memory that has the names of Windows and
/// no permissions.
class WholeFileOnWindowsTest {
  private static final byte[] NEW = "new".getBytes(StandardCharsets.UTF_8);

  private FileSystem windows;
  private Path folder;

  @BeforeEach
  void aFolder() throws IOException {
    windows = Jimfs.newFileSystem(Configuration.windows());
    folder = Files.createDirectories(windows.getPath("C:\\work"));
  }

  @AfterEach
  void closed() throws IOException {
    windows.close();
  }

  @Test
  void aFileIsCreatedOnceInWhateverCase() throws IOException {
    WholeFile.create(folder.resolve("report.md"), NEW);
    assertThrows(
        FileAlreadyExistsException.class, () -> WholeFile.create(folder.resolve("Report.MD"), NEW));
    assertEquals(List.of("report.md=new"), files());
  }

  @Test
  void aFileIsReplaced() throws IOException {
    Files.writeString(folder.resolve("report.md"), "old");
    WholeFile.replace(folder.resolve("report.md"), NEW);
    assertEquals(List.of("report.md=new"), files());
  }

  @Test
  void aFolderIsNotReplaced() throws IOException {
    Files.createDirectory(folder.resolve("report.md"));
    assertThrows(
        FileSystemException.class, () -> WholeFile.replace(folder.resolve("report.md"), NEW));
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName() + "=" + text(file)).toList();
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
