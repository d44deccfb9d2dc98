package tickdown.workplace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tickdown.cache.ChecklistCache;
import tickdown.journal.JournalFolder;
import tickdown.session.Environment;
import tickdown.session.Streams;
import tickdown.session.Terminals;

/// How checklists are called in journals, on file systems in memory.
class WorkplaceNamesTest {

  @Test
  void aNameHasSlashesEverywhere() throws IOException {
    try (FileSystem system = Jimfs.newFileSystem(Configuration.windows())) {
      Path base = Files.createDirectories(system.getPath("C:\\src\\shop"));
      Path file = made(base.resolve("docs").resolve("list.md"));
      assertEquals("docs/list.md", workplace(base).nameOf(file));
      assertEquals("docs/none.md", workplace(base).nameOf(base.resolve("docs\\none.md")));
      assertEquals("C:/src/other.md", workplace(base).nameOf(base.resolve("..\\other.md")));
      assertEquals(Optional.of(file), workplace(base).file("docs/list.md"));
    }
  }

  @Test
  void aBackslashIsPartOfANameWhereItSeparatesNothing() throws IOException {
    try (FileSystem system = Jimfs.newFileSystem(Configuration.unix())) {
      Path base = Files.createDirectories(system.getPath("/src/shop"));
      Path file = made(base.resolve("a\\b.md"));
      assertEquals("a\\b.md", workplace(base).nameOf(file));
      assertEquals(Optional.of(file), workplace(base).file("a\\b.md"));
    }
  }

  @Test
  void aNameIsAsItIsWrittenInItsFolder() throws IOException {
    for (Configuration each : List.of(Configuration.windows(), Configuration.osX())) {
      try (FileSystem system = Jimfs.newFileSystem(each)) {
        Path root = system.getRootDirectories().iterator().next();
        Path base = Files.createDirectories(root.resolve("src").resolve("shop"));
        made(base.resolve("Docs").resolve("RELEASE.md"));
        Path typed = base.resolve("docs").resolve("release.MD");
        assertEquals("Docs/RELEASE.md", workplace(base).nameOf(typed));
      }
    }
  }

  @Test
  void whatNoFileCanBeCalledIsNoFile() throws IOException {
    try (FileSystem system = Jimfs.newFileSystem(Configuration.windows())) {
      Path base = Files.createDirectories(system.getPath("C:\\src\\shop"));
      for (String name : List.of("a:b.md", "docs/a*.md", "what?.md", "\"x\".md", "a|b.md")) {
        assertEquals(Optional.empty(), workplace(base).file(name), name);
        assertEquals(
            Optional.of("is not in " + base), new RunFile(workplace(base), name).missing(), name);
      }
    }
  }

  private static Path made(Path file) throws IOException {
    Files.createDirectories(file.getParent());
    return Files.createFile(file);
  }

  private static Workplace workplace(Path base) {
    Environment environment =
        new Environment(
            Map.of(),
            base,
            new Streams(
                InputStream.nullInputStream(),
                OutputStream.nullOutputStream(),
                OutputStream.nullOutputStream()),
            new Terminals(false, false, false),
            InstantSource.system(),
            _ -> {});
    return new Workplace(
        environment,
        Optional.empty(),
        base,
        new JournalFolder(base.resolve("journals")),
        ChecklistCache.NONE,
        new WorkplaceChoice(Optional.empty(), Optional.empty()));
  }
}
