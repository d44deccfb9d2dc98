package tickdown.wording.placeholder;

import java.util.Locale;
import tickdown.checklist.Placeholder;

/// The names under which the values of placeholders are stored.
public final class PlaceholderNames {

  /// The name of `$RELEASE` and `<release>`, which may or may not include a `v`.
  private static final String RELEASE_NAME = "release name";

  private PlaceholderNames() {}

  /// The name that a value is stored under: the same for `<new-version>`, `{{ new_version }}` and
  /// `$NEW_VERSION`.
  static String of(String words) {
    StringBuilder name = new StringBuilder(words.length());
    for (char c : words.toLowerCase(Locale.ROOT).toCharArray()) {
      boolean separates = c == '_' || c == '-' || c <= ' ';
      boolean inside = !name.isEmpty() && name.charAt(name.length() - 1) != ' ';
      if (!separates) {
        name.append(c);
      } else if (inside) {
        name.append(' ');
      }
    }
    String folded = name.toString().strip();
    return folded.equals(Placeholder.RELEASE) ? RELEASE_NAME : folded;
  }

  /// The name of a token between signs: `version` for `@VERSION@`.
  static String ofSigned(String token) {
    String signs = token.replaceAll("^(?:@|%|__)|(?:@|%|__)$", "");
    return of(signs.isEmpty() ? token : signs);
  }

  /// Whether `spelling` is a way to write the placeholder: its token, with or without a `v` before
  /// it, its name, or what is inside its brackets or signs: `REGISTRY` for `$REGISTRY`.
  public static boolean isSpelling(String spelling, Placeholder placeholder) {
    String token = placeholder.token();
    if (spelling.equals(token) || spelling.equals("v" + token) || ("v" + spelling).equals(token)) {
      return true;
    }
    String words = spelling.replaceAll("^[<{\\[$@%]+\\s*|\\s*[>}\\]@%]+$", "");
    return !words.isBlank()
        && (spelling.equals(placeholder.name()) || of(words).equals(placeholder.name()));
  }
}
