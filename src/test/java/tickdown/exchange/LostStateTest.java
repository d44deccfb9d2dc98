package tickdown.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tickdown.exchange.state.Sharing;
import tickdown.git.RealGit;
import tickdown.git.refs.Trouble;

/// A part of what is kept of a shared run is lost, or older than the rest; an exchange brings it
/// back.
class LostStateTest extends SharedByTwo {
  @Test
  void aRunThatIsJoinedAgainHasEverythingAgain() throws IOException {
    ben.done(2);
    ben.synced();
    ana.synced();
    ben.close();
    Files.delete(ben.file());
    Files.delete(ben.file().resolveSibling("release-1.4.0.sharing"));
    ben = SharingOperator.joiningAgain(folder, "ben", BEN);
    ben.synced();
    assertEquals(ana.events(), ben.events());
    ben.done(3);
    ben.synced();
    ana.synced();
    assertEquals(4, ana.events().size());
    assertEquals(ana.events(), ben.events());
    assertNoAlarm();
  }

  @Test
  void linesThatWereLostHereComeBackThoughTheyAreBesideTheJournal() throws IOException {
    byte[] early = Files.readAllBytes(ana.file());
    ana.done(2);
    ana.synced();
    ben.synced();
    ben.done(3);
    ben.synced();
    restore(ana, early);
    ana.synced();
    assertEquals(ben.events(), ana.events());
    ana.done(4);
    ana.synced();
    ben.synced();
    assertEquals(5, ben.events().size());
    assertEquals(ana.events(), ben.events());
    assertNoAlarm();
  }

  @Test
  void linesOfOthersThatWereLostHereComeBackWithTheNext() throws IOException {
    byte[] early = Files.readAllBytes(ben.file());
    ana.done(2);
    ana.synced();
    ben.synced();
    restore(ben, early);
    ana.done(3);
    ana.synced();
    ben.synced();
    assertEquals(ana.events(), ben.events());
    assertNoAlarm();
  }

  @Test
  void twoProgramsInOneFolderSendEachLineOnce() throws IOException, InterruptedException {
    try (SharingOperator other = SharingOperator.resuming(folder, "ana", ANA)) {
      Thread thread = Thread.ofPlatform().start(() -> writing(other));
      writing(ana);
      thread.join();
    }
    ana.synced();
    List<String> lines = new RealGit(folder.resolve("hub.git")).lines(SharingOperator.RUN.of(ANA));
    assertEquals(2 + 2 * 12, lines.size());
    assertEquals(lines.size(), Set.copyOf(lines).size());
    ben.synced();
    assertEquals(ana.events(), ben.events());
    assertNoAlarm();
  }

  @Test
  void whatAnotherProgramHealsIsNoticed() throws IOException {
    Path hub = folder.resolve("hub.git");
    Files.move(hub, folder.resolve("away.git"));
    assertTrue(ana.exchange().failure().isPresent());
    assertFalse(ana.isHealedElsewhere());
    Files.move(folder.resolve("away.git"), hub);
    try (SharingOperator other = SharingOperator.resuming(folder, "ana", ANA)) {
      other.synced();
    }
    assertTrue(ana.isHealedElsewhere());
    ana.synced();
    assertFalse(ana.isHealedElsewhere());
  }

  private static void writing(SharingOperator operator) {
    for (int i = 0; i < 12; i++) {
      operator.done(i);
      Exchanged exchanged = operator.exchange();
      assertTrue(
          exchanged.failure().stream().allMatch(Trouble.Kind.RACED::equals),
          exchanged.sharing().setback().toString());
    }
  }

  private static void restore(SharingOperator operator, byte[] journal) throws IOException {
    operator.journal().close();
    Files.write(operator.file(), journal);
    operator.restart();
  }

  private void assertNoAlarm() {
    for (Sharing sharing : List.of(ana.sharing(), ben.sharing())) {
      assertEquals(List.of(), sharing.suspects().toList());
      assertEquals(Optional.empty(), sharing.setback());
    }
  }
}
