package tickdown.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import tickdown.run.History;
import tickdown.run.PreviousRun;
import tickdown.run.Story;

/// The previous run is looked up only for items that ask for a value.
class EarlierRunTest {
  private final Story story =
      new Story("# List\n- [ ] Told\n- [ ] Error rate is low <!-- value: errors, % -->\n");
  private final PreviousRun previous = new PreviousRun("1.3.0", History.of(List.of()));
  private final AtomicInteger lookups = new AtomicInteger();
  private final EarlierRun earlier =
      new EarlierRun(() -> {
        lookups.incrementAndGet();
        return Optional.of(previous);
      });

  @Test
  void otherItemsDoNotNeedIt() {
    assertEquals(Optional.empty(), earlier.at(Optional.of(story.item("1.1"))));
    assertEquals(Optional.empty(), earlier.at(Optional.empty()));
    assertEquals(0, lookups.get());
  }

  @Test
  void itIsLookedUpOnce() {
    assertEquals(Optional.of(previous), earlier.at(Optional.of(story.item("1.2"))));
    assertEquals(Optional.of(previous), earlier.at(Optional.of(story.item("1.2"))));
    assertEquals(1, lookups.get());
  }
}
