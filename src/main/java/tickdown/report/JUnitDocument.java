package tickdown.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tickdown.checklist.Phase;
import tickdown.run.Run;
import tickdown.run.RunIdentity;
import tickdown.run.attempt.Finding;
import tickdown.run.check.PlannedCheck;
import tickdown.text.SafeText;

/// Checks as JUnit XML, in the form that CI servers read: a suite for each phase, a case for each
/// check. A check that fails is a failure; one that could not tell, or was not made, an error.
///
/// @param findings what the checks found, by check
/// @param untrusted the checks that were not made, because their commands are not trusted
public record JUnitDocument(
    Run run, Map<PlannedCheck, Finding> findings, List<PlannedCheck> untrusted) {

  /// Writes the document in UTF-8; does not close `target`.
  public void write(OutputStream target) {
    Map<Phase, List<PlannedCheck>> phases =
        Stream.concat(findings.keySet().stream(), untrusted.stream())
            .sorted((a, b) -> Integer.compare(run.place(a.entry()), run.place(b.entry())))
            .collect(
                Collectors.groupingBy(
                    check -> check.entry().phase(), LinkedHashMap::new, Collectors.toList()));
    StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    String name = RunIdentity.of(run.history()).map(RunIdentity::run).orElse("");
    List<PlannedCheck> all = phases.values().stream().flatMap(List::stream).toList();
    xml.append("<testsuites").append(counts(name, all)).append(">\n");
    phases.forEach((phase, checks) -> suite(xml, phase, checks));
    xml.append("</testsuites>\n");
    try {
      target.write(xml.toString().getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void suite(StringBuilder xml, Phase phase, List<PlannedCheck> checks) {
    xml.append("  <testsuite").append(counts(phase.title(), checks)).append(">\n");
    checks.forEach(check -> testCase(xml, phase, check));
    xml.append("  </testsuite>\n");
  }

  private String counts(String name, List<PlannedCheck> checks) {
    long failures = checks.stream().filter(check -> kind(check).equals("failure")).count();
    long errors = checks.stream().filter(check -> kind(check).equals("error")).count();
    return attribute("name", name)
        + attribute("tests", String.valueOf(checks.size()))
        + attribute("failures", String.valueOf(failures))
        + attribute("errors", String.valueOf(errors));
  }

  private void testCase(StringBuilder xml, Phase phase, PlannedCheck check) {
    xml.append("    <testcase")
        .append(attribute("classname", phase.title()))
        .append(attribute("name", name(check)));
    String kind = kind(check);
    if (kind.isEmpty()) {
      xml.append("/>\n");
    } else {
      xml.append(">\n      <")
          .append(kind)
          .append(attribute("message", message(check)))
          .append("/>\n    </testcase>\n");
    }
  }

  private String name(PlannedCheck check) {
    String item = check.entry().number() + " " + run.values().text(check.entry().item());
    return switch (check.use()) {
      case VERIFY -> item;
      case NEED -> item + ": needs " + check.words();
      case ABORT -> item + ": not " + check.words();
    };
  }

  /// `failure`, `error`, or nothing for a check that came out well.
  private String kind(PlannedCheck check) {
    boolean isToFail = check.use() == PlannedCheck.Use.ABORT;
    return switch (findings.get(check)) {
      case Finding.Holds _ -> isToFail ? "failure" : "";
      case Finding.Denied _ -> isToFail ? "" : "failure";
      case Finding.Undecided _ -> "error";
      case null -> "error";
    };
  }

  private String message(PlannedCheck check) {
    Finding finding = findings.get(check);
    return finding == null ? "its command is not trusted" : finding.sentence();
  }

  /// ` name="value"`. What XML 1.0 cannot contain is made visible.
  private static String attribute(String name, String value) {
    StringBuilder text = new StringBuilder(" ").append(name).append("=\"");
    for (char c : new SafeText(value).text().toCharArray()) {
      switch (c) {
        case '&' -> text.append("&amp;");
        case '<' -> text.append("&lt;");
        case '>' -> text.append("&gt;");
        case '"' -> text.append("&quot;");
        case '\uFFFE', '\uFFFF' -> text.append('\uFFFD');
        default -> text.append(c);
      }
    }
    return text.append('"').toString();
  }
}
