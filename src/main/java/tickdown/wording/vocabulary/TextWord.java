package tickdown.wording.vocabulary;

/// A word or sign of a [Phrase], and its position in the text.
///
/// @param isAscii whether every letter of it is ASCII
record TextWord(String word, int from, int to, boolean isAscii) {

  /// The first character that is not ASCII.
  static final char FIRST_FOREIGN = 0x80;
}
