package tickdown.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tickdown.checklist.LintRule;
import tickdown.report.LintDocument;
import tickdown.session.Environment;
import tickdown.text.Line;

/// `tickdown lint`: the problems of checklists.
final class LintCommand implements Options, Callable<Integer> {
  private final Environment surroundings;

  private List<String> names = List.of();

  /// How problems are printed.
  enum Kind {
    TEXT,
    JSON
  }

  private Kind format = Kind.TEXT;

  private List<String> ignored = List.of();

  private boolean rules;

  private final CommonOptions common = new CommonOptions();

  LintCommand(Environment surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public void declare(Arguments arguments) {
    arguments
        .command(
            "lint",
            "Name what is wrong in checklists, line by line.",
            "",
            "Exit code 1 when there are problems, 2 when a file cannot be used. `lint --rules`"
                + " lists the rules.",
            "",
            "Examples:",
            "  tickdown lint",
            "  tickdown lint checklists/*.md --ignore long-section",
            "  tickdown lint --format json")
        .any(
            "CHECKLIST",
            "The Markdown files. Default: the release checklist of this repository.",
            given -> names = given)
        .choice(
            "--format",
            "FORMAT",
            "text (the default) or json.",
            Kind.class,
            given -> format = given)
        .list("--ignore", "RULE", "Leave this rule out; may be repeated.", given -> ignored = given)
        .flag("--rules", "List the rules instead.", () -> rules = true)
        .with(common);
  }

  @Override
  public Integer call() {
    Console terminal = Console.of(surroundings, common.colour());
    if (rules) {
      terminal.output().say(Stream.of(LintRule.values()).map(LintCommand::line).toList());
      return ExitCode.FINE;
    }
    Set<LintRule> left = ignored.stream().map(LintCommand::rule).collect(Collectors.toSet());
    List<LintedFile> files = files().map(file -> LintedFile.of(file, left)).toList();
    switch (format) {
      case TEXT -> files.forEach(file -> terminal.output().say(file.lines()));
      case JSON -> terminal.output().document(stream -> document(files).write(stream));
    }
    files.forEach(file -> terminal.error().say(file.errors()));
    return files.stream().mapToInt(LintedFile::exitCode).max().orElse(ExitCode.FINE);
  }

  private Stream<ChecklistFile> files() {
    if (names.isEmpty()) {
      Path file = Workplace.discovered(surroundings);
      return Stream.of(ChecklistFile.read(file, file.getFileName().toString()));
    }
    return names.stream()
        .map(name -> ChecklistFile.read(Workplace.resolved(surroundings, name), name));
  }

  private static LintDocument document(List<LintedFile> files) {
    return new LintDocument(
        files.stream()
            .map(file -> new LintDocument.File(file.file().name(), file.problems()))
            .toList());
  }

  private static LintRule rule(String name) {
    return LintRule.spelled(name.strip())
        .filter(rule -> rule != LintRule.UNUSABLE)
        .orElseThrow(() ->
            Failure.unusable(
                "there is no rule `%s` to ignore".formatted(name),
                "`tickdown lint --rules` lists the rules"));
  }

  private static Line line(LintRule rule) {
    return Line.of("  " + rule.spelling()).upTo(24).plus(rule.finds());
  }
}
