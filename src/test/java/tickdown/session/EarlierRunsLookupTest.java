package tickdown.session;

import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import org.junit.jupiter.api.Test;
import tickdown.run.History;
import tickdown.run.PreviousRun;
import tickdown.run.Story;
import tickdown.statistics.EarlierRuns;

/// Earlier runs are looked up in the background.
class EarlierRunsLookupTest {

  @Test
  void whatWasFoundIsKept() {
    EarlierRuns found =
        EarlierRuns.of(
            new Story("- [ ] Told\n").run(),
            List.of(new PreviousRun("1.3.0", History.of(List.of()))));
    EarlierRunsLookup lookup = new EarlierRunsLookup(() -> found);
    assertSame(found, lookup.result());
    assertSame(found, lookup.result());
  }

  @Test
  void aWalkDoesNotDependOnIt() {
    EarlierRunsLookup lookup =
        new EarlierRunsLookup(() -> {
          throw new IllegalStateException("the disk is gone");
        });
    assertSame(EarlierRuns.NONE, lookup.result());
  }
}
