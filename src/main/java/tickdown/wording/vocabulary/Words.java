package tickdown.wording.vocabulary;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Words and phrases to search for in a [Phrase].
public final class Words {

  /// The longest phrase, in words.
  private static final int LONGEST = 5;

  private final Set<String> words;
  private final List<Pattern> patterns;

  /// A phrase, or words with the same beginning or end.
  private record Pattern(List<String> parts) {

    boolean isAt(Phrase text, int at) {
      for (int i = 0; i < parts.size(); i++) {
        if (!matches(parts.get(i), text.word(at + i))) {
          return false;
        }
      }
      return true;
    }

    private static boolean matches(String part, String word) {
      if (part.endsWith("*")) {
        return word.startsWith(part.substring(0, part.length() - 1));
      }
      return part.startsWith("*") ? word.endsWith(part.substring(1)) : word.equals(part);
    }
  }

  private Words(Set<String> words, List<Pattern> patterns) {
    this.words = words;
    this.patterns = patterns;
  }

  /// @param entries words, phrases, `fail*` for words that begin like that, `*bar` for words that
  ///   end like that
  static Words of(List<String> entries) {
    Set<String> words = new HashSet<>();
    List<Pattern> patterns = new ArrayList<>();
    for (String entry : entries) {
      if (isWord(entry)) {
        words.add(entry);
      } else {
        patterns.add(new Pattern(List.of(entry.split(" "))));
      }
    }
    return new Words(words, patterns);
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
    int longest = words.contains(text.word(at)) ? 1 : 0;
    for (Pattern pattern : patterns) {
      if (pattern.parts().size() > longest && pattern.isAt(text, at)) {
        longest = pattern.parts().size();
      }
    }
    return longest;
  }

  /// The length in words of the longest one that ends before word `end` of `text`; 0 if none does.
  public int lengthBefore(Phrase text, int end) {
    for (int length = Math.min(LONGEST, end); length > 0; length--) {
      if (lengthAt(text, end - length) == length) {
        return length;
      }
    }
    return 0;
  }

  /// Whether one of them in `text` is followed by one of `others`, at most so many `words` behind
  /// it and with no sign between: `push the release tag`.
  public boolean isFollowedBy(Words others, Phrase text, int words) {
    int last = -words - 1;
    for (int i = 0; i < text.size(); i++) {
      if (i - last <= words && others.at(text, i)) {
        return true;
      }
      if (text.isSign(i)) {
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
