package tickdown.process;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RestoredEnvironmentTest {

  @Test
  void whatTheLauncherChangedIsAsItWas() {
    Map<String, String> environment =
        new HashMap<>(
            Map.of(
                "LC_ALL", "C.UTF-8",
                "TICKDOWN_KEPT_LC_ALL", "de_DE.UTF-8",
                "TICKDOWN_KEPT_JDK_JAVA_OPTIONS", "-ea",
                "PATH", "/bin"));
    RestoredEnvironment.restore(environment);
    assertEquals(
        Map.of("LC_ALL", "de_DE.UTF-8", "JDK_JAVA_OPTIONS", "-ea", "PATH", "/bin"), environment);
  }

  @Test
  void whatWasUnsetIsUnsetAgain() {
    Map<String, String> environment =
        new HashMap<>(Map.of("LC_ALL", "C.UTF-8", "TICKDOWN_KEPT_LC_ALL", ""));
    RestoredEnvironment.restore(environment);
    assertEquals(Map.of(), environment);
  }
}
