package tickdown.run;

import java.util.stream.Stream;

/// What supports an answer. Each piece has at most [Reason#LONGEST] characters.
public sealed interface Evidence {

  /// The comment, address or value as it was entered.
  String text();

  /// A comment by the operator.
  record Comment(String text) implements Evidence {}

  /// A comment that is shown at the item in later runs, before it is done.
  record Lesson(String text) implements Evidence {}

  /// A link: `http`, `https` or `mailto`.
  record Link(String text) implements Evidence {

    /// Whether `text` can be recorded as a link: `http`, `https` or `mailto`, without spaces.
    public static boolean isSafe(String text) {
      return Stream.of("https://", "http://", "mailto:")
              .anyMatch(scheme -> text.regionMatches(true, 0, scheme, 0, scheme.length()))
          && text.chars().noneMatch(Character::isWhitespace);
    }
  }

  /// A file, kept beside the journal by its hash.
  ///
  /// @param text its name: `load-test.png`
  /// @param hash the SHA-256 hash of its content, in hexadecimal
  /// @param bytes its size in bytes
  record KeptFile(String text, String hash, long bytes) implements Evidence {
    /// The size of the largest file that is kept, in bytes.
    public static final long LARGEST = 16L * 1024 * 1024;

    private static final int DIGITS = 64;

    /// The name of the copy beside the journal: `file-` and the hash.
    public String keptAs() {
      return "file-" + hash;
    }

    /// Whether the hash and the size can be those of a file that is kept.
    public boolean isPossible() {
      return hash.length() == DIGITS
          && hash.chars().allMatch(c -> "0123456789abcdef".indexOf(c) >= 0)
          && bytes >= 0
          && bytes <= LARGEST;
    }
  }

  /// A measured value, such as `0.2 %`.
  record Value(String text) implements Evidence {}
}
