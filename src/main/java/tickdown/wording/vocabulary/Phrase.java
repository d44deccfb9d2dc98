package tickdown.wording.vocabulary;

import java.util.List;

/// A text, or a part of one, as words and the signs between them.
///
///     If the schema changed, run `x`:    if · the · schema · changed · , · run · ` · :
///
/// A word is in lower case; it has apostrophes, hyphens and points in it. A sign is one of `( ) [ ] {
/// , ; . ! ? :`, `-` for a dash between blanks, `"` for quotation marks, and a backtick for code, which can
/// be seen but says nothing in the sentence. Signs of other scripts count as these. A full stop,
/// comma or colon with no blank behind it, as in `1.4` and `https:`, is no sign.
public final class Phrase {

  /// The sign that stands for a span of code.
  public static final String CODE = "`";

  private final String text;
  private final List<Word> words;
  private final int end;

  /// A word or sign, and where in the text it stands.
  record Word(String word, int from, int to) {}

  private Phrase(String text, List<Word> words, int end) {
    this.text = text;
    this.words = words;
    this.end = end;
  }

  /// The words of `text`, in which code between backticks is one sign.
  public static Phrase of(String text) {
    return new Phrase(text, Splitter.split(text, true), text.length());
  }

  /// The words of `text`, those of its code included.
  public static Phrase withCode(String text) {
    return new Phrase(text, Splitter.split(text, false), text.length());
  }

  /// From the beginning of word `from` to the beginning of word `to`, or to the end of the text.
  public Phrase part(int from, int to) {
    return new Phrase(text, words.subList(from, to), to < size() ? words.get(to).from : end);
  }

  /// From word `from` on.
  public Phrase from(int from) {
    return part(from, size());
  }

  /// As the author wrote it, without blanks at the ends.
  public String text() {
    return words.isEmpty() ? "" : text.substring(words.getFirst().from, end).strip();
  }

  /// The same without the signs that end a sentence or clause.
  public String withoutStop() {
    String all = text();
    int to = all.length();
    while (to > 0 && ".。!:：,;".indexOf(all.charAt(to - 1)) >= 0) {
      to--;
    }
    return all.substring(0, to).strip();
  }

  /// Word `at` as the author wrote it.
  public String textOf(int at) {
    return text.substring(words.get(at).from, words.get(at).to);
  }

  /// How many words and signs it has.
  public int size() {
    return words.size();
  }

  public boolean isEmpty() {
    return words.isEmpty();
  }

  /// All words and signs.
  public List<String> words() {
    return words.stream().map(Word::word).toList();
  }

  /// Word or sign `at`; empty text behind the last one.
  public String word(int at) {
    return at >= 0 && at < words.size() ? words.get(at).word : "";
  }

  /// Whether a word begins there that has a letter first.
  public boolean isWord(int at) {
    return at < size() && Character.isLetter(word(at).charAt(0));
  }

  /// Whether a sign stands there, and no word.
  public boolean isSign(int at) {
    return at < size() && !Character.isLetterOrDigit(word(at).charAt(0));
  }

  /// Whether a sentence ends there.
  public boolean isStop(int at) {
    return switch (word(at)) {
      case ".", "!", "?" -> true;
      default -> false;
    };
  }

  /// Whether something else begins behind it: a colon, a semicolon or a dash.
  public boolean isSeparator(int at) {
    return switch (word(at)) {
      case ":", ";", "-" -> true;
      default -> false;
    };
  }

  public boolean isComma(int at) {
    return word(at).equals(",");
  }

  /// Behind the sign that ends the first sentence, or behind the last word.
  public int sentenceEnd() {
    for (int i = 0; i < size(); i++) {
      if (isStop(i)) {
        return i + 1;
      }
    }
    return size();
  }

  @Override
  public String toString() {
    return text();
  }
}
