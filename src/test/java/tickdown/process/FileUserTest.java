package tickdown.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whose a file is, and who runs this process.
class FileUserTest {
  private static final int SOMEBODY = 12345;

  @TempDir private Path folder;

  @Test
  void whoeverMakesAFileRunsThisProcess() {
    assertTrue(FileUser.ofThisProcess().isPresent());
    assertEquals(FileUser.ofThisProcess(), FileUser.ofNewFile(folder));
    assertEquals(FileUser.ofThisProcess(), FileUser.ownerOf(folder));
  }

  @Test
  void whoTriesLeavesNothing() throws IOException {
    FileUser.ofNewFile(folder);
    try (Stream<Path> left = Files.list(folder)) {
      assertEquals(0, left.count());
    }
  }

  @Test
  void whereNoFileCanBeMadeNobodyKnows() {
    assertEquals(Optional.empty(), FileUser.ofNewFile(folder.resolve("none")));
    assertEquals(Optional.empty(), FileUser.ownerOf(folder.resolve("none")));
  }

  @Test
  void aFileThatWasGivenAwayIsAnothers() throws IOException {
    assumeTrue(FileUser.ofThisProcess().filter(FileUser::isRoot).isPresent(), "needs root");
    Path file = Files.createFile(folder.resolve("file"));
    Files.setAttribute(file, "unix:uid", SOMEBODY);
    assertNotEquals(FileUser.ofThisProcess(), FileUser.ownerOf(file));
    assertEquals(Optional.of(SOMEBODY), FileUser.ownerOf(file).flatMap(FileUser::number));
  }

  @Test
  void onWindowsAUserIsAnAccount() throws IOException {
    Configuration windows =
        Configuration.windows().toBuilder().setAttributeViews("basic", "owner").build();
    try (FileSystem system = Jimfs.newFileSystem(windows)) {
      Path temporary = Files.createDirectory(system.getPath("C:\\temp"));
      Path mine = Files.createFile(temporary.resolve("mine"));
      Path theirs = Files.createFile(temporary.resolve("theirs"));
      Files.setOwner(
          theirs, system.getUserPrincipalLookupService().lookupPrincipalByName("mallory"));
      Optional<FileUser> user = FileUser.ofNewFile(temporary);
      assertEquals(user, FileUser.ownerOf(mine));
      assertNotEquals(user, FileUser.ownerOf(theirs));
      assertEquals(Optional.empty(), user.flatMap(FileUser::number));
    }
  }
}
