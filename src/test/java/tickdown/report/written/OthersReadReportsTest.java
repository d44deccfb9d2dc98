package tickdown.report.written;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tickdown.report.html.WrittenHtml;
import tickdown.report.markdown.MarkdownPage;
import tickdown.scenario.RequiredTool;

/// Programs of others read reports full of hostile text, and find nothing to complain about.
class OthersReadReportsTest {
  @TempDir private Path folder;

  /// All hostile texts in one.
  private static ReportSource source() {
    return HostileReportTest.source(
        String.join(" ", HostileReportTest.hostile().limit(110).toList()));
  }

  private String output(List<String> command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
            .directory(folder.toFile())
            .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), output);
    return output;
  }

  private Path html() throws IOException {
    return Files.writeString(folder.resolve("report.html"), WrittenHtml.of(RunReport.of(source())));
  }

  @Test
  void aStrictParserReadsTheHtml() throws Exception {
    assertEquals(
        "",
        output(
            List.of(
                "/usr/bin/python3",
                "-c",
                "import html5lib,sys\n"
                    + "html5lib.HTMLParser(strict=True).parse(open(sys.argv[1],'rb'),"
                    + " transport_encoding='utf-8')",
                html().toString())));
  }

  @Test
  void cmarkReadsTheMarkdown() throws Exception {
    RequiredTool.CMARK_GFM.demanded();
    for (String report :
        List.of(
            MarkdownPage.of(RunReport.of(source())),
            MarkdownPage.forGithub(RunReport.of(source())),
            Runbook.of(source()))) {
      Path file = Files.writeString(folder.resolve("report.md"), report);
      List<String> command = new ArrayList<>(List.of("cmark-gfm", "--unsafe"));
      for (String extension : List.of("table", "autolink", "strikethrough", "tasklist")) {
        command.addAll(List.of("-e", extension));
      }
      command.add(file.toString());
      String html = output(command);
      ReportChecks.rendered(html);
    }
  }

  @Test
  void xmllintReadsTheXml() throws Exception {
    RequiredTool.XMLLINT.demanded();
    Path file = folder.resolve("report.xml");
    try (var stream = Files.newOutputStream(file)) {
      new RunJUnitDocument(source()).write(stream);
    }
    assertEquals("", output(List.of("xmllint", "--noout", "--nonet", file.toString())));
  }

  @Test
  void chromiumShowsAndPrintsTheHtml() throws Exception {
    RequiredTool.CHROMIUM.demanded();
    Path file = html();
    Path picture = folder.resolve("report.png");
    Path print = folder.resolve("report.pdf");
    String shown = output(chromium(file, "--window-size=1000,1400", "--screenshot=" + picture));
    assertFalse(shown.contains("CONSOLE"), shown);
    assertTrue(Files.size(picture) > 20_000, "a picture with something on it");
    assertFalse(output(chromium(file, "--print-to-pdf=" + print)).contains("CONSOLE"));
    assertEquals("%PDF", new String(Files.readAllBytes(print), 0, 4, StandardCharsets.ISO_8859_1));
  }

  /// A page that breaks its own policy is noticed: the test above could fail.
  @Test
  void chromiumComplainsAboutWhatIsForbidden() throws Exception {
    RequiredTool.CHROMIUM.demanded();
    Path file =
        Files.writeString(
            folder.resolve("bad.html"),
            WrittenHtml.of(RunReport.of(source()))
                .replace("<h1>", "<h1 style=\"color:red\">")
                .replace("</body>", "<script>alert(1)</script></body>"));
    String shown = output(chromium(file, "--screenshot=" + folder.resolve("bad.png")));
    assertTrue(shown.contains("CONSOLE"), shown);
  }

  private List<String> chromium(Path page, String... options) {
    List<String> command =
        new ArrayList<>(
            List.of(
                "chromium",
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--hide-scrollbars",
                "--enable-logging=stderr",
                "--user-data-dir=" + folder.resolve("profile")));
    command.addAll(List.of(options));
    command.add(page.toUri().toString());
    return command;
  }
}
