package tickdown.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tickdown.scenario.RequiredTool;

/// GitHub's own parser of Markdown. Needs [RequiredTool#CMARK_GFM].
final class Cmark {
  private Cmark() {}

  /// What it makes of a text.
  static String html(String markdown) throws IOException, InterruptedException {
    Path file = Files.createTempFile("tickdown-", ".md");
    try {
      Files.writeString(file, markdown);
      Process process =
          new ProcessBuilder(
                  RequiredTool.CMARK_GFM.file().toString(),
                  "--unsafe",
                  "-e",
                  "tasklist",
                  "-e",
                  "table",
                  "-e",
                  "strikethrough",
                  "-e",
                  "autolink",
                  file.toString())
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
      String html = new String(process.getInputStream().readAllBytes(), UTF_8);
      assertEquals(0, process.waitFor());
      return html;
    } finally {
      Files.delete(file);
    }
  }
}
