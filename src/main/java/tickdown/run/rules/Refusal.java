package tickdown.run.rules;

import tickdown.text.Line;

/// Why a request is not recorded.
///
/// @param sentence in lower case without a full stop; may quote foreign text
/// @param hint in the imperative, naming what helps; may be empty
public record Refusal(Line sentence, Line hint) {

  public Refusal(String sentence, String hint) {
    this(Line.of(sentence), Line.of(hint));
  }

  public Refusal(Line sentence, String hint) {
    this(sentence, Line.of(hint));
  }
}
