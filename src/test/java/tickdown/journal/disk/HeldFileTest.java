package tickdown.journal.disk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

class HeldFileTest {
  @Test
  void theOptionIsFoundByItsName() {
    assertEquals(Optional.of("NOSHARE_DELETE"), HeldFile.option().map(Object::toString));
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "there it is used")
  void elsewhereItIsNotUsed() {
    assertEquals(0, HeldFile.options(Path.of("journal.yaml")).count());
  }
}
