package tickdown.checklist;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// The rules for checklist files. Their names are part of the program's output and must not change.
public enum LintRule {
  /// The file can be read and has items.
  UNUSABLE("the file can be read and has items"),
  /// Malformed boxes.
  BOX("what looks like a box is one"),
  /// Unknown or invalid annotations.
  ANNOTATION("annotations are known and not shown, ids are given once"),
  /// Steps that cannot be shown as they are.
  STEP("steps hold nothing that cannot be shown"),
  /// Duplicate items in a section.
  REPEATED_ITEM("an item stands once in its section"),
  /// Empty headings.
  EMPTY_HEADING("something stands below each heading"),
  /// More than nine items in a row.
  LONG_SECTION("at most nine items stand in a row"),
  /// Stand-ins that are never asked for.
  STAND_IN("what stands for something else is a placeholder that is asked for"),
  /// Checks after irreversible steps.
  LATE_CHECK("checks stand before what cannot be taken back"),
  /// Rollback plans after irreversible steps.
  LATE_ROLLBACK_PLAN("the way back is prepared before what cannot be taken back"),
  /// References to sections and items that do not exist.
  REFERENCE("sections and items that are referred to exist");

  private final String says;

  LintRule(String says) {
    this.says = says;
  }

  /// Its name: `late-check`.
  public String spelling() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// What it requires, in a few words.
  public String says() {
    return says;
  }

  /// The rule with this name.
  public static Optional<LintRule> spelled(String spelling) {
    return Stream.of(values()).filter(rule -> rule.spelling().equals(spelling)).findFirst();
  }
}
