package tickdown.report.written;

import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import tickdown.checklist.Entry;
import tickdown.english.AssuranceText;
import tickdown.english.OutcomeText;
import tickdown.english.SignOffText;
import tickdown.report.JUnitXml;
import tickdown.report.JUnitXml.Result;
import tickdown.run.Embargo;
import tickdown.run.Outcome;
import tickdown.run.Run;
import tickdown.run.gate.Assurance;
import tickdown.text.Line;

/// A run as JUnit XML: a suite for each phase, a case for each item without sub-items. What has
/// failed, is contradicted by a check or lacks a sign-off is a failure; what is open is an error;
/// what was skipped or does not apply was skipped.
public record RunJUnitDocument(ReportSource source) {

  /// Writes the document in UTF-8; does not close `target`.
  public void write(OutputStream target) {
    Run run = source.run();
    Assurance assurance = Assurance.of(run);
    List<JUnitXml.Case> cases =
        run.entries().stream()
            .filter(entry -> entry.isLeaf() && run.counts(entry.phase()))
            .map(entry -> testCase(run, entry, assurance))
            .toList();
    new JUnitXml(source.name() + secrecy(run), cases).write(target);
  }

  private static String secrecy(Run run) {
    Embargo embargo = new Embargo(run);
    return embargo.isRedacted() ? " (redacted)" : embargo.isOn() ? " (under embargo)" : "";
  }

  private static JUnitXml.Case testCase(Run run, Entry entry, Assurance assurance) {
    String name = entry.number() + " " + run.values().text(entry.item());
    Optional<String> trouble =
        Optional.of(assurance.on(entry))
            .filter(Assurance.State.Contradicted.class::isInstance)
            .flatMap(AssuranceText::of)
            .map(Line::text)
            .or(() -> SignOffText.missing(run, entry))
            .or(() -> run.conflict(entry).map(OutcomeText::of).map(Line::text));
    Outcome outcome = run.outcome(entry);
    return new JUnitXml.Case(
        entry.phase().title(),
        name,
        trouble.isPresent() ? Result.FAILURE : result(outcome),
        trouble.orElseGet(() -> OutcomeText.inReport(outcome).text()));
  }

  private static Result result(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Done _, Outcome.Decided _ -> Result.PASSED;
      case Outcome.NotApplicable _, Outcome.Skipped _, Outcome.NotChosen _ -> Result.SKIPPED;
      case Outcome.Failed _ -> Result.FAILURE;
      case Outcome.Open _, Outcome.Deferred _ -> Result.ERROR;
    };
  }
}
