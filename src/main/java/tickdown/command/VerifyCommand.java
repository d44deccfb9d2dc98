package tickdown.command;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tickdown.checklist.Annotation;
import tickdown.checklist.Entry;
import tickdown.checks.CheckRound;
import tickdown.checks.RepositoryCheck;
import tickdown.command.console.CommandContext;
import tickdown.command.console.ExitCode;
import tickdown.command.options.Arguments;
import tickdown.command.options.RecordOptions;
import tickdown.git.WorkTree;
import tickdown.run.Outcome;
import tickdown.run.Run;
import tickdown.run.attempt.Finding;
import tickdown.run.rules.Request;
import tickdown.wording.KnownCheck;
import tickdown.workplace.Failure;
import tickdown.workplace.OpenRun;
import tickdown.workplace.OpenRun.Which;

/// `tickdown verify`: checks items by looking at the repository, and records what it found.
final class VerifyCommand implements Command {
  private List<String> names = List.of();
  private final RecordOptions options = new RecordOptions();
  private final Map<Entry, Finding> findings = new HashMap<>();

  @Override
  public void declare(Arguments arguments) {
    arguments
        .any(
            "ITEM",
            "Items, sections or phases. Default: everything in the run.",
            given -> names = given)
        .with(options::declare)
        .footer(
            "",
            "Checks two kinds of items by looking at the repository: that the working tree is"
                + " clean, and that a tag of the current commit matches the version in"
                + " `pyproject.toml`, `package.json`, `Cargo.toml` or `pom.xml`. An open item is"
                + " marked done if its check holds. A done item whose check fails is contradicted:"
                + " its phase is NO GO until a check holds, or until the item is ticked again with"
                + " a comment.",
            "",
            "No command is run: items with a `verify` annotation are named, not checked, and do"
                + " not change the exit code.",
            "",
            "Exits with 1 if a check fails or cannot tell.",
            "",
            "Examples:",
            "  tickdown verify",
            "  tickdown verify 1.1.3",
            "  tickdown verify \"Before the tag\" --format json");
  }

  @Override
  public int run(CommandContext context) {
    int recorded = RecordAnswers.of(options, context, opened -> requests(opened, context));
    return findings.values().stream().allMatch(Finding.Holds.class::isInstance)
        ? recorded
        : ExitCode.NO;
  }

  private List<Request> requests(OpenRun opened, CommandContext context) {
    List<Entry> checked = new ArrayList<>();
    for (Entry entry : chosen(opened)) {
      if (entry.item().terms().annotation(Annotation.Key.VERIFY).isPresent()) {
        context
            .console()
            .note("%s was not checked: its command is not trusted yet".formatted(entry.number()));
      } else if (KnownCheck.of(entry.item()).isPresent()) {
        checked.add(entry);
      }
    }
    if (checked.isEmpty()) {
      context.console().note("nothing here can be checked");
    }
    try {
      CheckRound.over(checked, entry -> finding(opened, entry), findings::put);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Failure("the checks were interrupted", "nothing was recorded");
    }
    return checked.stream().map(this::request).toList();
  }

  /// The items that are named, or all of the walk and the procedures that were called; without
  /// those that do not apply or were left out.
  private List<Entry> chosen(OpenRun opened) {
    Run run = opened.run();
    List<Entry> named =
        names.stream()
            .flatMap(name ->
                Stream.of(Which.values())
                    .flatMap(which -> opened.items(name, true, which).stream()))
            .toList();
    return run.entries().stream()
        .filter(entry -> entry.isLeaf() && isChecked(run.outcome(entry)))
        .filter(entry -> names.isEmpty() ? run.counts(entry.phase()) : named.contains(entry))
        .toList();
  }

  private static boolean isChecked(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Open _, Outcome.Done _, Outcome.Deferred _, Outcome.Failed _ -> true;
      case Outcome.NotApplicable _, Outcome.Skipped _ -> false;
      case Outcome.NotChosen _, Outcome.Decided _ -> false;
    };
  }

  private static Finding finding(OpenRun opened, Entry entry) {
    Optional<WorkTree> tree =
        opened.workplace().repository().map(repository -> new WorkTree(repository.root()));
    return tree.flatMap(files -> KnownCheck.of(entry.item()).map(new RepositoryCheck(files)::on))
        .orElseGet(() -> new Finding.Undecided("there is no git repository"));
  }

  private Request request(Entry entry) {
    String looked =
        switch (KnownCheck.of(entry.item()).orElseThrow()) {
          case KnownCheck.CleanWorkTree() -> "working tree";
          case KnownCheck.TagIsVersion(String file) -> "tag and version in " + file;
        };
    return new Request.Check(entry.id(), looked, findings.get(entry));
  }
}
