package tickdown.plain.lines;

import java.util.ArrayList;
import java.util.List;
import tickdown.english.OnItemText;
import tickdown.run.check.PlannedCheck;
import tickdown.text.Line;
import tickdown.text.Plural;
import tickdown.text.Tone;
import tickdown.walk.CheckNotice;
import tickdown.walk.Checking;

/// Notices about checks in words.
public final class CheckText {
  private static final int MOST_NAMED = 6;

  private CheckText() {}

  /// A notice: its sentence, then its details.
  static List<Line> of(CheckNotice notice, Controls controls) {
    return switch (notice) {
      case CheckNotice.UnderWay(List<PlannedCheck> checks) ->
          List.of(Line.of(Tone.FAINT, "Checking %s …", items(checks)));
      case CheckNotice.Checked(List<Checking.Made> made) -> checked(made);
      case CheckNotice.WouldCheck(List<PlannedCheck> checks) -> would(checks);
      case CheckNotice.NoCheck(var entry) ->
          List.of(
              Line.of("%s has no check.", entry.number()),
              Line.of(
                  controls.choose(
                      "`verify all` checks everything that has one.",
                      "Press V to check again everything that is done and has one.")));
      case CheckNotice.NothingToCheck() -> List.of(Line.of("Nothing here can be checked."));
      case CheckNotice.StillChecking(int count) ->
          List.of(
              Line.of(
                  Tone.CARE,
                  "Wait: %s still being made.",
                  Plural.of(count, "check is", "checks are")));
      case CheckNotice.NotAborted(PlannedCheck check, var finding) ->
          List.of(
              Line.of("%s %s.", check.entry().number(), OnItemText.abort(check.words(), finding)));
      case CheckNotice.TrustAsked(List<PlannedCheck> checks) -> commands(checks);
      case CheckNotice.TrustNeedsYes() ->
          List.of(Line.of("Nothing was trusted. Type yes to trust them, or no."));
      case CheckNotice.Untrusted(List<PlannedCheck> checks) ->
          List.of(
              Line.of(
                  Tone.CARE,
                  "Not checked, because you do not trust %s yet: %s.",
                  Plural.of(
                      (int) checks.stream().map(PlannedCheck::words).distinct().count(),
                      "command",
                      "commands"),
                  items(checks)),
              Line.of("`tickdown trust` shows them and asks."));
    };
  }

  /// The commands of checks that are not trusted yet.
  public static List<Line> commands(List<PlannedCheck> checks) {
    List<String> commands = checks.stream().map(PlannedCheck::words).distinct().toList();
    List<Line> lines = new ArrayList<>();
    lines.add(
        Line.of(
            "Not checked yet: %s not trusted, and would run without asking each time:",
            Plural.of(commands.size(), "command is", "commands are")));
    commands.forEach(command -> lines.addAll(StepText.command(command)));
    return lines;
  }

  /// `5 checks made; not fine: 2.1.`
  private static List<Line> checked(List<Checking.Made> made) {
    List<PlannedCheck> wrong =
        made.stream().filter(each -> !each.isFine()).map(Checking.Made::check).toList();
    String checks = Plural.of(made.size(), "check", "checks");
    return List.of(
        wrong.isEmpty()
            ? Line.of(Tone.GOOD, "%s made; nothing failed.", checks)
            : Line.of(Tone.BAD, "%s made; not fine: %s.", checks, items(wrong)));
  }

  /// `2.1, 2.4 and 3 more`
  private static String items(List<PlannedCheck> checks) {
    List<String> numbers = checks.stream().map(check -> check.entry().number()).distinct().toList();
    String named = String.join(", ", numbers.stream().limit(MOST_NAMED).toList());
    return numbers.size() > MOST_NAMED
        ? "%s and %s more".formatted(named, numbers.size() - MOST_NAMED)
        : named;
  }

  private static List<Line> would(List<PlannedCheck> checks) {
    List<Line> lines = new ArrayList<>();
    lines.add(Line.of("Rehearsal: nothing is checked. This would be:"));
    checks.stream()
        .limit(MOST_NAMED)
        .map(check ->
            switch (check.how()) {
              case PlannedCheck.How.Looking _ ->
                  Line.of("  %s  look at the %s", check.entry().number(), check.words());
              case PlannedCheck.How.Running _ ->
                  Line.of("  %s  run `%s`", check.entry().number(), check.words());
            })
        .forEach(lines::add);
    if (checks.size() > MOST_NAMED) {
      lines.add(Line.of("  and %s more", checks.size() - MOST_NAMED));
    }
    return lines;
  }
}
