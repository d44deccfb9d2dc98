package tickdown.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tickdown.exchange.state.Participant;
import tickdown.exchange.state.Setback;
import tickdown.exchange.state.Sharing;
import tickdown.text.Line;

/// Telling others where one is, without an answer.
class PresenceTest extends SharedByTwo {
  private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
  private static final Optional<String> THERE = Optional.of("item-5");

  private final Presence presence = new Presence();

  @Test
  void othersReadWhereSomebodyIsFromACommitWithoutLines() throws IOException, InterruptedException {
    String before = tip(ANA);
    ana.announced("item-5");
    assertNotEquals(before, tip(ANA));
    assertEquals(0, ben.synced().received().size());
    assertEquals(THERE, ben.sharing().participant(ANA).flatMap(Participant::item));
    assertEquals(Optional.empty(), ben.sharing().participant(ANA).flatMap(Participant::alarm));
  }

  @Test
  void linesGoOnAfterIt() {
    ana.announced("item-5");
    ana.done(2);
    ana.synced();
    ana.restart();
    ana.announced("item-6");
    ana.done(3);
    ana.synced();
    ben.synced();
    assertEquals(ana.events(), ben.events());
    assertEquals(0, ana.waiting());
  }

  @Test
  void whatHasToBeSentSaysItAnyway() throws IOException, InterruptedException {
    ana.done(2);
    ana.announced("item-5");
    String subject = hub().answer("", "log", "-1", "--format=%s", tip(ANA)).strip();
    assertEquals("1 event", subject);
    ben.synced();
    assertEquals(THERE, ben.sharing().participant(ANA).flatMap(Participant::item));
  }

  @Test
  void whoLeavesIsAtNoItemAnyMore() {
    ana.synced();
    RunExchange exchange =
        new RunExchange(ana.run(), ana.journal(), ana.author(), Clock.systemUTC());
    try (BackgroundExchange background =
        new BackgroundExchange(exchange, ana.journal(), ana.sharing(), () -> THERE)) {
      background.start();
      ana.done(2);
      assertTrue(background.confirmed(Duration.ofMinutes(1)).isPresent());
      ben.synced();
      assertEquals(THERE, ben.sharing().participant(ANA).flatMap(Participant::item));
    }
    ben.synced();
    assertEquals(Optional.empty(), ben.sharing().participant(ANA).flatMap(Participant::item));
    assertEquals(0, ben.sharing().walking().size());
  }

  @Test
  void onlyAfterHalfAMinuteAtTheItem() {
    assertFalse(due("item-1", 0));
    assertFalse(due("item-1", 29));
    assertTrue(due("item-1", 30));
    assertFalse(due("item-2", 31));
    assertFalse(due("item-3", 60));
    assertTrue(due("item-3", 90));
  }

  @Test
  void onceForEachItemAndOnceAMinute() {
    due("item-1", 0);
    presence.told(Optional.of("item-1"), NOON.plusSeconds(30));
    assertFalse(due("item-1", 300));
    presence.told(Optional.of("item-1"), NOON.plusSeconds(300));
    due("item-2", 301);
    assertFalse(due("item-2", 340));
    assertTrue(due("item-2", 360));
  }

  @Test
  void onlyWhileSomebodyIsThereAndTheRemoteAnswers() {
    due("item-1", 0);
    Optional<String> item = Optional.of("item-1");
    Instant later = NOON.plusSeconds(60);
    assertFalse(presence.isDue(item, company(NOON.minusSeconds(1800)), later));
    Sharing failing =
        company(NOON).failed(new Setback(Line.of("cannot reach origin"), Line.empty(), NOON));
    assertFalse(presence.isDue(item, failing, later));
    assertFalse(presence.isDue(Optional.empty(), company(NOON), later));
    assertFalse(presence.isDue(Optional.empty(), company(NOON), later.plusSeconds(60)));
  }

  private boolean due(String item, int seconds) {
    return presence.isDue(Optional.of(item), company(NOON), NOON.plusSeconds(seconds));
  }

  /// A run of which ben has told something at this time.
  private static Sharing company(Instant since) {
    return Sharing.begun("origin", false, "release-1.4.0")
        .among(
            List.of(
                new Participant(
                    BEN,
                    "ben",
                    Optional.empty(),
                    Optional.of(since),
                    Participant.Signing.UNSIGNED,
                    Optional.empty())));
  }
}
