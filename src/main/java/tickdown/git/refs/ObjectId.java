package tickdown.git.refs;

import java.util.regex.Pattern;

/// Ids of objects: 40 or 64 lower-case hexadecimal digits.
final class ObjectId {
  private static final Pattern FULL = Pattern.compile("[0-9a-f]{40}|[0-9a-f]{64}");

  private ObjectId() {}

  static boolean isValid(String text) {
    return FULL.matcher(text).matches();
  }

  /// The same text.
  ///
  /// @throws IllegalArgumentException if it is none
  static String checked(String text) {
    if (!isValid(text)) {
      throw new IllegalArgumentException("not the full id of an object");
    }
    return text;
  }
}
