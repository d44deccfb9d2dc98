package tickdown.checklist;

/// A stand-in in a text, filled once per run.
///
///     git tag -a vX.Y.Z     the token `X.Y.Z` of the release's family
///     <release version>     the words `release version`
///     $REGISTRY             the variable `REGISTRY`
///     YYYY-MM-DD            a date
///     X.Y+1                 a calculation, asked for separately
///
/// @param token the text that is replaced: `X.Y.Z`, `<release version>`, `${NAME}`
/// @param name the name that the operator is asked for and that the value is stored under; the same
/// for all spellings of one value
public record Placeholder(String token, String name, Kind kind) {

  /// What fills a placeholder.
  public enum Kind {
    /// The release version or part of it (`X.Y.Z`, `X.Y`, `X.Y.0`); filled with the release.
    RELEASE,
    /// Words in angle brackets or braces.
    WORDS,
    /// A shell variable that the checklist does not set.
    VARIABLE,
    /// A date.
    DATE,
    /// A calculation with the release version, such as `X.Y+1`; always asked for, never computed.
    ARITHMETIC
  }
}
