package tickdown.wording;

import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static java.util.regex.Pattern.UNICODE_CASE;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tickdown.checklist.Block;
import tickdown.checklist.Item;
import tickdown.checklist.Note;
import tickdown.checklist.Part;
import tickdown.checklist.Phase;
import tickdown.checklist.Prose;
import tickdown.checklist.Section;

/// Which phases are procedures: called when something goes wrong, and no part of the walk.
///
/// A phase taken out of the walk by mistake is worse than one left in it. So there are three rules
/// and no more:
///
/// 1. The heading names a way to act in trouble: trouble and an action (`Emergency Rollback
///    Procedure`, `Rollback steps`, `Hotfix process`), trouble as a whole (`Emergency`,
///    `Troubleshooting`, `Incident response`), or what to do about it (`How to roll back`,
///    `Rollback (if needed)`). A plan, contacts, a test are things to have, not to do.
/// 2. The heading is a case of trouble: `If something goes wrong`, `In case of an outage`, `When
///    the deploy fails`.
/// 3. The text of the phase begins with such a case that nothing but the items answers: `If
///    critical issues are discovered:`, `In case of failure, follow these steps.`
///
/// A phase named by its heading is still walked when most of its items only ask whether something
/// is there (`rollback procedure documented`): that is preparation.
public final class Procedures {

  private static final String TROUBLE =
      "emergenc(?:y|ies)|rollback|roll-?back|roll back|back-?out|reversion|hotfix|hot"
          + " fix|incidents?|disaster|outage|failure|downgrade|recovery";

  private static final String ACTION =
      "procedures?|process|steps?|instructions?|checklist|run"
          + " ?book|playbook|execution|guide|protocol|workflow"
          + "|response|recovery|rollback|revert|shutdown|stop|hotfix|fix|patch|actions?|handling";

  /// Trouble and an action; words may stand between and before them, but the action ends it.
  private static final Pattern ACT =
      words("(?:.*\\b)?(?:%s)\\b(?: \\w+)? (?:%s)(?: (?:%2$s))*".formatted(TROUBLE, ACTION));

  private static final Pattern WHOLE =
      words(
          "(?:in (?:an |case of )?)?(?:an )?emergenc(?:y|ies)"
              + "|trouble-?shooting(?: (?:checklist|guide|steps))?|incident (?:response|handling)"
              + "|disaster recovery|how to (?:roll ?back|revert|undo|downgrade|abort|recover)\\b.*"
              + "|(?:rolling back|reverting|downgrading|aborting|undoing)(?: (?:a|the|this) .*)?");

  private static final Pattern WHEN_NEEDED =
      words(
          "(?:rollback|roll back|revert|hotfix|abort|downgrade)\\b.*\\((?:only )?(?:if|when|in"
              + " case|se|si|falls|wenn)\\b.*\\)");

  /// The same in languages in which real checklists were seen, and their neighbours.
  private static final Pattern ELSEWHERE =
      words(
          "proc[eé]d(?:imentos?|imientos?|ures?|ura|ure)s? (?:de |d['’]|di"
              + " )?(?:emerg[eê]nci?a|urgence|emergenza|rollback|reversão|reversión|retour"
              + " arrière)\\b.*|(?:em caso de|en caso de|en cas d[e'’]|in caso di|im"
              + " notfall|notfall|bei"
              + " (?:problemen|fehlern|störungen))\\b.*|notfall\\w*|rollback-?(?:anleitung|verfahren|ablauf|schritte)|rollback"
              + " (?:se|si) (?:necess[aá]rio|necesario|nécessaire)"
              + "|(?:緊急|障害)(?:時|対応).*|(?:紧急|应急)(?:处理|响应|回滚|预案|情况).*|(?:ロールバック|切り戻し)(?:手順|方法).*|回滚(?:步骤|流程|操作).*");

  private static final String BAD =
      "emergenc|incident|outage|disaster|roll(?:ed|ing)? ?back|fail|go(?:es)? wrong|went wrong|gone"
          + " wrong|wrong with|br(?:eak|oke)|regress|crash|corrupt|abort|breach|downtime|data loss"
          + "|(?:critical|severe|serious|major|blocking|unexpected)\\b.*\\b(?:issue|problem|bug|error)"
          + "|(?:issue|problem|bug|error)s?\\b.*\\b(?:discover|found|find|detect|occur|arise|report|appear|encounter|happen"
          + "|emerge|show)";

  private static final String CASE =
      "(?:if|when|should|in case|in the event|in an? (?:emergency|outage))\\b";

  private static final Pattern CASE_OF_TROUBLE =
      Pattern.compile(
          "^(?:only )?" + CASE + ".*\\b(?:" + BAD + ").*", CASE_INSENSITIVE | UNICODE_CASE);

  /// A sentence that only leads to the items below: it ends in a colon, or says to follow them.
  private static final Pattern LEADS =
      Pattern.compile(
          "[^,]*[:：]|.*\\b(?:follow|do|use|run|take|perform)\\b[^,]*\\b(?:this|these|the"
              + " following|steps|below)\\b.*",
          CASE_INSENSITIVE);

  private static final Pattern ONLY_THEN =
      Pattern.compile(
          "^(?:only )?(?:use|follow|run|do|perform|execute)\\b.*\\b(?:only|this|these|the"
              + " following)\\b.*\\b"
              + CASE
              + ".*\\b(?:"
              + BAD
              + ").*",
          CASE_INSENSITIVE);

  /// What an item says that only asks whether something is there.
  private static final Pattern PREPARED =
      words(
          ".*\\b(?:documented|defined|tested|available|configured|prepared|ready|in"
              + " place|known|reviewed|exists?|identified|assigned|rehearsed|approved|understood|agreed|up"
              + " to date)(?: \\(.*\\))?");

  private static final Pattern DECORATION =
      Pattern.compile(
          "^(?:(?:phase|step|part|stage|section)\\s+)?[^\\p{L}]*(?::\\w+:)?[^\\p{L}]*|[^\\p{L})]+$",
          CASE_INSENSITIVE);

  private static final int LONGEST = 200;

  private Procedures() {}

  /// What kind of phase `section` is.
  public static Phase.Kind kind(Section section) {
    String heading = DECORATION.matcher(beginning(section.title())).replaceAll("");
    boolean called = (isTrouble(heading) && !isPreparation(section)) || beginsWithTrouble(section);
    return called ? Phase.Kind.PROCEDURE : Phase.Kind.WALK;
  }

  private static boolean isTrouble(String heading) {
    return Stream.of(ACT, WHOLE, WHEN_NEEDED, ELSEWHERE, CASE_OF_TROUBLE)
        .anyMatch(rule -> rule.matcher(heading).matches());
  }

  private static boolean beginsWithTrouble(Section section) {
    return firstSentence(section)
        .filter(words ->
            (CASE_OF_TROUBLE.matcher(words).matches() && LEADS.matcher(words).matches())
                || ONLY_THEN.matcher(words).matches())
        .isPresent();
  }

  private static Optional<String> firstSentence(Section section) {
    return section.parts().getFirst() instanceof Note(int _, var heading, List<Block> blocks)
            && heading.isEmpty()
            && blocks.getFirst() instanceof Block.Paragraph(int _, var text)
        ? Optional.of(firstSentence(beginning(text)))
        : Optional.empty();
  }

  /// The words up to a sign that ends a sentence and has a blank behind it.
  private static String firstSentence(String text) {
    for (int i = 1; i < text.length(); i++) {
      if (" \t\n\013\f\r".indexOf(text.charAt(i)) >= 0
          && ".!?:：。".indexOf(text.charAt(i - 1)) >= 0) {
        return text.substring(0, i);
      }
    }
    return text;
  }

  private static boolean isPreparation(Section section) {
    List<Item> items =
        Part.walk(section.parts()).filter(Item.class::isInstance).map(Item.class::cast).toList();
    long prepared =
        items.stream().filter(item -> PREPARED.matcher(beginning(item.text())).matches()).count();
    return prepared * 2 >= items.size();
  }

  /// As much of a text as says what it is for: patterns with several gaps take long on very long
  /// texts.
  private static String beginning(Prose text) {
    String plain = text.plain();
    return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST);
  }

  private static Pattern words(String regex) {
    return Pattern.compile(regex, CASE_INSENSITIVE | UNICODE_CASE);
  }
}
