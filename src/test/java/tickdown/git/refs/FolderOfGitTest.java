package tickdown.git.refs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What git has written can be removed.
class FolderOfGitTest {
  @TempDir private Path folder;

  @Test
  void gitNamesAFolderWithSlashes() throws IOException {
    try (FileSystem windows = Jimfs.newFileSystem(Configuration.windows())) {
      Path exchange = windows.getPath("C:\\src\\shop.tickdown\\exchange.git");
      String trouble = "fatal: %s/exchange.git/refs: unexpected";
      assertTrue(Exchange.isNamed(exchange, trouble.formatted("C:/src/shop.tickdown")));
      assertFalse(Exchange.isNamed(exchange, trouble.formatted("C:/src/other.tickdown")));
    }
  }

  @Test
  void aFolderIsRemovedWithEverythingInIt() throws IOException {
    Path made = Files.createDirectories(folder.resolve("exchange.git/objects/pack"));
    Files.writeString(made.resolve("pack-1.idx"), "x");
    FolderOfGit.remove(folder.resolve("exchange.git"));
    assertFalse(Files.exists(folder.resolve("exchange.git")));
  }

  /// The file system in memory removes it all the same, so only the attribute is looked at.
  @Test
  void onWindowsAFileIsNotReadOnlyWhenItIsRemoved() throws IOException {
    Configuration withAttributes =
        Configuration.windows().toBuilder().setAttributeViews("basic", "dos").build();
    try (FileSystem windows = Jimfs.newFileSystem(withAttributes)) {
      Path pack = Files.createFile(windows.getPath("C:\\pack-1.idx"));
      Files.setAttribute(pack, "dos:readonly", true);
      FolderOfGit.allowRemoval(pack);
      assertEquals(false, Files.getAttribute(pack, "dos:readonly"));
      FolderOfGit.allowRemoval(windows.getPath("C:\\none"));
    }
  }
}
