package tickdown.journal.line;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Which events of other writers a line says that its writer had seen, as it is written: the id of
/// the last one of each.
///
///     "seen":["5d2c0f3e9a41-12","b2f47711c0de-3"]
final class SeenEvents {
  private SeenEvents() {}

  /// The ids of these events, by their writers' names.
  static List<String> ids(Map<String, Long> seen) {
    return new TreeMap<>(seen)
        .entrySet().stream().map(each -> id(each.getKey(), each.getValue())).toList();
  }

  /// The events with these ids; fails if one is no id.
  static Map<String, Long> of(List<String> ids) {
    Map<String, Long> seen = new TreeMap<>();
    for (String id : ids) {
      int hyphen = id.lastIndexOf('-');
      if (hyphen <= 0) {
        throw new IllegalArgumentException("no id of an event: " + id);
      }
      seen.merge(id.substring(0, hyphen), Long.parseLong(id.substring(hyphen + 1)), Math::max);
    }
    return seen;
  }

  private static String id(String writer, long sequence) {
    return writer + "-" + sequence;
  }
}
