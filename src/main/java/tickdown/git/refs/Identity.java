package tickdown.git.refs;

import java.time.Instant;
import java.util.Map;

/// Who made a commit and when, as environment variables for git (git-commit-tree).
record Identity(String who, Instant when) {
  private static final String ADDRESS = "tickdown@localhost";
  private static final int LONGEST = 200;

  Map<String, String> variables() {
    String date = "@" + Math.max(0, when.getEpochSecond()) + " +0000";
    String name = clean(who);
    return Map.of(
        "GIT_AUTHOR_NAME", name,
        "GIT_AUTHOR_EMAIL", ADDRESS,
        "GIT_AUTHOR_DATE", date,
        "GIT_COMMITTER_NAME", name,
        "GIT_COMMITTER_EMAIL", ADDRESS,
        "GIT_COMMITTER_DATE", date);
  }

  /// git accepts no angle brackets and control characters, and no name that has neither letter nor
  /// digit.
  static String clean(String who) {
    String name = who.replaceAll("[<>\\p{Cntrl}]+", " ").strip();
    String cut =
        name.length() > LONGEST
            ? name.substring(
                0,
                name.offsetByCodePoints(
                    0, Math.min(LONGEST / 2, name.codePointCount(0, name.length()))))
            : name;
    return cut.codePoints().anyMatch(Character::isLetterOrDigit) ? cut : "tickdown";
  }
}
