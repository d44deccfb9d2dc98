package tickdown.wording.placeholder;

import java.util.List;
import tickdown.text.LowerCase;

/// Names of what must not be written down: `generated-secret`, `API_TOKEN`. A placeholder with such
/// a name is never asked for, because values are recorded in the journal.
final class SecretName {
  private static final List<String> ENDINGS =
      List.of("secret", "token", "password", "passwd", "passphrase", "credential", "credentials");

  private static final int LONGEST = 64;

  private SecretName() {}

  /// Whether `name` is that of a secret. What is called a secret's name or path is not one itself.
  static boolean is(String name) {
    String lower = LowerCase.of(name.strip());
    return ENDINGS.stream().anyMatch(lower::endsWith);
  }

  /// Whether what begins at `from` in `text` is the value of such a variable:
  /// `API_TOKEN="<yours>"`.
  static boolean isAssignedAt(String text, int from) {
    int end = from;
    while (end > 0 && (text.charAt(end - 1) == '"' || text.charAt(end - 1) == '\'')) {
      end--;
    }
    if (end == 0 || text.charAt(end - 1) != '=') {
      return false;
    }
    int start = end - 1;
    while (start > 0 && isPartOfName(text.charAt(start - 1)) && end - start <= LONGEST) {
      start--;
    }
    return is(text.substring(start, end - 1));
  }

  private static boolean isPartOfName(char c) {
    return c == '_' || Character.isLetterOrDigit(c);
  }
}
