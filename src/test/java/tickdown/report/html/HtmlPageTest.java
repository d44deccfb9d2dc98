package tickdown.report.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import tickdown.report.page.Content;
import tickdown.report.page.ReportPage;
import tickdown.text.Line;

class HtmlPageTest {

  /// Counts what is written at once, and keeps it.
  private static final class Parts extends OutputStream {
    private final StringBuilder text = new StringBuilder();
    private int most;

    @Override
    public void write(byte[] bytes, int from, int length) {
      most = Math.max(most, length);
      text.append(
          new String(Arrays.copyOfRange(bytes, from, from + length), StandardCharsets.UTF_8));
    }

    @Override
    public void write(int one) {
      throw new AssertionError("written byte by byte");
    }
  }

  @Test
  void aLongReportIsPassedOnPartByPartAndCompletely() {
    int count = 50_000;
    Content points = new Content.Points(Collections.nCopies(count, Line.of("🚀 gestartet, ×2")));
    Parts parts = new Parts();
    new HtmlPage(
            new ReportPage(
                Line.of("Report"), List.of(), List.of(ReportPage.Chapter.of("a", "A", points))))
        .write(parts);
    assertTrue(parts.most < 200_000, () -> parts.most + " bytes at once");
    assertEquals(count, parts.text.toString().split("<li>🚀 gestartet, ×2</li>\n", -1).length - 1);
    assertTrue(parts.text.toString().endsWith("</html>\n"));
  }
}
