package tickdown.markdown;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tickdown.checklist.Annotation.Key;
import tickdown.checklist.Block;
import tickdown.checklist.Condition;
import tickdown.checklist.Placeholder;
import tickdown.checklist.Placeholders;
import tickdown.checklist.Problem;
import tickdown.checklist.Role;
import tickdown.checklist.Rule;
import tickdown.checklist.Step;
import tickdown.checklist.Terms;

/// What the words of items and titles mean: fills the [Terms] of both.
final class Meaning {
  private final List<Problem> problems = new ArrayList<>();
  private final Command commands;

  Meaning(Programs programs) {
    this.commands = new Command(programs);
  }

  /// What is wrong with the words seen so far.
  List<Problem> problems() {
    return problems;
  }

  /// The terms of an item that plays `role` among its neighbours.
  Terms of(Draft.Boxed item, Role role) {
    wrong(item.says(), item.line());
    onlyOnPhases(item.says(), item.line());
    Optional<Condition> condition =
        role instanceof Role.Branch
            ? Optional.empty()
            : annotated(item.says()).or(() -> Conditions.ofItem(item.text()));
    List<Block> details = Details.of(item);
    List<Step> steps = Steps.of(item, details, commands);
    steps.forEach(step -> Steps.wrongWith(step).ifPresent(problems::add));
    return new Terms(condition, role, steps, placeholders(item, details), item.says().said());
  }

  private static List<Placeholder> placeholders(Draft.Boxed item, List<Block> details) {
    List<Placeholder> found = new ArrayList<>(Placeholders.in(item.text()));
    if (!details.isEmpty()) {
      Details.texts(details).forEach(text -> found.addAll(Placeholders.in(text)));
      Details.codes(details)
          .filter(Details::mayHoldPlaceholders)
          .forEach(code -> found.addAll(Placeholders.inCode(code.text())));
    }
    for (Key key : List.of(Key.RUN, Key.VERIFY)) {
      item.says().value(key).ifPresent(command -> found.addAll(Placeholders.inCode(command)));
    }
    return distinct(found);
  }

  private static List<Placeholder> distinct(List<Placeholder> found) {
    if (found.size() < 2) {
      return found;
    }
    Set<String> tokens = new HashSet<>();
    return found.stream().filter(each -> tokens.add(each.token())).toList();
  }

  /// The terms of a title; only a phase can be called on demand.
  Terms of(Draft.Titled titled, boolean isPhase) {
    wrong(titled.says(), titled.line());
    if (!isPhase) {
      onlyOnPhases(titled.says(), titled.line());
    }
    Optional<Condition> condition =
        annotated(titled.says()).or(() -> Conditions.ofTitle(titled.title()));
    return new Terms(
        condition,
        new Role.Plain(),
        List.of(),
        distinct(Placeholders.in(titled.title())),
        titled.says().said());
  }

  /// The condition that an annotation gives; `optional` may say more behind its colon.
  private static Optional<Condition> annotated(Annotations says) {
    return says.value(Key.IF)
        .map(value -> new Condition(value.startsWith("if ") ? value : "if " + value))
        .or(() ->
            says.value(Key.OPTIONAL).map(value -> new Condition(("optional " + value).strip())));
  }

  private void wrong(Annotations says, int line) {
    says.wrong().forEach(wrong -> problems.add(wrong.in(line)));
  }

  private void onlyOnPhases(Annotations says, int line) {
    if (says.value(Key.ON_DEMAND).isPresent()) {
      problems.add(
          new Problem(
              Rule.ANNOTATION,
              line,
              "`on-demand` says nothing here: only a phase can be called when needed",
              "put it behind the heading of a phase"));
    }
  }
}
