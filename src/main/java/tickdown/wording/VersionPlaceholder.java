package tickdown.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A placeholder for the release version or part of it: `X.Y.Z`, `X.Y`, `X.Y.0`, `x.y.z`, `X.X.X`,
/// `X.Y.Z-rc.N`, `1.MINOR.0`. With `+1` or `-1` after a part it is a calculation.
///
/// `MAJOR.MINOR.PATCH` alone explains how versions work; directly after a `v`, a hyphen or a slash
/// it is a placeholder.
///
/// @param from its start in the text, without a leading `v`
/// @param parts the parts between the dots
/// @param suffix the suffix of a pre-release, `-rc.N`; may be empty
record VersionPlaceholder(int from, int to, List<String> parts, boolean calculates, String suffix) {

  private static final Set<String> NAMES = Set.of("MAJOR", "MINOR", "PATCH", "MAJ", "MIN");
  private static final List<String> SUFFIXES = List.of("-rc", "-alpha", "-beta", "-pre", "-dev");

  /// The placeholder at `from`, if it is not preceded by a letter or digit.
  static Optional<VersionPlaceholder> at(String text, int from) {
    VersionScan scan = new VersionScan(text, from);
    return scan.token().filter(token -> token.stands(text));
  }

  private boolean stands(String text) {
    boolean variable = parts.stream().anyMatch(part -> !isLiteral(part));
    boolean explains = parts.stream().allMatch(NAMES::contains) && !calculates;
    boolean alone = parts.size() == 1 && !(calculates && NAMES.contains(parts.getFirst()));
    return variable && !alone && (!explains || isGlued(text, from));
  }

  private static boolean isGlued(String text, int from) {
    return from > 0 && "vV-_/".indexOf(text.charAt(from - 1)) >= 0;
  }

  static boolean isLiteral(String part) {
    return Character.isDigit(part.charAt(0));
  }

  /// Parses a placeholder part by part.
  private static final class VersionScan {
    private final String text;
    private final int from;
    private final List<String> parts = new ArrayList<>();
    private int at;
    private boolean calculates;

    VersionScan(String text, int from) {
      this.text = text;
      this.from = from;
      this.at = from;
    }

    Optional<VersionPlaceholder> token() {
      do {
        String part = part();
        if (part.isEmpty()) {
          break;
        }
        parts.add(part);
        at += part.length();
        calculation();
      } while (at < text.length() && text.charAt(at) == '.' && at++ >= 0);
      if (at > from && text.charAt(at - 1) == '.') {
        at--;
      }
      String suffix = suffix();
      at += suffix.length();
      return parts.isEmpty() || !ends()
          ? Optional.empty()
          : Optional.of(new VersionPlaceholder(from, at, List.copyOf(parts), calculates, suffix));
    }

    /// The part that begins here: letters for a number, digits, or the name of a number.
    private String part() {
      int end = at;
      while (end < text.length() && isAlphanumeric(text.charAt(end))) {
        end++;
      }
      String word = text.substring(at, end);
      boolean named = NAMES.contains(word);
      boolean digits = !word.isEmpty() && word.chars().allMatch(Character::isDigit);
      if (parts.isEmpty()) {
        return named || digits || isRepeated(word, 'x') ? word : "";
      }
      return named || digits || (isLetters(word) && sameCase(word)) ? word : letter(word);
    }

    /// The first letter, if it is directly followed by the marker of a pre-release: `Z` of `Zrc1`.
    private static String letter(String word) {
      boolean glued =
          word.length() > 2
              && "YZyzXx".indexOf(word.charAt(0)) >= 0
              && (word.startsWith("rc", 1) || word.startsWith("a", 1) || word.startsWith("b", 1))
              && Character.isDigit(word.charAt(word.length() - 1));
      return glued ? word.substring(0, 1) : "";
    }

    private boolean sameCase(String word) {
      boolean lower = Character.isLowerCase(text.charAt(from));
      return Character.isLowerCase(word.charAt(0)) == lower
          || VersionPlaceholder.isLiteral(parts.getFirst());
    }

    private static boolean isLetters(String word) {
      return word.length() <= 3
          && (isRepeated(word, 'x')
              || isRepeated(word, 'y')
              || isRepeated(word, 'z')
              || isRepeated(word, 'n')
              || isRepeated(word, 'w'));
    }

    private static boolean isRepeated(String word, char letter) {
      return !word.isEmpty()
          && word.length() <= 3
          && (consistsOf(word, letter) || consistsOf(word, Character.toUpperCase(letter)));
    }

    private static boolean consistsOf(String word, char letter) {
      for (int i = 0; i < word.length(); i++) {
        if (word.charAt(i) != letter) {
          return false;
        }
      }
      return true;
    }

    /// `+1` or `-1` after the part, but not the `-1` after a third one, which counts packages:
    /// `X.Y.Z-1.src.rock`.
    private void calculation() {
      if (at + 1 >= text.length() || VersionPlaceholder.isLiteral(parts.getLast())) {
        return;
      }
      char sign = text.charAt(at);
      boolean counts = sign == '+' || (sign == '-' && parts.size() < 3);
      int end = at + 1;
      while (end < text.length() && Character.isDigit(text.charAt(end))) {
        end++;
      }
      if (counts && end > at + 1 && end <= at + 3) {
        calculates = true;
        at = end;
      }
    }

    private String suffix() {
      if (parts.size() < 2) {
        return "";
      }
      for (String each : SUFFIXES) {
        if (text.startsWith(each, at)) {
          int end = at + each.length();
          int number = end < text.length() && text.charAt(end) == '.' ? end + 1 : end;
          boolean counted =
              number < text.length()
                  && (Character.isDigit(text.charAt(number))
                      || "NWXYZRnxyz#".indexOf(text.charAt(number)) >= 0);
          return text.substring(at, counted ? number + 1 : end);
        }
      }
      return "";
    }

    private boolean ends() {
      if (at >= text.length()) {
        return true;
      }
      char next = text.charAt(at);
      boolean marker =
          text.startsWith("rc", at) || text.startsWith("a", at) || text.startsWith("b", at);
      boolean goesOn =
          next == '.' && at + 1 < text.length() && ">*<=".indexOf(text.charAt(at + 1)) >= 0;
      return !goesOn && (!isAlphanumeric(next) || marker);
    }

    private static boolean isAlphanumeric(char c) {
      return Character.isLetterOrDigit(c);
    }
  }
}
