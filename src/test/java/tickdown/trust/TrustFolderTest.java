package tickdown.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tickdown.process.OperatingSystem;

/// What is trusted is exactly a command in a place.
class TrustFolderTest {
  private static final TrustedCommand LIGHT = new TrustedCommand("/home/ana/lamp", "make light");

  @TempDir private Path home;

  private TrustFolder folder() {
    return new TrustFolder(home.resolve("state/trust"));
  }

  @Test
  void onlyTheSameCommandInTheSamePlaceIsTrusted() throws IOException {
    assertFalse(folder().trusts(LIGHT));
    assertTrue(folder().trust(LIGHT));
    assertFalse(folder().trust(LIGHT), "nothing new");
    assertTrue(folder().trusts(LIGHT));
    assertFalse(folder().trusts(new TrustedCommand("/home/ana/lamp", "make light ")));
    assertFalse(folder().trusts(new TrustedCommand("/home/ana/lamp2", "make light")));
    assertFalse(folder().trusts(new TrustedCommand("/home/ana", "lamp\0make light")));
  }

  @Test
  void aFileWithAnotherContentTrustsNothing() throws IOException {
    folder().trust(LIGHT);
    TrustedCommand dark = new TrustedCommand("/home/ana/lamp", "rm -rf .");
    Path file = folder().path().resolve(LIGHT.digest());
    Files.writeString(file, "place: /home/ana/lamp\n\nrm -rf .");
    assertFalse(folder().trusts(LIGHT));
    assertFalse(folder().trusts(dark));
    assertEquals(List.of(), folder().all());
    Files.move(file, folder().path().resolve(dark.digest()));
    assertTrue(folder().trusts(dark), "whoever can write there can trust");
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "makes a symbolic link")
  void aLinkIsNotFollowed() throws IOException {
    folder().trust(LIGHT);
    Path file = folder().path().resolve(LIGHT.digest());
    Path elsewhere = home.resolve("elsewhere");
    Files.move(file, elsewhere);
    Files.createSymbolicLink(file, elsewhere);
    assertFalse(folder().trusts(LIGHT));
    assertTrue(folder().trust(LIGHT));
    assertTrue(folder().trusts(LIGHT));
  }

  @Test
  void allIsListedAndForgotten() throws IOException {
    TrustedCommand other = new TrustedCommand("/home/ana/boat", "make float\nmake sink");
    folder().trust(LIGHT);
    folder().trust(other);
    assertEquals(List.of(other, LIGHT), folder().all());
    assertTrue(folder().distrust(other));
    assertFalse(folder().distrust(other));
    assertEquals(List.of(LIGHT), folder().all());
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "the paths are those of POSIX")
  void theFolderIsTheUsers() {
    assertEquals(
        Optional.of(new TrustFolder(Path.of("/state/tickdown/trust"))),
        TrustFolder.of(Map.of("XDG_STATE_HOME", "/state", "HOME", "/home/ana")));
    assertEquals(
        Optional.of(new TrustFolder(Path.of("/home/ana/.local/state/tickdown/trust"))),
        TrustFolder.of(Map.of("XDG_STATE_HOME", "state", "HOME", "/home/ana")));
    assertEquals(Optional.empty(), TrustFolder.of(Map.of("HOME", "")));
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "the paths are absolute only elsewhere")
  void onWindowsItIsInTheUsersApplicationData() {
    assertEquals(
        Optional.of(new TrustFolder(Path.of("/local/tickdown/trust"))),
        TrustFolder.of(
            Map.of("LOCALAPPDATA", "/local", "HOME", "/home/ana"), OperatingSystem.WINDOWS));
    assertEquals(
        Optional.of(new TrustFolder(Path.of("/home/ana/.local/state/tickdown/trust"))),
        TrustFolder.of(
            Map.of("LOCALAPPDATA", "/local", "HOME", "/home/ana"), OperatingSystem.UNIX));
  }

  @ParameterizedTest
  @ValueSource(strings = {"rwxrwx---", "rwx---rwx", "rwxr-x-w-"})
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "sets permissions of POSIX")
  void aFolderInWhichOthersMayWriteTrustsNothing(String permissions) throws IOException {
    folder().trust(LIGHT);
    Files.setPosixFilePermissions(folder().path(), PosixFilePermissions.fromString(permissions));
    assertFalse(folder().trusts(LIGHT));
    assertEquals(List.of(), folder().all());
    assertThrows(IOException.class, () -> folder().trust(LIGHT));
  }

  /// A folder without permissions of POSIX, whose owner is not known to run this process.
  @Test
  void nothingIsTrustedWhereNobodyKnowsWhoMayWrite() throws IOException {
    try (FileSystem windows = Jimfs.newFileSystem(Configuration.windows())) {
      TrustFolder folder = new TrustFolder(windows.getPath("C:\\trust"));
      assertThrows(IOException.class, () -> folder.trust(LIGHT));
      assertFalse(folder.trusts(LIGHT));
    }
  }
}
