package tickdown.report.html;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import tickdown.report.page.ReportPage;

/// The HTML file of a report as text.
public final class WrittenHtml {
  private WrittenHtml() {}

  public static String of(ReportPage page) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    new HtmlPage(page).write(file);
    return file.toString(StandardCharsets.UTF_8);
  }
}
