package tickdown.git.refs;

import java.util.Map;

/// Where the refs of a shared run are at a remote.
///
/// @param ids the ids of what they point to, by the last part of their names
/// @param others how many refs below the run have names that no writer has
/// @param isCut whether there are more than are read
public record Tips(Map<String, String> ids, int others, boolean isCut) {
  public Tips {
    ids = Map.copyOf(ids);
  }
}
