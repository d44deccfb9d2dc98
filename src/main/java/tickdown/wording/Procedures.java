package tickdown.wording;

import static tickdown.wording.vocabulary.Sense.*;

import java.util.List;
import java.util.Optional;
import tickdown.checklist.Block;
import tickdown.checklist.Item;
import tickdown.checklist.Note;
import tickdown.checklist.Part;
import tickdown.checklist.Phase;
import tickdown.checklist.Prose;
import tickdown.checklist.Section;
import tickdown.wording.vocabulary.Phrase;
import tickdown.wording.vocabulary.Words;

/// Finds phases that are procedures: called when something goes wrong, not part of the walk.
///
/// Removing a phase from the walk by mistake is worse than leaving it in. So there are only three
/// rules:
///
/// 1. The heading names an action in an emergency: trouble and an action (`Emergency Rollback
///    Procedure`, `Rollback steps`, `Hotfix process`), trouble alone (`Emergency`,
///    `Troubleshooting`, `Incident response`), or what to do about it (`How to roll back`,
///    `Rollback (if needed)`). Plans, contacts and tests are things to have, not to do.
/// 2. The heading is a case of trouble: `If something goes wrong`, `In case of an outage`, `When
///    the deploy fails`.
/// 3. The text of the phase begins with such a case, and the items say what to do: `If critical
///    issues are discovered:`, `In case of failure, follow these steps.` Below `Rollback`, any
///    sentence about trouble will do.
///
/// A phase with such a heading is still part of the walk if most of its items only ask whether
/// something exists (`rollback procedure documented`): that is preparation.
public final class Procedures {
  private static final Words TROUBLES = Words.of(TROUBLE, ROLLBACK, REMEDY);
  private static final Words GOING_BACK = Words.of(ROLLBACK);
  private static final Words ACTIONS = Words.of(ACTION);
  private static final Words ACTIONS_FIRST = Words.of(ACTION_FIRST);
  private static final Words EMERGENCIES = Words.of(EMERGENCY);
  private static final Words BEGINS_IN_TROUBLE = Words.of(IN_TROUBLE);
  private static final Words UNDOES = Words.of(UNDO);
  private static final Words UNDOING_IT = Words.of(UNDOING);
  private static final Words ARTICLES = Words.of(SILENT, THESE);
  private static final Words LIMITS = Words.of(ONLY);
  private static final Words CASES = Words.of(IF, IF_FIRST, SE, WHEN, IN_CASE, SHOULD);
  private static final Words NEED = Words.of(NEEDED);
  private static final Words BAD = Words.of(TROUBLE, ROLLBACK, GOES_WRONG);
  private static final Words GRAVELY = Words.of(GRAVE);
  private static final Words FAULTS = Words.of(FAULT);
  private static final Words FINDS = Words.of(FOUND);
  private static final Words FOLLOWS = Words.of(FOLLOW);
  private static final Words ITEMS_BELOW = Words.of(THESE);
  private static final Words ONLY_ITEMS_BELOW = Words.of(ONLY, THESE);
  private static final Words PREPARATION = Words.of(PREPARED);
  private static final Words BEFORE_NUMBER = Words.of(NUMBERED);

  /// The number of characters in which a text says what it is for.
  private static final int BEGINNING = 200;

  private Procedures() {}

  /// The kind of phase that `section` is.
  public static Phase.Kind kind(Section section) {
    boolean called =
        (isTrouble(heading(section.title())) && !isPreparation(section))
            || beginsWithTrouble(section);
    return called ? Phase.Kind.PROCEDURE : Phase.Kind.WALK;
  }

  /// Whether a title is that of a procedure.
  public static boolean isTitle(Prose title) {
    return isTrouble(heading(title));
  }

  /// Whether the words are about going back: `Emergency rollback`.
  public static boolean isRollback(String words) {
    return GOING_BACK.first(Phrase.of(words), 0) >= 0;
  }

  /// The words of a title, without its number and decoration: `Phase 7: 🚨 Rollback`.
  private static Phrase heading(Prose title) {
    Phrase text = beginning(title);
    int from = BEFORE_NUMBER.at(text, 0) ? 1 : 0;
    while (from < text.size() && !text.isWord(from)) {
      from++;
    }
    int to = text.size();
    while (to > from && !text.isWord(to - 1) && !text.word(to - 1).equals(")")) {
      to--;
    }
    return text.part(from, to);
  }

  private static boolean isTrouble(Phrase heading) {
    return isAction(heading)
        || isWhole(heading, EMERGENCIES.lengthAt(heading, 0))
        || BEGINS_IN_TROUBLE.at(heading, 0)
        || isUndoing(heading)
        || isUndoneInCase(heading)
        || isCaseOfTrouble(heading);
  }

  /// Trouble followed only by actions, except for one other word: `Emergency Rollback Procedure`,
  /// `Hotfix release process`, `procédure d'urgence`.
  private static boolean isAction(Phrase heading) {
    int actions = heading.size();
    while (actions > 0 && ACTIONS.at(heading, actions - 1)) {
      actions--;
    }
    for (int i = 0; i < heading.size(); i++) {
      int end = i + TROUBLES.lengthAt(heading, i);
      if (end > i
          && end < heading.size()
          && (end >= actions || isOneApart(heading, end, actions))) {
        return true;
      }
    }
    int action = ACTIONS_FIRST.lengthAt(heading, 0);
    return action > 0 && TROUBLES.at(heading, action);
  }

  private static boolean isOneApart(Phrase heading, int end, int actions) {
    return end + 1 == actions && actions < heading.size() && !heading.isSign(end);
  }

  private static boolean isWhole(Phrase heading, int length) {
    return length > 0 && length == heading.size();
  }

  /// `Rolling back`, `Reverting the release`.
  private static boolean isUndoing(Phrase heading) {
    int length = UNDOING_IT.lengthAt(heading, 0);
    return isWhole(heading, length) || (length > 0 && ARTICLES.at(heading, length));
  }

  /// `Rollback (if needed)`, `Rollback se necessário`.
  private static boolean isUndoneInCase(Phrase heading) {
    int length = UNDOES.lengthAt(heading, 0);
    if (length == 0) {
      return false;
    }
    if (CASES.at(heading, length)) {
      return NEED.lengthBefore(heading, heading.size()) > 0;
    }
    List<Parentheses> parentheses = Parentheses.in(heading);
    return !parentheses.isEmpty()
        && parentheses.getLast().close() == heading.size() - 1
        && beginsCase(parentheses.getLast().content());
  }

  private static boolean beginsCase(Phrase text) {
    return CASES.at(text, LIMITS.at(text, 0) ? 1 : 0);
  }

  /// `If something goes wrong`, `Only in case of an outage`.
  private static boolean isCaseOfTrouble(Phrase text) {
    return beginsCase(text) && isBad(text, 0);
  }

  /// Whether something goes wrong from word `from` on: `the deploy fails`, `critical issues`,
  /// `issues are found`.
  private static boolean isBad(Phrase text, int from) {
    boolean grave = false;
    boolean fault = false;
    for (int i = from; i < text.size(); i++) {
      boolean faultHere = FAULTS.at(text, i);
      if (BAD.at(text, i) || (grave && faultHere) || (fault && FINDS.at(text, i))) {
        return true;
      }
      fault |= faultHere;
      grave |= GRAVELY.at(text, i);
    }
    return false;
  }

  private static boolean beginsWithTrouble(Section section) {
    return firstSentence(section)
        .filter(sentence -> beginsWithTrouble(section.title(), sentence))
        .isPresent();
  }

  /// Whether a paragraph says that what follows is for trouble: `If critical issues are
  /// discovered:`.
  public static boolean leadsToTrouble(Prose paragraph) {
    return leadsToTrouble(firstSentence(beginning(paragraph)));
  }

  /// Whether the first paragraph below a title says so. `Rollback` needs only a case of trouble.
  public static boolean leadsToTrouble(Prose title, Prose paragraph) {
    return beginsWithTrouble(title, firstSentence(beginning(paragraph)));
  }

  private static boolean beginsWithTrouble(Prose title, Phrase sentence) {
    Phrase heading = heading(title);
    return leadsToTrouble(sentence)
        || (isWhole(heading, UNDOES.lengthAt(heading, 0)) && hasCaseOfTrouble(sentence));
  }

  /// `If the deploy fails, …`, `Go back if the deploy fails.`
  private static boolean hasCaseOfTrouble(Phrase sentence) {
    int at = CASES.first(sentence, 0);
    return at >= 0 && isBad(sentence, at);
  }

  private static boolean leadsToTrouble(Phrase sentence) {
    return (isCaseOfTrouble(sentence) && leadsToItems(sentence)) || isOnlyForTrouble(sentence);
  }

  private static Optional<Phrase> firstSentence(Section section) {
    return section.parts().getFirst() instanceof Note(int _, var heading, List<Block> blocks)
            && heading.isEmpty()
            && blocks.getFirst() instanceof Block.Paragraph(int _, var text)
        ? Optional.of(firstSentence(beginning(text)))
        : Optional.empty();
  }

  /// The words up to and including the first full stop or colon.
  private static Phrase firstSentence(Phrase text) {
    for (int i = 0; i < text.size(); i++) {
      if (text.isStop(i) || text.word(i).equals(":")) {
        return text.part(0, i + 1);
      }
    }
    return text;
  }

  /// Whether the sentence only introduces the items below: it has no comma and ends with a colon,
  /// or says to follow them.
  private static boolean leadsToItems(Phrase sentence) {
    boolean comma = false;
    boolean follow = false;
    for (int i = 0; i < sentence.size(); i++) {
      if (follow && ITEMS_BELOW.at(sentence, i)) {
        return true;
      }
      comma |= sentence.isComma(i);
      follow = !sentence.isComma(i) && (follow || FOLLOWS.at(sentence, i));
    }
    return !comma && sentence.word(sentence.size() - 1).equals(":");
  }

  /// `Follow these steps if the deploy fails.`, `Use only when something goes wrong.`
  private static boolean isOnlyForTrouble(Phrase sentence) {
    int follow = LIMITS.at(sentence, 0) ? 1 : 0;
    if (!FOLLOWS.at(sentence, follow)) {
      return false;
    }
    int items = ONLY_ITEMS_BELOW.first(sentence, follow + 1);
    int ofTrouble = items < 0 ? -1 : CASES.first(sentence, items + 1);
    return ofTrouble >= 0 && isBad(sentence, ofTrouble);
  }

  private static boolean isPreparation(Section section) {
    return isPreparation(
        Part.walk(section.parts())
            .filter(Item.class::isInstance)
            .map(item -> ((Item) item).text())
            .toList());
  }

  /// Whether most of these items only ask if something exists.
  public static boolean isPreparation(List<Prose> items) {
    long prepared = items.stream().filter(item -> isPrepared(beginning(item))).count();
    return prepared * 2 >= items.size();
  }

  /// Whether an item only asks if something exists: `Rollback procedure documented (see wiki)`.
  private static boolean isPrepared(Phrase text) {
    List<Parentheses> parentheses = Parentheses.in(text);
    boolean inLast = !parentheses.isEmpty() && parentheses.getLast().close() == text.size() - 1;
    int end = inLast ? parentheses.getLast().open() : text.size();
    return PREPARATION.lengthBefore(text, end) > 0;
  }

  private static Phrase beginning(Prose text) {
    String plain = text.plain();
    return Phrase.of(plain.length() <= BEGINNING ? plain : plain.substring(0, BEGINNING));
  }
}
