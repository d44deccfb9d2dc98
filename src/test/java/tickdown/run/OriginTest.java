package tickdown.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OriginTest {
  private static final List<String> TAGS =
      List.of("3.0.0-rc.1", "v2.0.0", "lamp/v1.9.0", "1.5.0", "v1.4.9", "nightly", "1.4.0");

  @ParameterizedTest
  @CsvSource({
    "2.0.1, v2.0.0",
    "1.5.1, 1.5.0",
    "v1.5.0, v1.4.9",
    "1.4.1, 1.4.0",
    "lamp/v1.9.1, lamp/v1.9.0",
    "lamp/v1.8.0, none",
    "1.4.0, none",
    "spring, none",
  })
  void theNewestTagBelowTheReleaseIsItsPredecessor(String release, String tag) {
    assertEquals(tag, Origin.Earlier.among(TAGS, release).map(Origin.Earlier::name).orElse("none"));
  }

  @ParameterizedTest
  @CsvSource({"1.4.0, 1.4.0", "v1.4.0, 1.4.0"})
  void aSecondAttemptIsNotAfterItself(String tag, String release) {
    assertEquals(Optional.empty(), Origin.Earlier.among(List.of(tag), release));
  }
}
