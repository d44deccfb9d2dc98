package tickdown.git.refs;

import java.util.regex.Pattern;

/// A remote that the project has configured, such as `origin`; see [RemoteChoice].
///
/// @param name never an address or an option: refused with an IllegalArgumentException if it begins
///   with `-`, or contains spaces, control characters, `=`, `::` or `://`
public record Remote(String name) {
  private static final Pattern NAME = Pattern.compile("[^-\\s\\p{Cntrl}=][^\\s\\p{Cntrl}=]*");

  public Remote {
    if (!isName(name)) {
      throw new IllegalArgumentException("not the name of a remote");
    }
  }

  /// Whether this can be the name of a remote.
  public static boolean isName(String name) {
    return NAME.matcher(name).matches() && !name.contains("://") && !name.contains("::");
  }
}
