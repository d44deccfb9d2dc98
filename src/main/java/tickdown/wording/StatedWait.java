package tickdown.wording;

import static tickdown.wording.vocabulary.Sense.*;

import java.time.Duration;
import java.util.Optional;
import tickdown.wording.vocabulary.Numerals;
import tickdown.wording.vocabulary.Phrase;
import tickdown.wording.vocabulary.Words;

/// A wait that a text tells to make, without an annotation.
///
///     Monitor systems closely for first 24 hours     24 hours
///     Wait at least thirty minutes                   30 minutes
///     Let it soak for 2 days                         2 days
///     24h soak test                                  24 hours
///
/// What takes a while, has a limit or is valid for some time is not meant: `takes 5 minutes`, `within
/// 24 hours`, `valid for 30 days`. Of `24 to 48 hours` it is the least.
///
/// @param length how long it lasts
/// @param words the line that says so
public record StatedWait(Duration length, String words) {
  private static final Duration LONGEST = Duration.ofDays(14);

  /// The first wait that `text` tells to make; its lines are read one by one.
  public static Optional<StatedWait> in(String text) {
    return text.lines()
        .flatMap(line ->
            Rule.in(Phrase.of(line)).map(length -> new StatedWait(length, line.strip())).stream())
        .findFirst();
  }

  /// How a wait is recognized. Its words are looked up on first use.
  private static final class Rule {
    private static final Words WATCHING = Words.of(WATCH);
    private static final Words LETTING = Words.of(LET);
    private static final Words SOAKING = Words.of(SOAK);
    private static final Words PERIODS = Words.of(SOAK_PERIOD);
    private static final Words BEFORE_INSTRUCTIONS = Words.of(AND, THEN);
    private static final Words FOR_HOW_LONG = Words.of(FOR);
    private static final Words LEAST = Words.of(AT_LEAST);
    private static final Words FIRST = Words.of(FIRST_ONE);
    private static final Words RELATIVES = Words.of(RELATIVE);
    private static final Words RANGES = Words.of(TO, OR);
    private static final Words MINUTE = Words.of(MINUTES);
    private static final Words HOUR = Words.of(HOURS);
    private static final Words DAY = Words.of(DAYS);
    private static final Words WEEK = Words.of(WEEKS);

    /// How many words are between an instruction and its duration.
    private static final int FARTHEST = 12;

    private Rule() {}

    static Optional<Duration> in(Phrase words) {
      Optional<Duration> found = Optional.empty();
      for (int i = 0; i < words.size() && found.isEmpty(); i++) {
        found = begins(words, i) ? at(words, i) : Optional.empty();
      }
      return found;
    }

    /// Whether an instruction can begin there.
    private static boolean begins(Phrase words, int at) {
      return at <= words.firstWord()
          || words.isSign(at - 1)
          || BEFORE_INSTRUCTIONS.at(words, at - 1);
    }

    private static Optional<Duration> at(Phrase words, int at) {
      int watch = WATCHING.lengthAt(words, at);
      if (watch > 0) {
        return after(words, at + watch);
      }
      if (LETTING.at(words, at)) {
        for (int i = at + 1; i < at + FARTHEST && !ends(words, i); i++) {
          if (SOAKING.at(words, i)) {
            return after(words, i + SOAKING.lengthAt(words, i));
          }
        }
        return Optional.empty();
      }
      Optional<Quantity> first = quantity(words, at);
      return first
          .filter(quantity -> PERIODS.at(words, quantity.end()))
          .map(Quantity::length)
          .filter(Rule::isSensible);
    }

    /// `… 30 minutes`, `… the systems for the first 24 hours`.
    private static Optional<Duration> after(Phrase words, int from) {
      Optional<Quantity> found = atLeast(words, from);
      for (int i = from; found.isEmpty() && i < from + FARTHEST && !ends(words, i); i++) {
        if (FOR_HOW_LONG.at(words, i)) {
          found = atLeast(words, i + 1);
        }
      }
      return found.map(Quantity::length).filter(Rule::isSensible);
    }

    private static boolean isSensible(Duration length) {
      return length.isPositive() && length.compareTo(LONGEST) <= 0;
    }

    private static boolean ends(Phrase words, int at) {
      return at >= words.size()
          || words.endsClause(at)
          || words.isComma(at)
          || words.word(at).equals("(")
          || RELATIVES.at(words, at);
    }

    /// `at least 24 hours`, `the first day`.
    private static Optional<Quantity> atLeast(Phrase words, int from) {
      int at = from;
      while (LEAST.at(words, at)) {
        at += LEAST.lengthAt(words, at);
      }
      int end = at + 1;
      return at > from && FIRST.at(words, at - 1) && unit(words, at).isPresent()
          ? unit(words, at).map(unit -> of(1, unit, end))
          : quantity(words, at);
    }

    /// A number and a unit.
    ///
    /// @param end the index of the word after it
    private record Quantity(Duration length, int end) {}

    /// `24 hours`, `24h`, `24-hour`, `24-48 hours`, `24 to 48 hours`, `twenty-four hours`.
    private static Optional<Quantity> quantity(Phrase words, int at) {
      String word = words.word(at);
      int digits = digits(word);
      if (digits > 0 && digits < word.length() && digits < 6) {
        int number = Integer.parseInt(word.substring(0, digits));
        String rest = word.substring(word.charAt(digits) == '-' ? digits + 1 : digits);
        return digits(rest) == rest.length()
            ? unit(words, at + 1).map(unit -> of(number, unit, at + 2))
            : unit(Phrase.of(rest), 0).map(unit -> of(number, unit, at + 1));
      }
      return Numerals.value(word)
          .flatMap(number -> {
            int next = at + 1;
            if (RANGES.at(words, next) && Numerals.value(words.word(next + 1)).isPresent()) {
              next += 2;
            } else if (Numerals.value(words.word(next)).isPresent()) {
              next++;
            }
            int end = next + 1;
            return unit(words, next).map(unit -> of(number, unit, end));
          });
    }

    private static Quantity of(int number, Duration unit, int end) {
      return new Quantity(unit.multipliedBy(number), end);
    }

    private static int digits(String word) {
      int count = 0;
      while (count < word.length() && word.charAt(count) >= '0' && word.charAt(count) <= '9') {
        count++;
      }
      return count;
    }

    private static Optional<Duration> unit(Phrase words, int at) {
      return MINUTE.at(words, at)
          ? Optional.of(Duration.ofMinutes(1))
          : HOUR.at(words, at)
              ? Optional.of(Duration.ofHours(1))
              : DAY.at(words, at)
                  ? Optional.of(Duration.ofDays(1))
                  : WEEK.at(words, at) ? Optional.of(Duration.ofDays(7)) : Optional.empty();
    }
  }
}
