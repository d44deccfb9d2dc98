package tickdown.wording.vocabulary;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Numbers, in digits or in words: `24`, `two`, `twenty-four`, `a`, `zwei`.
public final class Numerals {
  private static final Map<String, Integer> WORDS =
      values(
          "a 1, an 1, one 1, two 2, three 3, four 4, five 5, six 6, seven 7, eight 8, nine 9, ten"
              + " 10, eleven 11, twelve 12, fifteen 15, twenty 20, thirty 30, forty 40, fifty 50,"
              + " sixty 60, ninety 90, eine 1, einen 1, ein 1, zwei 2, drei 3, vier 4, fünf 5,"
              + " sechs 6, sieben 7, acht 8, zehn 10, zwölf 12, fünfzehn 15, zwanzig 20, dreißig"
              + " 30, vierundzwanzig 24, achtundvierzig 48");

  private Numerals() {}

  /// The value of a word in lower case; empty if it is no number up to 99,999.
  public static Optional<Integer> value(String word) {
    if (!word.isEmpty() && word.length() < 6 && word.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return Optional.of(Integer.valueOf(word));
    }
    List<Optional<Integer>> parts =
        Arrays.stream(word.split("-", 2)).map(WORDS::get).map(Optional::ofNullable).toList();
    return parts.stream().allMatch(Optional::isPresent)
        ? parts.stream().map(Optional::get).reduce(Integer::sum)
        : Optional.empty();
  }

  private static Map<String, Integer> values(String listed) {
    return Arrays.stream(listed.split(", "))
        .map(each -> each.split(" "))
        .collect(Collectors.toUnmodifiableMap(each -> each[0], each -> Integer.valueOf(each[1])));
  }
}
