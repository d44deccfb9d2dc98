package tickdown.checklist;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What can be wrong in a checklist file. The names are part of the program's output and stay as
/// they are.
public enum LintRule {
  UNUSABLE("files that cannot be read or have no items"),
  BOX("malformed checkboxes"),
  CONFLICT("unresolved merge conflicts"),
  ANNOTATION("unknown, ignored or visible annotations; ids that are not unique; unknown variables"),
  FRONT_MATTER("mistakes in the front matter"),
  STEP("steps with characters that cannot be shown"),
  REPEATED_ITEM("duplicate items in a section"),
  EMPTY_HEADING("empty headings"),
  LONG_SECTION("more than fifteen items in a row"),
  STAND_IN("placeholders that are never asked for"),
  LATE_CHECK("checks placed after irreversible steps"),
  LATE_ROLLBACK_PLAN("rollback plans placed after irreversible steps"),
  NO_BOX("steps without a box, which are not walked"),
  REFERENCE("references to sections, items or footnotes that do not exist");

  private final String finds;

  LintRule(String finds) {
    this.finds = finds;
  }

  /// Its name: `late-check`.
  public String spelling() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// What it finds, in a few words.
  public String finds() {
    return finds;
  }

  /// The rule with this name.
  public static Optional<LintRule> spelled(String spelling) {
    return Stream.of(values()).filter(rule -> rule.spelling().equals(spelling)).findFirst();
  }
}
