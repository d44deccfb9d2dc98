package tickdown.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tickdown.checklist.Checklist;
import tickdown.checklist.LintRule;
import tickdown.checklist.Problem;
import tickdown.checklist.ReadResult;
import tickdown.command.console.ExitCode;
import tickdown.command.console.FailurePrinter;
import tickdown.lint.Lint;
import tickdown.text.Line;
import tickdown.workplace.ChecklistFile;
import tickdown.workplace.Failure;

/// A checklist file and its problems.
///
/// @param problems the problems, or why the file cannot be used
record LintedFile(ChecklistFile file, List<Problem> problems) {

  LintedFile {
    problems = List.copyOf(problems);
  }

  /// Checks `file`, except for the rules in `ignored`.
  static LintedFile of(ChecklistFile file, Set<LintRule> ignored) {
    List<Problem> all =
        switch (file.reading()) {
          case ReadResult.Readable(Checklist checklist) -> Lint.problems(checklist, file.text());
          case ReadResult.Unusable(List<Problem> problems) -> problems;
        };
    return new LintedFile(
        file, all.stream().filter(problem -> !ignored.contains(problem.rule())).toList());
  }

  /// The lines for standard output: each problem with its line of the file, and the number of
  /// problems.
  List<Line> lines() {
    if (isUnusable()) {
      return List.of();
    }
    List<String> text = file.text().lines().toList();
    List<Line> lines = new ArrayList<>();
    for (Problem problem : problems) {
      String source = text.get(Math.max(problem.line(), 1) - 1);
      lines.addAll(FailurePrinter.problem(file.name(), problem, source));
      lines.add(Line.empty());
    }
    lines.add(Line.of("%s: %s", file.name(), count()));
    return lines;
  }

  /// The lines for standard error: why the file cannot be used.
  List<Line> errors() {
    return isUnusable()
        ? problems.stream()
            .flatMap(
                problem -> FailurePrinter.error(Failure.Report.of(file.name(), problem)).stream())
            .toList()
        : List.of();
  }

  int exitCode() {
    if (isUnusable()) {
      return ExitCode.UNUSABLE;
    }
    return problems.isEmpty() ? ExitCode.FINE : ExitCode.NO;
  }

  private boolean isUnusable() {
    return file.reading() instanceof ReadResult.Unusable;
  }

  private String count() {
    return switch (problems.size()) {
      case 0 -> "no problems";
      case 1 -> "1 problem";
      default -> problems.size() + " problems";
    };
  }
}
