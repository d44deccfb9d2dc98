package tickdown.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tickdown.checklist.LintRule;
import tickdown.command.console.Command;
import tickdown.command.console.CommandContext;
import tickdown.command.console.Console;
import tickdown.command.console.ExitCode;
import tickdown.command.options.Arguments;
import tickdown.command.options.FormatOption;
import tickdown.command.options.OutputFormat;
import tickdown.report.LintDocument;
import tickdown.session.Environment;
import tickdown.text.Line;
import tickdown.workplace.ChecklistFile;
import tickdown.workplace.Failure;
import tickdown.workplace.Workplace;

/// `tickdown lint`: the problems of checklists.
final class LintCommand implements Command {
  private List<String> names = List.of();
  private List<String> ignored = List.of();
  private boolean rules;
  private final FormatOption format = new FormatOption(OutputFormat.TEXT, OutputFormat.JSON);

  @Override
  public void declare(Arguments arguments) {
    arguments
        .any(
            "CHECKLIST",
            "The Markdown files. Default: the release checklist of this repository.",
            given -> names = given)
        .with(format::declare)
        .list("--ignore", "RULE", "Ignore this rule; repeatable.", given -> ignored = given)
        .flag("--rules", "List the rules.", () -> rules = true)
        .footer(
            "",
            "Exits with 1 if there are problems, and with 2 if a file cannot be used.",
            "",
            "Examples:",
            "  tickdown lint",
            "  tickdown lint checklists/*.md --ignore long-section",
            "  tickdown lint --format json");
  }

  @Override
  public int run(CommandContext context) {
    Console console = context.console();
    if (rules) {
      console.output().say(Stream.of(LintRule.values()).map(LintCommand::line).toList());
      return ExitCode.FINE;
    }
    Set<LintRule> left = ignored.stream().map(LintCommand::rule).collect(Collectors.toSet());
    List<LintedFile> files =
        files(context.environment()).map(file -> LintedFile.of(file, left)).toList();
    if (format.format() == OutputFormat.JSON) {
      console.output().document(stream -> document(files).write(stream));
    } else {
      files.forEach(file -> console.output().say(file.lines()));
    }
    files.forEach(file -> console.error().tell(file.errors()));
    return files.stream().mapToInt(LintedFile::exitCode).max().orElse(ExitCode.FINE);
  }

  private Stream<ChecklistFile> files(Environment environment) {
    if (names.isEmpty()) {
      Path file = Workplace.checklist(Optional.empty(), environment);
      return Stream.of(ChecklistFile.read(file, ChecklistFile.shortName(file)));
    }
    return names.stream()
        .map(name -> ChecklistFile.read(Workplace.resolved(environment, name), name));
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
            new Failure(
                Line.of("unknown rule `%s`", name), "`tickdown lint --rules` lists the rules"));
  }

  private static Line line(LintRule rule) {
    return Line.of("  %s", rule.spelling()).upTo(24).plus(rule.finds());
  }
}
