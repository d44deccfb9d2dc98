package tickdown.process;

import java.util.List;
import java.util.Map;

/// Restores environment variables that the launcher changed for the JVM, for programs that Tickdown
/// starts.
///
///     LC_ALL=C.UTF-8, TICKDOWN_KEPT_LC_ALL=de_DE.UTF-8   ->   LC_ALL=de_DE.UTF-8
///     LC_ALL=C.UTF-8, TICKDOWN_KEPT_LC_ALL=              ->   no LC_ALL
final class RestoredEnvironment {
  private static final String PREFIX = "TICKDOWN_KEPT_";

  private RestoredEnvironment() {}

  static void restore(Map<String, String> environment) {
    List<String> kept =
        environment.keySet().stream().filter(name -> name.startsWith(PREFIX)).toList();
    for (String name : kept) {
      String former = environment.remove(name);
      String restored = name.substring(PREFIX.length());
      if (former.isEmpty()) {
        environment.remove(restored);
      } else {
        environment.put(restored, former);
      }
    }
  }
}
