package tickdown.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tickdown.checklist.Entry;
import tickdown.checks.Checker;
import tickdown.command.console.Command;
import tickdown.command.console.CommandContext;
import tickdown.command.console.ExitCode;
import tickdown.command.options.Arguments;
import tickdown.command.options.FormatOption;
import tickdown.command.options.OutputFormat;
import tickdown.command.options.RecordOptions;
import tickdown.english.EventText;
import tickdown.english.OnItemText;
import tickdown.english.ReadinessText;
import tickdown.report.JUnitDocument;
import tickdown.run.Event;
import tickdown.run.RecordedEvent;
import tickdown.run.Run;
import tickdown.run.attempt.Finding;
import tickdown.run.check.PlannedCheck;
import tickdown.run.gate.Readiness;
import tickdown.run.rules.Request;
import tickdown.session.Output;
import tickdown.text.Line;
import tickdown.text.Plural;
import tickdown.workplace.CheckPlace;
import tickdown.workplace.Failure;
import tickdown.workplace.OpenRun;

/// `tickdown verify`: checks items, and records what it found.
final class VerifyCommand implements Command {
  private List<String> names = List.of();
  private final VerifiedItems which = new VerifiedItems();
  private final RecordOptions options =
      new RecordOptions(
          new FormatOption(
              OutputFormat.TEXT, OutputFormat.JSON, OutputFormat.YAML, OutputFormat.JUNIT));
  private final Map<PlannedCheck, Finding> findings = new LinkedHashMap<>();
  private final List<PlannedCheck> untrusted = new ArrayList<>();

  @Override
  public void declare(Arguments arguments) {
    arguments
        .any(
            "ITEM",
            "Items, sections or phases. Default: everything in the run.",
            given -> names = given)
        .with(which::declare)
        .with(options::declare)
        .footer(
            "",
            "Runs the `verify` commands of items, and checks two kinds of items without any: that"
                + " the working tree is clean, and that a tag of the current commit matches the"
                + " version in `pyproject.toml`, `package.json`, `Cargo.toml` or `pom.xml`. An open"
                + " item is marked done if its check holds. A done item whose check fails is"
                + " contradicted: its phase is NO GO until a check holds, or until the item is"
                + " ticked again with a comment.",
            "",
            "`--needs` runs the `needs` commands of everything outstanding instead: whether later"
                + " items can succeed. An item that waits fails if its `abort-if` command"
                + " succeeds.",
            "",
            "Only commands that you trust are run, by `/bin/sh` in the root of the repository, each"
                + " for at most a minute unless the item has a `verify-timeout`: see `tickdown"
                + " trust`. All others are named.",
            "",
            "Exits with 1 if a check fails, cannot tell, or is not trusted.",
            "",
            "Examples:",
            "  tickdown verify",
            "  tickdown verify 1.1.3",
            "  tickdown verify --needs",
            "  tickdown verify \"Before the tag\" --format junit");
  }

  @Override
  public int run(CommandContext context) {
    int recorded =
        RecordAnswers.of(
            options,
            context,
            opened -> requests(opened, context),
            (_, now, own) -> tell(now, own, context.console().output()));
    return untrusted.isEmpty() && findings.entrySet().stream().allMatch(VerifyCommand::isFine)
        ? recorded
        : ExitCode.NO;
  }

  private static boolean isFine(Map.Entry<PlannedCheck, Finding> found) {
    return switch (found.getKey().use()) {
      case VERIFY, NEED -> found.getValue() instanceof Finding.Holds;
      case ABORT -> found.getValue() instanceof Finding.Denied;
    };
  }

  private List<Request> requests(OpenRun opened, CommandContext context) {
    List<PlannedCheck> planned = which.of(opened, chosen(opened));
    Checker checker = CheckPlace.checker(opened.workplace());
    planned.stream().filter(check -> !checker.mayMake(check)).forEach(untrusted::add);
    if (planned.isEmpty()) {
      context.console().note("nothing here can be checked");
    }
    make(planned, checker, opened, context);
    untrusted.stream()
        .map(check -> check.entry().number())
        .distinct()
        .reduce((some, number) -> some + ", " + number)
        .ifPresent(items ->
            context
                .console()
                .note(
                    "not checked, because %s not trusted: %s; see `tickdown trust`"
                        .formatted(
                            Plural.of(
                                (int)
                                    untrusted.stream().map(PlannedCheck::words).distinct().count(),
                                "command is",
                                "commands are"),
                            items)));
    return planned.stream()
        .filter(findings::containsKey)
        .<Request>map(check -> Request.Check.of(check, findings.get(check)))
        .toList();
  }

  private void make(
      List<PlannedCheck> planned, Checker checker, OpenRun opened, CommandContext context) {
    Thread ending = new Thread(checker::abandon, "end of checks");
    Runtime.getRuntime().addShutdownHook(ending);
    try {
      checker.over(
          planned,
          opened.run().values(),
          (check, finding) -> {
            findings.put(check, finding);
            if (options.format() == OutputFormat.TEXT) {
              context.console().output().say(line(check, finding));
            }
          });
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Failure("the checks were interrupted", "nothing was recorded");
    } finally {
      Runtime.getRuntime().removeShutdownHook(ending);
    }
  }

  private static Line line(PlannedCheck check, Finding finding) {
    Line words =
        switch (check.use()) {
          case VERIFY -> OnItemText.finding(finding);
          case NEED -> OnItemText.need(check.words(), finding);
          case ABORT -> OnItemText.abort(check.words(), finding);
        };
    return Line.of("%s %s", check.entry().number(), words);
  }

  private List<Entry> chosen(OpenRun opened) {
    List<Entry> named =
        names.stream()
            .flatMap(name ->
                Stream.of(OpenRun.Which.values())
                    .flatMap(each -> opened.items(name, true, each).stream()))
            .toList();
    return opened.run().entries().stream()
        .filter(Entry::isLeaf)
        .filter(
            entry -> names.isEmpty() ? opened.run().counts(entry.phase()) : named.contains(entry))
        .toList();
  }

  /// The findings were printed as they came.
  private void tell(Run now, List<RecordedEvent> own, Output output) {
    if (options.format() == OutputFormat.JUNIT) {
      output.document(stream -> new JUnitDocument(now, findings, untrusted).write(stream));
      return;
    }
    if (findings.isEmpty()) {
      return;
    }
    EventText text = new EventText(now);
    own.stream()
        .filter(event -> event.what() instanceof Event.Answered)
        .map(text::newsWithItem)
        .forEach(output::say);
    if (which.isAboutNeeds()) {
      ReadinessText.of(Readiness.of(now)).ifPresent(output::say);
    } else {
      output.say(Line.of(text.settledAfter(own)));
    }
  }
}
