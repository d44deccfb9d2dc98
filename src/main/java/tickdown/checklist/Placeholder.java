package tickdown.checklist;

/// A stand-in in a text that is filled once per run.
///
///     git tag -a vX.Y.Z     the token `X.Y.Z` of the release's family
///     <release version>     the words `release version`
///     $REGISTRY             the variable `REGISTRY`
///     YYYY-MM-DD            a date
///     X.Y+1                 an arithmetic, asked for by itself
///
/// @param token what stands in the text and is replaced: `X.Y.Z`, `<release version>`, `${NAME}`
/// @param name what the operator is asked for, and by which the value is kept: the same for all spellings of one value
public record Placeholder(String token, String name, Kind kind) {

  /// What fills a placeholder.
  public enum Kind {
    /// The release version or a part of it (`X.Y.Z`, `X.Y`, `X.Y.0`): filled by the release.
    RELEASE,
    /// Words in angle or curly brackets.
    WORDS,
    /// A shell variable that nothing in the checklist sets.
    VARIABLE,
    /// A date.
    DATE,
    /// A calculation with the release version, such as `X.Y+1`: shown and asked, never guessed.
    ARITHMETIC
  }
}
