package tickdown.journal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import tickdown.run.Evidence;
import tickdown.run.rules.Refusal;

/// Files that are kept as evidence, and those that are not.
class FileKeeperTest {
  private static final String HELLO =
      "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824";

  @TempDir private Path folder;

  @Test
  void aCopyIsNamedByTheHashOfItsContent() throws IOException {
    FileKeeper.Reading.Readable read = readable(written("load test.txt", "hello"));
    assertEquals(new Evidence.KeptFile("load test.txt", HELLO, 5), read.file());
    assertEquals(Optional.empty(), keeper().keep(read));
    assertEquals(List.of("file-" + HELLO), kept());
    assertEquals("hello", Files.readString(state().resolve("file-" + HELLO)));
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "permissions of POSIX")
  void onlyTheOwnerCanReadACopy() throws IOException {
    keeper().keep(readable(written("a", "hello")));
    assertEquals(
        "rw-------",
        PosixFilePermissions.toString(
            Files.getPosixFilePermissions(state().resolve("file-" + HELLO))));
  }

  @Test
  void theSameContentIsKeptOnce() throws IOException {
    keeper().keep(readable(written("a", "hello")));
    keeper().keep(readable(written("b", "hello")));
    keeper().keep(readable(written("c", "")));
    assertEquals(2, kept().size());
  }

  @Test
  void severalProgramsKeepTheSameContent() throws Exception {
    byte[] content = new byte[1 << 20];
    Path file = folder.resolve("large");
    Files.write(file, content);
    List<Callable<Optional<Refusal>>> all = new ArrayList<>();
    for (int i = 0; i < 24; i++) {
      all.add(() -> keeper().keep(readable(file)));
    }
    try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
      for (Future<Optional<Refusal>> each : threads.invokeAll(all)) {
        assertEquals(Optional.empty(), each.get());
      }
    } catch (ExecutionException failure) {
      throw new AssertionError(failure);
    }
    assertEquals(1, kept().size());
    assertArrayEquals(content, Files.readAllBytes(state().resolve(kept().getFirst())));
  }

  @Test
  void aDamagedCopyIsReplaced() throws IOException {
    Path copy = state().resolve("file-" + HELLO);
    keeper().keep(readable(written("a", "hello")));
    Files.writeString(copy, "hell");
    keeper().keep(readable(written("a", "hello")));
    assertEquals("hello", Files.readString(copy));
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "makes a symbolic link")
  void aLinkInPlaceOfTheCopyIsReplaced() throws IOException {
    Path own = written("own", "hello");
    Files.createDirectories(state());
    Path copy = Files.createSymbolicLink(state().resolve("file-" + HELLO), own);
    keeper().keep(readable(own));
    assertTrue(Files.isRegularFile(copy, LinkOption.NOFOLLOW_LINKS));
  }

  @Test
  void whatIsNotThereIsRefused() {
    assertEquals("there is no file `none.png`", refusal(folder.resolve("none.png"), "none.png"));
  }

  @Test
  void aFolderIsRefused() {
    assertEquals("`logs` is a folder", refusal(folder, "logs"));
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "there is no such device")
  void aDeviceIsRefused() {
    assertEquals("`/dev/zero` is not a regular file", refusal(Path.of("/dev/zero"), "/dev/zero"));
  }

  @Test
  void theLargestFileIsKeptAndALargerOneRefused() throws IOException {
    Path file = folder.resolve("dump");
    try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength(Evidence.KeptFile.LARGEST);
      assertEquals(Optional.empty(), keeper().keep(readable(file)));
      sparse.setLength(Evidence.KeptFile.LARGEST + 1);
    }
    assertEquals("`dump` is larger than 16 MiB", refusal(file, "dump"));
  }

  /// Whatever cannot be read is refused with the system's words.
  @Test
  @EnabledOnOs(value = OS.LINUX, disabledReason = "needs /proc")
  void whatCannotBeReadIsRefused() {
    assertEquals(
        "cannot read `/proc/self/mem`: input/output error",
        refusal(Path.of("/proc/self/mem"), "/proc/self/mem"));
  }

  /// Its size is said to be 0.
  @Test
  @EnabledOnOs(value = OS.LINUX, disabledReason = "needs /proc")
  void aFileThatIsLongerThanItWasIsRefused() {
    assertEquals(
        "`status` changed while it was copied", refusal(Path.of("/proc/self/status"), "status"));
  }

  @Test
  void aFileThatChangesBeforeItIsCopiedIsRefused() throws IOException {
    Path file = written("growing.log", "hello");
    FileKeeper.Reading.Readable read = readable(file);
    Files.writeString(file, "jello");
    assertEquals(
        "`growing.log` changed while it was copied",
        keeper().keep(read).orElseThrow().sentence().text());
    assertEquals(List.of(), kept());
  }

  private static String refusal(Path file, String named) {
    return assertInstanceOf(FileKeeper.Reading.Unfit.class, FileKeeper.read(file, named))
        .why()
        .sentence()
        .text();
  }

  private static FileKeeper.Reading.Readable readable(Path file) {
    return assertInstanceOf(
        FileKeeper.Reading.Readable.class, FileKeeper.read(file, file.toString()));
  }

  private Path written(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private FileKeeper keeper() {
    return new FileKeeper(new JournalFolder(state()));
  }

  private Path state() {
    return folder.resolve("state");
  }

  private List<String> kept() throws IOException {
    try (Stream<Path> files = Files.list(state())) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
