package tickdown.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MedianTest {

  private static Optional<Duration> median(int... minutes) {
    List<Duration> all = IntStream.of(minutes).mapToObj(Duration::ofMinutes).toList();
    return Median.of(all);
  }

  @Test
  void halfOfThemAreNotLonger() {
    assertEquals(Optional.empty(), median());
    assertEquals(Optional.of(Duration.ofMinutes(7)), median(7));
    assertEquals(Optional.of(Duration.ofMinutes(3)), median(90, 1, 3));
  }

  @Test
  void ofAnEvenNumberItIsBetweenTheTwoInTheMiddle() {
    assertEquals(Optional.of(Duration.ofSeconds(150)), median(3, 2));
    assertEquals(Optional.of(Duration.ofMinutes(4)), median(90, 5, 1, 3));
  }
}
