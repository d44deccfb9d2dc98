package tickdown.report;

import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tickdown.report.JUnitXml.Result;
import tickdown.run.Run;
import tickdown.run.RunIdentity;
import tickdown.run.attempt.Finding;
import tickdown.run.check.PlannedCheck;

/// Checks as JUnit XML: a suite for each phase, a case for each check. A check that fails is a
/// failure; one that could not tell, or was not made, an error.
///
/// @param findings what the checks found, by check
/// @param untrusted the checks that were not made, because their commands are not trusted
public record JUnitDocument(
    Run run, Map<PlannedCheck, Finding> findings, List<PlannedCheck> untrusted) {

  /// Writes the document in UTF-8; does not close `target`.
  public void write(OutputStream target) {
    String name = RunIdentity.of(run.history()).map(RunIdentity::run).orElse("");
    List<JUnitXml.Case> cases =
        Stream.concat(findings.keySet().stream(), untrusted.stream())
            .sorted((a, b) -> Integer.compare(run.place(a.entry()), run.place(b.entry())))
            .map(this::testCase)
            .toList();
    new JUnitXml(name, cases).write(target);
  }

  private JUnitXml.Case testCase(PlannedCheck check) {
    return new JUnitXml.Case(
        check.entry().phase().title(), name(check), result(check), message(check));
  }

  private String name(PlannedCheck check) {
    String item = check.entry().number() + " " + run.values().text(check.entry().item());
    return switch (check.use()) {
      case VERIFY -> item;
      case NEED -> item + ": needs " + check.words();
      case ABORT -> item + ": not " + check.words();
    };
  }

  private Result result(PlannedCheck check) {
    boolean isToFail = check.use() == PlannedCheck.Use.ABORT;
    return switch (findings.get(check)) {
      case Finding.Holds _ -> isToFail ? Result.FAILURE : Result.PASSED;
      case Finding.Denied _ -> isToFail ? Result.PASSED : Result.FAILURE;
      case Finding.Undecided _ -> Result.ERROR;
      case null -> Result.ERROR;
    };
  }

  private String message(PlannedCheck check) {
    Finding finding = findings.get(check);
    return finding == null ? "its command is not trusted" : finding.sentence();
  }
}
