package tickdown.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import tickdown.run.Run;
import tickdown.run.Story;
import tickdown.run.attempt.Finding;
import tickdown.run.check.ItemChecks;
import tickdown.run.check.PlannedCheck;

/// Hostile words stay words in XML.
class JUnitDocumentTest {
  @Test
  void everythingIsEscaped() throws Exception {
    Run run =
        new Story(
                """
                # Lamp
                ## "Try" 1 < 2 &amp;
                - [ ] ]]> is "fine" <!-- verify: true -->
                - [ ] Fails <!-- verify: true -->
                - [ ] Untrusted <!-- needs: a < b && c -->
                """)
            .run();
    List<PlannedCheck> checks =
        run.entries().stream().flatMap(entry -> ItemChecks.verifying(entry).stream()).toList();
    Map<PlannedCheck, Finding> findings = new LinkedHashMap<>();
    findings.put(checks.get(0), new Finding.Holds("fine"));
    findings.put(checks.get(1), new Finding.Denied("\u0000\u001b[31m<&\"\uffff'"));
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    new JUnitDocument(run, findings, ItemChecks.needs(run.entries().get(2))).write(written);
    Document document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(written.toByteArray()));
    Element suite = (Element) document.getElementsByTagName("testsuite").item(0);
    assertEquals("\"Try\" 1 < 2 &", suite.getAttribute("name"));
    assertEquals("3", suite.getAttribute("tests"));
    assertEquals("1", suite.getAttribute("failures"));
    assertEquals("1", suite.getAttribute("errors"));
    Element first = (Element) document.getElementsByTagName("testcase").item(0);
    assertEquals("1.1 ]]> is \"fine\"", first.getAttribute("name"));
    Element last = (Element) document.getElementsByTagName("testcase").item(2);
    assertEquals("1.3 Untrusted: needs a < b && c", last.getAttribute("name"));
  }
}
