package tickdown.run.attempt;

import java.util.Optional;

/// What an attempt printed, on both streams in the order in which it came. Secrets are masked.
///
/// @param head the beginning: all of it if `tail` is empty
/// @param tail the end, if there was more than fits in `head`
/// @param bytes how many bytes it printed, also those that are not kept
/// @param hash the SHA-256 hash of what is kept, in hexadecimal; empty if it printed nothing
/// @param file the name of the file in the folder of the journal that has more than `head` and
///   `tail`, if there is one
public record StepOutput(String head, String tail, long bytes, String hash, Optional<String> file) {

  /// The longest `head`, in characters.
  public static final int LONGEST_HEAD = 1_000;

  /// The longest `tail`, in characters.
  public static final int LONGEST_TAIL = 3_000;

  /// Nothing was printed.
  public static final StepOutput NONE = new StepOutput("", "", 0, "", Optional.empty());

  public StepOutput {
    if (head.length() > LONGEST_HEAD || tail.length() > LONGEST_TAIL) {
      throw new IllegalArgumentException(
          "at most %s and %s characters are recorded".formatted(LONGEST_HEAD, LONGEST_TAIL));
    }
  }
}
