package tickdown.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatedWaitTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Watch the gauges closely for first 24 hours after the launch | PT24H",
        "Monitor for 24 hours | PT24H",
        "Monitor error rates and latency for the next two days. | PT48H",
        "Wait 30 minutes | PT30M",
        "Keep an eye on the road for the first day | PT24H",
        "Monitor for the next hour | PT1H",
        "Wait at least thirty minutes before you tell anyone | PT30M",
        "Wait for 1 hour | PT1H",
        "Wait another 15 min | PT15M",
        "Please check the lamp, then wait for an hour | PT1H",
        "Deploy to one server and observe it for 48h | PT48H",
        "Let it soak for 2 days | PT48H",
        "Let the canary run for a minimum of 45 minutes | PT45M",
        "Leave the canary running for 2 hours | PT2H",
        "Keep an eye on the dashboards for twenty-four hours | PT24H",
        "Hold the rollout for a week | PT168H",
        "Monitor for 24-48 hours | PT24H",
        "Monitor for 24–48 hours | PT24H",
        "Monitor for 24 to 48 hours | PT24H",
        "24h soak test with repeated scans | PT24H",
        "24-hour burn-in | PT24H",
        "2 day observation period | PT48H",
        "3. Monitor for 10 minutes | PT10M",
        "Warte 30 Minuten | PT30M",
        "Überwache die Lampe für die ersten 24 Stunden | PT24H",
        "Tell everyone. Wait for 10 minutes. | PT10M"
      })
  void tellsToWait(String text, Duration length) {
    assertEquals(Optional.of(length), StatedWait.in(text).map(StatedWait::length));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Build the image (takes 5 minutes)",
        "This takes about 30 minutes",
        "Reply to reports within 24 hours",
        "Watch for replies within 24 hours",
        "The certificate is valid for 30 days",
        "Check that the certificate is valid for another 30 days",
        "Wait for the job (release: 3 to 4 hours, packages: 30 minutes)",
        "Wait for the build, which runs for 20 minutes",
        "Wait until the build is green",
        "Wait up to 30 minutes for the mirrors",
        "Do not wait for 24 hours",
        "Keep the backups for 90 days",
        "Announce it 24 hours before the release",
        "The lamp has burned for 24 hours",
        "Look at issues that were open for 7 days",
        "Monitor tickets that stay open for 24 hours",
        "Monitoring is up 24/7",
        "Let the team know for 2 reasons",
        "Let everyone know within 2 days",
        "Wait for 2 approvals",
        "Monitor for errors",
        "Monitor for the day",
        "Run the soak test",
        "Keep it for 10 years",
        "Hold a meeting for 400 days",
        ""
      })
  void doesNot(String text) {
    assertEquals(Optional.empty(), StatedWait.in(text).map(StatedWait::length));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Tell everyone\nMonitor for 2 hours\nSleep"})
  void anyLineMay(String text) {
    assertEquals(Optional.of(Duration.ofHours(2)), StatedWait.in(text).map(StatedWait::length));
  }
}
