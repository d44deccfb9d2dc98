package tickdown.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import tickdown.text.SafeText;

/// Results as JUnit XML, in the form that CI servers read.
///
/// @param name the name of the whole
/// @param cases in the order in which they are written; those of a suite together
public record JUnitXml(String name, List<Case> cases) {

  /// What came out.
  public enum Result {
    PASSED,
    FAILURE,
    ERROR,
    SKIPPED
  }

  /// One result.
  ///
  /// @param suite the name of the suite that it belongs to
  /// @param message why it did not pass; not written if it did
  public record Case(String suite, String name, Result result, String message) {}

  public JUnitXml {
    cases = List.copyOf(cases);
  }

  /// Writes the document in UTF-8; does not close `target`.
  public void write(OutputStream target) {
    Map<String, List<Case>> suites =
        cases.stream()
            .collect(Collectors.groupingBy(Case::suite, LinkedHashMap::new, Collectors.toList()));
    StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    xml.append("<testsuites").append(counts(name, cases)).append(">\n");
    suites.forEach((suite, own) -> {
      xml.append("  <testsuite").append(counts(suite, own)).append(">\n");
      own.forEach(each -> testCase(xml, each));
      xml.append("  </testsuite>\n");
    });
    xml.append("</testsuites>\n");
    try {
      target.write(xml.toString().getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String counts(String name, List<Case> cases) {
    return attribute("name", name)
        + attribute("tests", String.valueOf(cases.size()))
        + attribute("failures", count(cases, Result.FAILURE))
        + attribute("errors", count(cases, Result.ERROR))
        + (cases.stream().anyMatch(each -> each.result() == Result.SKIPPED)
            ? attribute("skipped", count(cases, Result.SKIPPED))
            : "");
  }

  private static String count(List<Case> cases, Result result) {
    return String.valueOf(cases.stream().filter(each -> each.result() == result).count());
  }

  private static void testCase(StringBuilder xml, Case each) {
    xml.append("    <testcase")
        .append(attribute("classname", each.suite()))
        .append(attribute("name", each.name()));
    if (each.result() == Result.PASSED) {
      xml.append("/>\n");
    } else {
      xml.append(">\n      <")
          .append(each.result().name().toLowerCase(Locale.ROOT))
          .append(attribute("message", each.message()))
          .append("/>\n    </testcase>\n");
    }
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
