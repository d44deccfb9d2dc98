package tickdown.wording.vocabulary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Words and phrases to search for in a [Phrase].
public final class Words {

  private final Set<String> words;

  /// The phrases by their first word.
  private final Map<String, List<Pattern>> phrases;

  /// What has no first word: `fail*`, `*bar`, `*x*`.
  private final Openings openings;

  /// The length of the longest phrase, in words.
  private final int longest;

  /// A phrase, or words with the same beginning or end.
  private record Pattern(List<Part> parts) {

    boolean isAt(Phrase text, int at) {
      for (int i = 0; i < parts.size(); i++) {
        if (!parts.get(i).matches(text.word(at + i))) {
          return false;
        }
      }
      return true;
    }
  }

  /// A word of a phrase, or the letters with which it begins (`fail*`) or ends (`*bar`), or that
  /// are somewhere in it (`*x*`).
  private record Part(String letters, boolean begins, boolean ends) {

    static Part of(String word) {
      boolean begins = word.endsWith("*");
      boolean ends = word.startsWith("*");
      return new Part(word.substring(ends ? 1 : 0, word.length() - (begins ? 1 : 0)), begins, ends);
    }

    boolean isWhole() {
      return !begins && !ends;
    }

    boolean matches(String word) {
      if (begins && ends) {
        return word.contains(letters);
      }
      if (begins) {
        return word.startsWith(letters);
      }
      return ends ? word.endsWith(letters) : word.equals(letters);
    }
  }

  /// Patterns that begin with part of a word, apart by how it is written. Reading tries many of
  /// them at every word of a checklist, so a single character rules most of them out.
  ///
  /// @param begun those like `fail*`
  /// @param firstLetters the first letters of those
  /// @param ended those like `*bar`
  /// @param lastLetters the last letters of those
  /// @param within those like `*x*`
  /// @param foreign whether none of those has an ASCII letter first
  private record Openings(
      List<Pattern> begun,
      String firstLetters,
      List<Pattern> ended,
      String lastLetters,
      List<Pattern> within,
      boolean foreign) {

    static Openings of(List<Pattern> patterns) {
      List<Pattern> begun = new ArrayList<>();
      List<Pattern> ended = new ArrayList<>();
      List<Pattern> within = new ArrayList<>();
      StringBuilder first = new StringBuilder();
      StringBuilder last = new StringBuilder();
      boolean foreign = true;
      for (Pattern pattern : patterns) {
        Part part = pattern.parts().getFirst();
        String letters = part.letters();
        if (part.begins() && part.ends()) {
          within.add(pattern);
          foreign &= letters.charAt(0) >= TextWord.FIRST_FOREIGN;
        } else if (part.begins()) {
          begun.add(pattern);
          first.append(letters.charAt(0));
        } else {
          ended.add(pattern);
          last.append(letters.charAt(letters.length() - 1));
        }
      }
      return new Openings(begun, first.toString(), ended, last.toString(), within, foreign);
    }

    int longest(Phrase text, int at, int least) {
      String word = text.word(at);
      int length = least;
      if (word.isEmpty()) {
        return length;
      }
      if (firstLetters.indexOf(word.charAt(0)) >= 0) {
        length = Words.longest(begun, text, at, length);
      }
      if (lastLetters.indexOf(word.charAt(word.length() - 1)) >= 0) {
        length = Words.longest(ended, text, at, length);
      }
      return within.isEmpty() || (foreign && text.isAscii(at))
          ? length
          : Words.longest(within, text, at, length);
    }
  }

  private Words(
      Set<String> words, Map<String, List<Pattern>> phrases, Openings openings, int longest) {
    this.words = words;
    this.phrases = phrases;
    this.openings = openings;
    this.longest = longest;
  }

  /// The words with one of these senses, in any language.
  public static Words of(Sense... senses) {
    return of(Vocabulary.entries(senses));
  }

  /// @param entries words, phrases, `fail*` for words that begin like that, `*bar` for words that
  ///   end like that, `*x*` for words that contain it
  static Words of(List<String> entries) {
    Set<String> words = new HashSet<>();
    Map<String, List<Pattern>> phrases = new HashMap<>();
    List<Pattern> patterns = new ArrayList<>();
    int longest = 1;
    for (String entry : entries) {
      if (isWord(entry)) {
        words.add(entry);
      } else {
        List<Part> parts = new ArrayList<>();
        for (String word : entry.split(" ")) {
          parts.add(Part.of(word));
        }
        List<Pattern> alike =
            parts.getFirst().isWhole()
                ? phrases.computeIfAbsent(parts.getFirst().letters(), _ -> new ArrayList<>())
                : patterns;
        alike.add(new Pattern(parts));
        longest = Math.max(longest, parts.size());
      }
    }
    return new Words(words, phrases, Openings.of(patterns), longest);
  }

  private static boolean isWord(String entry) {
    return entry.indexOf(' ') < 0 && entry.indexOf('*') < 0;
  }

  /// Whether `word` is one of them; ignores phrases.
  public boolean has(String word) {
    return words.contains(word);
  }

  /// Whether one of them begins at word `at` of `text`.
  public boolean at(Phrase text, int at) {
    return lengthAt(text, at) > 0;
  }

  /// The length in words of the longest one that begins at word `at` of `text`; 0 if none does.
  public int lengthAt(Phrase text, int at) {
    String word = text.word(at);
    int length = words.contains(word) ? 1 : 0;
    if (!phrases.isEmpty()) {
      length = longest(phrases.getOrDefault(word, List.of()), text, at, length);
    }
    return openings.longest(text, at, length);
  }

  private static int longest(List<Pattern> patterns, Phrase text, int at, int least) {
    int length = least;
    for (Pattern pattern : patterns) {
      if (pattern.parts().size() > length && pattern.isAt(text, at)) {
        length = pattern.parts().size();
      }
    }
    return length;
  }

  /// The length in words of the longest one that ends before word `end` of `text`; 0 if none does.
  public int lengthBefore(Phrase text, int end) {
    for (int length = Math.min(longest, end); length > 0; length--) {
      if (lengthAt(text, end - length) == length) {
        return length;
      }
    }
    return 0;
  }

  /// Whether one of them in `text` is followed by one of `others`, at most so many `words` behind
  /// it and with no sign between: `push the release tag`.
  public boolean isFollowedBy(Words others, Phrase text, int words) {
    return isFollowedBy(others, text, words, of(List.of()));
  }

  /// The same with none of the `barriers` between either: they begin a clause of its own.
  public boolean isFollowedBy(Words others, Phrase text, int words, Words barriers) {
    int last = -words - 1;
    for (int i = 0; i < text.size(); i++) {
      if (i - last <= words && others.at(text, i)) {
        return true;
      }
      if (text.isSign(i) || barriers.at(text, i)) {
        last = -words - 1;
      } else if (at(text, i)) {
        last = i;
      }
    }
    return false;
  }

  /// Whether one of them in `text` comes before one of `others`.
  public boolean isBefore(Words others, Phrase text) {
    int first = first(text, 0);
    return first >= 0 && others.first(text, first + 1) >= 0;
  }

  /// Whether one of them is in `text` before the clause that goes on at word `from` ends.
  public boolean isInClause(Phrase text, int from) {
    for (int i = from; i < text.size() && !text.endsClause(i); i++) {
      if (at(text, i)) {
        return true;
      }
    }
    return false;
  }

  /// The place of the first of them in `text` from word `from` on; -1 if there is none.
  public int first(Phrase text, int from) {
    for (int i = from; i < text.size(); i++) {
      if (at(text, i)) {
        return i;
      }
    }
    return -1;
  }

  /// The index of the last one in `text`; -1 if there is none.
  public int last(Phrase text) {
    for (int i = text.size() - 1; i >= 0; i--) {
      if (at(text, i)) {
        return i;
      }
    }
    return -1;
  }
}
