package tickdown.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
  void theFolderIsTheUsers() {
    assertEquals(
        Optional.of(new TrustFolder(Path.of("/state/tickdown/trust"))),
        TrustFolder.of(Map.of("XDG_STATE_HOME", "/state", "HOME", "/home/ana")));
    assertEquals(
        Optional.of(new TrustFolder(Path.of("/home/ana/.local/state/tickdown/trust"))),
        TrustFolder.of(Map.of("XDG_STATE_HOME", "state", "HOME", "/home/ana")));
    assertEquals(Optional.empty(), TrustFolder.of(Map.of("HOME", "")));
  }
}
