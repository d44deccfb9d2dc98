package tickdown.checks;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import tickdown.execution.OperatorShell;
import tickdown.execution.masking.Secrets;
import tickdown.git.WorkTree;
import tickdown.run.FilledSteps;
import tickdown.run.RunValues;
import tickdown.run.StepObjection;
import tickdown.run.attempt.Finding;
import tickdown.run.attempt.Invocation;
import tickdown.run.check.PlannedCheck;
import tickdown.run.check.PlannedCheck.How;
import tickdown.run.check.WrittenCheck;
import tickdown.trust.TrustedPlace;
import tickdown.wording.KnownCheck;

/// Makes checks: looks at the repository, and runs those commands of a checklist that the operator
/// trusts, by `/bin/sh`, so that they mean the same to everyone.
///
/// @param tree the working tree to look at; empty outside of repositories
/// @param folder the absolute path of the folder in which commands run
/// @param secrets what must not be in a finding
public record Checker(
    Optional<WorkTree> tree,
    String folder,
    Secrets secrets,
    TrustedPlace trusted,
    RunningChecks running) {
  /// A checker that runs nothing yet.
  public Checker(Optional<WorkTree> tree, String folder, Secrets secrets, TrustedPlace trusted) {
    this(tree, folder, secrets, trusted, new RunningChecks());
  }

  /// Ends the commands that run, because the program ends.
  public void abandon() {
    running.end();
  }

  /// Whether the check may be made without asking.
  public boolean mayMake(PlannedCheck check) {
    return switch (check.how()) {
      case How.Looking _ -> true;
      case How.Running(WrittenCheck command, var _) -> trusted.trusts(command.written());
    };
  }

  /// Trusts the command of a check from now on.
  ///
  /// @throws IOException if that cannot be kept
  public void trust(PlannedCheck check) throws IOException {
    if (check.how() instanceof How.Running(WrittenCheck command, var _)) {
      trusted.trust(command.written());
    }
  }

  /// Makes all of `checks` that it may make, several at the same time, the same command only once.
  /// Tells each finding as soon as there is one, by the thread of the caller.
  ///
  /// @param values what placeholders are filled with
  /// @throws InterruptedException if that thread is interrupted; so are the checks that still run
  public void over(
      List<PlannedCheck> checks, RunValues values, BiConsumer<PlannedCheck, Finding> told)
      throws InterruptedException {
    Map<Same, List<PlannedCheck>> same =
        checks.stream()
            .filter(this::mayMake)
            .collect(Collectors.groupingBy(Same::of, LinkedHashMap::new, Collectors.toList()));
    CheckRound.over(
        List.copyOf(same.values()),
        each -> on(each.getFirst(), values),
        (each, finding) -> each.forEach(check -> told.accept(check, finding)));
  }

  /// What makes two checks the same: not the item for which they are made.
  private record Same(PlannedCheck.Use use, How how) {
    static Same of(PlannedCheck check) {
      return new Same(
          check.use(),
          check.how() instanceof How.Running(WrittenCheck command, var limit)
              ? new How.Running(new WrittenCheck(command.written(), 0), limit)
              : check.how());
    }
  }

  private Finding on(PlannedCheck check, RunValues values) throws InterruptedException {
    return switch (check.how()) {
      case How.Looking(KnownCheck known) ->
          tree.map(files -> new RepositoryCheck(files).on(known))
              .orElseGet(() -> new Finding.Undecided("there is no git repository"));
      case How.Running(WrittenCheck command, var limit) -> {
        Optional<StepObjection> objection = command.objection(values);
        yield objection.isPresent()
            ? new Finding.Undecided(words(objection.get()))
            : new CommandCheck(invocation(command, values), limit, check.use())
                .run(secrets, running);
      }
    };
  }

  private Invocation invocation(WrittenCheck command, RunValues values) {
    return new Invocation(
        command.filled(values),
        OperatorShell.ofSystem(),
        folder,
        new FilledSteps(values).variables());
  }

  private static String words(StepObjection objection) {
    return switch (objection) {
      case StepObjection.Unfilled(var placeholder) ->
          "`%s` has no value yet".formatted(placeholder.token());
      case StepObjection.Unfit(var placeholder) ->
          "the value of `%s` does not fit into its command".formatted(placeholder.token());
      case StepObjection.Invisible() -> "its command has invisible characters";
    };
  }
}
