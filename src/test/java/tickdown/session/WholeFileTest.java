package tickdown.session;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// Files that are written as a whole.
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "links, pipes and permissions of POSIX")
class WholeFileTest {
  private static final byte[] NEW = "new".getBytes(StandardCharsets.UTF_8);

  @TempDir private Path folder;

  @Test
  void aFileIsCreatedAndNothingElseIsLeft() throws IOException {
    WholeFile.create(file(), NEW);
    assertArrayEquals(NEW, Files.readAllBytes(file()));
    assertEquals(List.of("report.md"), names());
  }

  @Test
  void anExistingFileIsNotReplacedByCreating() throws IOException {
    Files.writeString(file(), "old");
    assertThrows(FileAlreadyExistsException.class, () -> WholeFile.create(file(), NEW));
    assertEquals("old", Files.readString(file()));
    assertEquals(List.of("report.md"), names());
  }

  @Test
  void aBrokenLinkIsNeitherFollowedNorReplaced() throws IOException {
    Files.createSymbolicLink(file(), folder.resolve("nowhere"));
    assertThrows(FileAlreadyExistsException.class, () -> WholeFile.create(file(), NEW));
    assertThrows(NoSuchFileException.class, () -> WholeFile.replace(file(), NEW));
    assertEquals(List.of("report.md"), names());
  }

  @Test
  void aReplacedFileKeepsItsPermissions() throws IOException {
    for (String permissions : List.of("rw-------", "rwxrw-rw-", "r--r-----")) {
      Files.writeString(file(), "old");
      Files.setPosixFilePermissions(file(), PosixFilePermissions.fromString(permissions));
      WholeFile.replace(file(), NEW);
      assertArrayEquals(NEW, Files.readAllBytes(file()));
      assertEquals(
          permissions, PosixFilePermissions.toString(Files.getPosixFilePermissions(file())));
      assertEquals(List.of("report.md"), names());
      Files.delete(file());
    }
  }

  @Test
  void aReplacedFileKeepsItsGroup() throws IOException {
    Files.writeString(file(), "old");
    try {
      Files.setAttribute(file(), "unix:gid", 1);
    } catch (FileSystemException e) {
      // only root, or a member of that group, can give it away
    }
    Object group = Files.getAttribute(file(), "unix:gid");
    WholeFile.replace(file(), NEW);
    assertEquals(group, Files.getAttribute(file(), "unix:gid"));
  }

  @Test
  void aLinkStaysALink() throws IOException {
    Path real = Files.writeString(folder.resolve("real.md"), "old");
    Files.createSymbolicLink(file(), Path.of("real.md"));
    WholeFile.replace(file(), NEW);
    assertTrue(Files.isSymbolicLink(file()));
    assertArrayEquals(NEW, Files.readAllBytes(real));
  }

  @Test
  void whatIsReplacedNeedNotExist() throws IOException {
    WholeFile.replace(file(), NEW);
    assertArrayEquals(NEW, Files.readAllBytes(file()));
  }

  @Test
  void aFolderIsRefusedAndADeviceIsWrittenTo() throws IOException {
    Files.createDirectory(file());
    assertThrows(FileSystemException.class, () -> WholeFile.replace(file(), NEW));
    assertThrows(FileAlreadyExistsException.class, () -> WholeFile.create(file(), NEW));
    WholeFile.create(Path.of("/dev/null"), NEW);
    WholeFile.replace(Path.of("/dev/null"), NEW);
    assertFalse(Files.isRegularFile(Path.of("/dev/null")));
    assertEquals(List.of("report.md"), names());
  }

  private Path file() {
    return folder.resolve("report.md");
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
