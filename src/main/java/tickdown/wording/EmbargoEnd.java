package tickdown.wording;

import static tickdown.wording.vocabulary.Sense.*;

import tickdown.checklist.Annotation;
import tickdown.checklist.Item;
import tickdown.checklist.Prose;
import tickdown.wording.vocabulary.Phrase;
import tickdown.wording.vocabulary.Words;

/// The item that ends an embargo: what was secret is public once it is done. An annotation says so,
/// or its words do: `Lift the embargo`, `Publish the security advisory`.
public final class EmbargoEnd {

  /// So many words apart a verb and its object still belong together.
  private static final int NEAR = 5;

  private static final Words EMBARGOES = Words.of(EMBARGO);
  private static final Words LIFTS = Words.of(LIFT);
  private static final Words ADVISORIES = Words.of(ADVISORY);
  private static final Words DISCLOSES = Words.of(DISCLOSE);
  private static final Words ARTICLES = Words.of(SILENT);

  private EmbargoEnd() {}

  /// Whether the item ends an embargo.
  public static boolean is(Item item) {
    return item.terms().annotation(Annotation.Key.ENDS_EMBARGO).isPresent() || is(item.text());
  }

  /// Whether an item with this text does, by its words.
  public static boolean is(Prose text) {
    Phrase words = Phrase.of(text.plain());
    return (begins(LIFTS, EMBARGOES, words)
            || begins(EMBARGOES, LIFTS, words)
            || begins(DISCLOSES, ADVISORIES, words)
            || begins(ADVISORIES, DISCLOSES, words))
        && Irreversible.isForGood(words);
  }

  /// Whether the text begins with one of `first`, and one of `second` follows soon.
  private static boolean begins(Words first, Words second, Phrase text) {
    int word = text.firstWord();
    int start = word + ARTICLES.lengthAt(text, word);
    return first.at(text, start)
        && first.isFollowedBy(second, text.part(start, Math.min(start + NEAR, text.size())), NEAR);
  }
}
