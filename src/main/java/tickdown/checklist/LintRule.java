package tickdown.checklist;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What a checklist file should keep to. The names are part of the program's output and stay as
/// they are.
public enum LintRule {
  /// The file can be read and has items.
  UNUSABLE("the file can be read and has items"),
  /// What looks like a box is one.
  BOX("what looks like a box is one"),
  /// What annotations say is understood.
  ANNOTATION("annotations are known and not shown, ids are given once"),
  /// Steps can be shown as they are.
  STEP("steps hold nothing that cannot be shown"),
  /// An item stands once in its section.
  REPEATED_ITEM("an item stands once in its section"),
  /// Something stands below each heading.
  EMPTY_HEADING("something stands below each heading"),
  /// At most nine items stand in a row.
  LONG_SECTION("at most nine items stand in a row"),
  /// What stands for something else is a placeholder that is asked for.
  STAND_IN("what stands for something else is a placeholder that is asked for"),
  /// Checks stand before what cannot be taken back.
  LATE_CHECK("checks stand before what cannot be taken back"),
  /// The way back is prepared before it may be needed.
  LATE_ROLLBACK_PLAN("the way back is prepared before what cannot be taken back"),
  /// Other places of the checklist are named as they are.
  REFERENCE("sections and items that are referred to exist");

  private final String says;

  LintRule(String says) {
    this.says = says;
  }

  /// How it is named: `late-check`.
  public String spelling() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// What holds in a checklist that keeps to it, in a few words.
  public String says() {
    return says;
  }

  /// The rule of that name.
  public static Optional<LintRule> spelled(String spelling) {
    return Stream.of(values()).filter(rule -> rule.spelling().equals(spelling)).findFirst();
  }
}
