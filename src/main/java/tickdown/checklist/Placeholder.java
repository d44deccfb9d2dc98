package tickdown.checklist;

import java.util.List;
import java.util.stream.Stream;

/// A piece of text that is replaced by a value, filled once per run.
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
public record Placeholder(String token, String name, Kind kind) implements Inline, Template.Piece {

  /// The name of the placeholders that the release version fills.
  public static final String RELEASE = "release";

  /// What fills a placeholder.
  public sealed interface Kind {

    /// The release version or part of it (`X.Y.Z`, `X.Y`, `X.Y.0`); filled with the release.
    ///
    /// @param v the `v` in a token such as `<vX.Y.Z>`; otherwise empty
    /// @param parts the text between the separators
    /// @param separator the sign between the parts: `.`, `_` or `-`
    /// @param suffix the suffix of a pre-release, `-rc.N`; may be empty
    record Release(String v, List<String> parts, String separator, String suffix) implements Kind {
      public Release {
        parts = List.copyOf(parts);
      }
    }

    /// Words in angle brackets or braces.
    record Words() implements Kind {}

    /// A shell variable that the checklist does not set.
    record Variable() implements Kind {}

    /// A date.
    ///
    /// @param v the `v` in a token such as `<vYYYY.M.D>`; otherwise empty
    /// @param pattern the order of its parts: `YYYY-MM-DD`
    record Date(String v, String pattern) implements Kind {}

    /// A calculation with the release version, such as `X.Y+1`; always asked for, never computed.
    record Arithmetic() implements Kind {}
  }

  /// The placeholders of a command, of other code or of an address, in order.
  public static Stream<Placeholder> in(Template text) {
    return text.pieces().stream()
        .filter(Placeholder.class::isInstance)
        .map(Placeholder.class::cast);
  }

  @Override
  public String source() {
    return token;
  }
}
