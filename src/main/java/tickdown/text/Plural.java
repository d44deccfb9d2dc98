package tickdown.text;

/// A count with its noun: `1 item`, `3 items`.
public final class Plural {
  private Plural() {}

  /// The count before a noun whose plural ends with `s`.
  public static String of(long count, String noun) {
    return of(count, noun, noun + "s");
  }

  /// The count before what is said of one, or of none and several: `1 item is`, `3 items are`.
  public static String of(long count, String one, String several) {
    return count + " " + (count == 1 ? one : several);
  }

  /// Only the noun: `line`, `lines`.
  public static String noun(long count, String noun) {
    return count == 1 ? noun : noun + "s";
  }
}
