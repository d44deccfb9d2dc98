package tickdown.wording;

import java.util.List;
import java.util.stream.Stream;

/// One path of a `covers` annotation, see [CoveredPaths]. Patterns with characters whose meaning is
/// disputed, such as `[a-z]` or `!`, cover everything, so that nothing is taken for unchanged by
/// mistake.
final class PathPattern {
  private static final String ANY_FOLDERS = "**";
  private static final String DISPUTED = "[]{}!\\";

  private final boolean isDisputed;
  private final List<String> segments;

  PathPattern(String written) {
    this.isDisputed = written.chars().anyMatch(c -> DISPUTED.indexOf(c) >= 0);
    List<String> parts =
        Stream.of(written.split("/")).filter(part -> !part.isEmpty() && !part.equals(".")).toList();
    boolean isAnywhere = parts.size() == 1 && !written.startsWith(".");
    this.segments =
        isAnywhere || parts.isEmpty()
            ? Stream.concat(Stream.of(ANY_FOLDERS), parts.stream()).toList()
            : parts;
  }

  /// Whether the file at this path is meant, or is in a folder that is.
  boolean covers(String file) {
    return isDisputed || covers(file.split("/"));
  }

  /// Which beginnings of the pattern fit the names so far: each name moves on from there.
  private boolean covers(String[] names) {
    boolean[] fits = new boolean[segments.size() + 1];
    fits[0] = true;
    skipFolders(fits);
    for (String name : names) {
      if (fits[segments.size()]) {
        return true;
      }
      boolean[] next = new boolean[fits.length];
      for (int i = 0; i < segments.size(); i++) {
        boolean isAny = segments.get(i).equals(ANY_FOLDERS);
        next[i] |= fits[i] && isAny;
        next[i + 1] |= fits[i] && !isAny && isCalled(name, segments.get(i));
      }
      skipFolders(next);
      fits = next;
    }
    return fits[segments.size()];
  }

  /// `**` stands for no folders, too.
  private void skipFolders(boolean[] fits) {
    for (int i = 0; i < segments.size(); i++) {
      fits[i + 1] |= fits[i] && segments.get(i).equals(ANY_FOLDERS);
    }
  }

  /// Whether the name has the form of `glob`, in which `*` stands for any characters and `?` for
  /// one. After a mismatch, the last `*` takes one more character.
  private static boolean isCalled(String name, String glob) {
    int at = 0;
    int in = 0;
    int star = -1;
    int taken = 0;
    while (at < name.length()) {
      if (in < glob.length() && glob.charAt(in) == '*') {
        star = in++;
        taken = at;
      } else if (in < glob.length()
          && (glob.charAt(in) == '?' || glob.charAt(in) == name.charAt(at))) {
        in++;
        at++;
      } else if (star >= 0) {
        in = star + 1;
        at = ++taken;
      } else {
        return false;
      }
    }
    while (in < glob.length() && glob.charAt(in) == '*') {
      in++;
    }
    return in == glob.length();
  }
}
