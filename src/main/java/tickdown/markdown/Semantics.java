package tickdown.markdown;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tickdown.checklist.Annotation;
import tickdown.checklist.Annotation.Key;
import tickdown.checklist.Block;
import tickdown.checklist.Condition;
import tickdown.checklist.LintRule;
import tickdown.checklist.Placeholder;
import tickdown.checklist.Problem;
import tickdown.checklist.Role;
import tickdown.checklist.Step;
import tickdown.checklist.Terms;
import tickdown.wording.ConditionFinder;
import tickdown.wording.ConditionReader;
import tickdown.wording.EmbargoEnd;
import tickdown.wording.Irreversible;
import tickdown.wording.StepFinder;
import tickdown.wording.placeholder.PlaceholderFinder;
import tickdown.wording.program.CommandRecognizer;
import tickdown.wording.program.IrreversibleCommands;
import tickdown.wording.program.ProgramNames;

/// Determines what the words of items and titles mean, as [Terms].
final class Semantics {
  private final List<Problem> problems = new ArrayList<>();
  private final CommandRecognizer commands;
  private final IrreversibleCommands irreversible;

  Semantics(ProgramNames programs, IrreversibleCommands irreversible) {
    this.commands = new CommandRecognizer(programs);
    this.irreversible = irreversible;
  }

  /// The problems found so far.
  List<Problem> problems() {
    return problems;
  }

  /// The terms of an item with the given role.
  Terms of(Draft.Boxed item, Role role) {
    wrong(item.says(), item.line());
    onlyOnPhases(item.says(), item.line());
    List<Block> details = DraftDetails.of(item);
    Optional<Condition> condition =
        role instanceof Role.Branch
            ? Optional.empty()
            : annotated(item.says()).or(() -> ConditionFinder.ofItem(item.text(), details));
    List<Step> steps =
        StepFinder.of(item.says().value(Key.RUN), item.text(), item.line(), details, commands);
    steps.forEach(step -> StepFinder.wrongWith(step).ifPresent(problems::add));
    return new Terms(
        condition,
        role,
        steps,
        placeholders(item, details, steps),
        item.says().said(),
        item.says().value(Key.IRREVERSIBLE).isPresent()
            || item.says().value(Key.ENDS_EMBARGO).isPresent()
            || EmbargoEnd.is(item.text())
            || Irreversible.is(item.text(), steps, irreversible));
  }

  private static List<Placeholder> placeholders(
      Draft.Boxed item, List<Block> details, List<Step> steps) {
    List<Placeholder> found = new ArrayList<>(item.text().placeholders());
    if (!details.isEmpty()) {
      Block.walk(details).flatMap(Block::texts).forEach(text -> found.addAll(text.placeholders()));
      Block.unquoted(details)
          .filter(Block.Code.class::isInstance)
          .flatMap(block -> Placeholder.in(((Block.Code) block).code()))
          .forEach(found::add);
    }
    steps.forEach(step -> Placeholder.in(step.command()).forEach(found::add));
    item.says()
        .value(Key.VERIFY)
        .ifPresent(
            command -> Placeholder.in(PlaceholderFinder.inCode(command)).forEach(found::add));
    return distinct(found);
  }

  private static List<Placeholder> distinct(List<Placeholder> found) {
    if (found.size() < 2) {
      return found;
    }
    Set<String> tokens = new HashSet<>();
    return found.stream().filter(each -> tokens.add(each.token())).toList();
  }

  /// The terms of a title with the given role. Only a phase can be on demand.
  Terms of(Draft.Titled titled, Role role, boolean isPhase) {
    wrong(titled.says(), titled.line());
    onlyOnItems(titled.says(), titled.line());
    if (!isPhase) {
      onlyOnPhases(titled.says(), titled.line());
    }
    Optional<Condition> condition =
        role instanceof Role.Branch
            ? Optional.empty()
            : annotated(titled.says()).or(() -> ConditionFinder.ofTitle(titled.title()));
    return new Terms(
        condition,
        role,
        List.of(),
        distinct(titled.title().placeholders()),
        titled.says().said(),
        titled.says().value(Key.IRREVERSIBLE).isPresent());
  }

  /// The condition given by an annotation; `optional` may have more text after its colon.
  private static Optional<Condition> annotated(AnnotationReader says) {
    return says.value(Key.IF)
        .map(value -> ConditionReader.condition(value.startsWith("if ") ? value : "if " + value))
        .or(() ->
            says.value(Key.OPTIONAL)
                .map(value -> ConditionReader.condition(("optional " + value).strip())));
  }

  private void wrong(AnnotationReader says, int line) {
    says.wrong().forEach(wrong -> problems.add(wrong.in(line)));
  }

  private void onlyOnPhases(AnnotationReader says, int line) {
    if (says.value(Key.ON_DEMAND).isPresent()) {
      problems.add(
          new Problem(
              LintRule.ANNOTATION,
              line,
              "`on-demand` has no effect here: only a phase can be on demand",
              "put it after the heading of a phase"));
    }
  }

  private void onlyOnItems(AnnotationReader says, int line) {
    says.said().stream()
        .map(Annotation::key)
        .filter(key -> !key.isForHeadings())
        .forEach(key ->
            problems.add(
                new Problem(
                    LintRule.ANNOTATION,
                    line,
                    "`%s` has no effect here: only an item can have it".formatted(key.spelling()),
                    "put it at the end of an item")));
  }
}
