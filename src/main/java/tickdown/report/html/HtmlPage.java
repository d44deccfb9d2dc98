package tickdown.report.html;

import java.io.OutputStream;
import tickdown.report.page.ReportPage;

/// A report as one HTML file that needs nothing else: no program, no other file.
///
/// Its content security policy (CSP Level 3) forbids everything but this very style sheet and
/// pictures that are part of the file.
public record HtmlPage(ReportPage page) {

  /// Writes the file to `target` in UTF-8; does not close it.
  public void write(OutputStream target) {
    Markup html = new Markup(target);
    new HtmlWriter(html).write(page);
    html.passOn();
  }
}
