package tickdown.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tickdown.exchange.state.DriverChange;
import tickdown.exchange.state.DriverWish;
import tickdown.exchange.state.Sharing;

/// A run that is unshared, or shared otherwise, while it is exchanged.
class EndedExchangeTest extends SharedByTwo {
  private static final Duration LIMIT = Duration.ofSeconds(60);

  @Test
  void anExchangeThatIsUnderWayLeavesTheFileAsItIs() {
    SharingFile file = SharingFile.of(ana.file());
    file.end(ana.sharing());
    ana.done(2);
    ana.exchange();
    assertEquals(Optional.empty(), file.read());
    assertEquals(Optional.of(ana.run().begun()), file.former());
  }

  @Test
  void norDoesItTakeBackAnotherPlace() {
    SharingFile file = SharingFile.of(ana.file());
    Sharing branches = Sharing.begun("origin", true, SharingOperator.RUN.run());
    file.write(branches);
    ana.done(2);
    ana.exchange();
    assertEquals(Optional.of(branches), file.read());
  }

  @Test
  void theBackgroundStopsAndSaysSo() {
    RunExchange exchange =
        new RunExchange(ana.run(), ana.journal(), ana.author(), Clock.systemUTC());
    try (BackgroundExchange background =
        new BackgroundExchange(exchange, ana.journal(), ana.sharing(), Optional::empty)) {
      background.start();
      assertTrue(background.confirmed(LIMIT).orElseThrow().setback().isEmpty());
      SharingFile.of(ana.file()).end(ana.sharing());
      ana.done(2);
      Sharing last = background.confirmed(LIMIT).orElseThrow();
      assertTrue(background.isEnded());
      assertEquals(
          "the run is no longer shared at origin from here",
          last.setback().orElseThrow().sentence().text());
      assertTrue(background.changed(new DriverWish.Drive()) instanceof DriverChange.Failed);
    }
    assertEquals(0, ben.synced().received().size());
  }
}
