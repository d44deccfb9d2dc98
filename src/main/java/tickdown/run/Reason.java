package tickdown.run;

import java.util.Optional;

/// Why an operator gave an answer; never blank, at most 4,000 characters.
public record Reason(String text) {

  /// The maximum length in characters. It ensures that an event fits on a line of the journal.
  public static final int LONGEST = 4_000;

  public Reason {
    text = text.strip();
    if (text.isEmpty() || text.length() > LONGEST) {
      throw new IllegalArgumentException("a reason has 1 to %s characters".formatted(LONGEST));
    }
  }

  /// The reason in `words`, or empty if they are blank. Rejects more than 4,000 characters.
  public static Optional<Reason> of(String words) {
    return words.isBlank() ? Optional.empty() : Optional.of(new Reason(words));
  }
}
