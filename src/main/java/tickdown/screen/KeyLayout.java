package tickdown.screen;

/// The Latin letters that are on the same keys as those of other alphabets, so that a keyboard in
/// another layout still answers.
final class KeyLayout {
  private static final String RUSSIAN = "йцукенгшщзхъфывапролджэячсмитьбюіїє";
  private static final String LATIN = "qwertyuiop[]asdfghjkl;'zxcvbnm,.s]'";
  private static final String GREEK = "ςερτυθιοπασδφγηξκλζχψωβνμ";
  private static final String GREEK_LATIN = "wertyuiopasdfghjklzxcvbnm";

  private KeyLayout() {}

  /// The key as it is called in a Latin layout; other keys stay as they are.
  static Key latin(Key key) {
    return key instanceof Key.Typed(String text) && text.length() == 1
        ? Key.of(latin(text.charAt(0)))
        : key;
  }

  private static char latin(char typed) {
    char lower = Character.toLowerCase(typed);
    int russian = RUSSIAN.indexOf(lower);
    int greek = GREEK.indexOf(lower);
    char latin =
        russian >= 0 ? LATIN.charAt(russian) : greek >= 0 ? GREEK_LATIN.charAt(greek) : typed;
    return lower == typed ? latin : Character.toUpperCase(latin);
  }
}
