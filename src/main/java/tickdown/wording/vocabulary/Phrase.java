package tickdown.wording.vocabulary;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/// A text, or part of one, as words and signs.
///
///     If the schema changed, run `x`:    if · the · schema · changed · , · run · ` · :
///
/// Words are in lower case, and may contain apostrophes, hyphens and full stops. Signs are `( ) [ ]
/// { , ; . ! ? :`, `-` for a dash between spaces, `"` for quotation marks, and a backtick for code,
/// which is not part of the sentence. Equivalent signs of other scripts are mapped to these. A full
/// stop, comma or colon that is not followed by a space, as in `1.4` and `https:`, is not a sign.
public final class Phrase {

  /// The sign for a code span.
  public static final String CODE = Splitter.CODE;

  private final String text;

  /// The words of the whole text; this phrase has those from `first` to before `last`. A list of
  /// parts of lists would look through each of them for every word.
  private final TextWord[] words;

  private final int first;
  private final int last;

  private Phrase(String text, TextWord[] words, int first, int last) {
    this.text = text;
    this.words = words;
    this.first = first;
    this.last = last;
  }

  /// The words of `text`, with each code span as one sign.
  public static Phrase of(String text) {
    return whole(text, Splitter.split(text, true));
  }

  /// The words of `text`, including those in code.
  public static Phrase withCode(String text) {
    return whole(text, Splitter.split(text, false));
  }

  private static Phrase whole(String text, TextWord[] words) {
    return new Phrase(text, words, 0, words.length);
  }

  /// From the beginning of word `from` to the beginning of word `to`, or to the end of the text.
  public Phrase part(int from, int to) {
    return new Phrase(text, words, first + checked(from, to), first + checked(to, size()));
  }

  private static int checked(int at, int most) {
    return Objects.checkIndex(at, most + 1);
  }

  /// From word `from` on.
  public Phrase from(int from) {
    return part(from, size());
  }

  /// The text as written, without leading and trailing spaces.
  public String text() {
    return isEmpty() ? "" : text.substring(words[first].from(), end()).strip();
  }

  private int end() {
    return last < words.length ? words[last].from() : text.length();
  }

  /// The text without the signs that end a sentence or clause.
  public String withoutStop() {
    String all = text();
    int to = all.length();
    while (to > 0 && ".。!:：,;".indexOf(all.charAt(to - 1)) >= 0) {
      to--;
    }
    return all.substring(0, to).strip();
  }

  /// Word `at` as written.
  public String textOf(int at) {
    TextWord word = words[first + at];
    return text.substring(word.from(), word.to());
  }

  /// The number of words and signs.
  public int size() {
    return last - first;
  }

  public boolean isEmpty() {
    return first == last;
  }

  /// All words and signs.
  public List<String> words() {
    return Arrays.stream(words, first, last).map(TextWord::word).toList();
  }

  /// The word or sign at index `at`; an empty string after the last one.
  public String word(int at) {
    return at >= 0 && at < size() ? words[first + at].word() : "";
  }

  /// Whether the word or sign at index `at`, which must exist, is ASCII only.
  boolean isAscii(int at) {
    return words[first + at].isAscii();
  }

  /// Whether it is a word that begins with a letter.
  public boolean isWord(int at) {
    return at < size() && Character.isLetter(word(at).charAt(0));
  }

  /// Whether it is a sign.
  public boolean isSign(int at) {
    return at < size() && !Character.isLetterOrDigit(word(at).charAt(0));
  }

  /// Whether it ends a sentence.
  public boolean isStop(int at) {
    return isOneOf(at, ".!?");
  }

  /// Whether a sentence or a main clause ends there.
  public boolean endsClause(int at) {
    return isStop(at) || word(at).equals(";");
  }

  /// The place of the first word, behind numbers and signs; the size if there is none.
  public int firstWord() {
    int at = 0;
    while (at < size() && !isWord(at)) {
      at++;
    }
    return at;
  }

  /// Whether something else begins behind it: a colon, a semicolon or a dash.
  public boolean isSeparator(int at) {
    return isOneOf(at, ":;-");
  }

  private boolean isOneOf(int at, String signs) {
    String word = word(at);
    return word.length() == 1 && signs.indexOf(word.charAt(0)) >= 0;
  }

  public boolean isComma(int at) {
    return word(at).equals(",");
  }

  /// The index after the sign that ends the first sentence, or after the last word.
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
