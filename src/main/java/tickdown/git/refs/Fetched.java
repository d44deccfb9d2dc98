package tickdown.git.refs;

import java.util.Map;

/// What was fetched of the refs that were asked for.
///
/// @param ids where they are, by the last part of their names
/// @param failed why others could not be fetched
public record Fetched(Map<String, String> ids, Map<String, Trouble> failed) {
  public Fetched {
    ids = Map.copyOf(ids);
    failed = Map.copyOf(failed);
  }
}
