package tickdown.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import tickdown.report.page.Content;
import tickdown.report.page.ReportPage;
import tickdown.text.Line;
import tickdown.text.SafeText;
import tickdown.text.Sha256;

/// Writes an [HtmlPage].
final class HtmlWriter {
  private static final String STYLE = "report.css";

  private final Markup html;

  HtmlWriter(Markup html) {
    this.html = html;
  }

  void write(ReportPage page) {
    String style = style();
    html.raw("<!DOCTYPE html>\n").open("html", "lang", "en").newLine();
    html.open("head").newLine();
    html.open("meta", "charset", "utf-8").newLine();
    html.open(
            "meta",
            "http-equiv",
            "Content-Security-Policy",
            "content",
            "default-src 'none'; style-src 'sha256-%s'; img-src data:; base-uri 'none'; form-action 'none'"
                .formatted(hash(style)))
        .newLine();
    html.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    html.newLine().open("meta", "name", "color-scheme", "content", "light dark").newLine();
    html.open("meta", "name", "referrer", "content", "no-referrer").newLine();
    html.element("title", page.title().text()).newLine();
    html.open("style").raw(style).close("style").newLine();
    html.close("head").newLine().open("body").newLine();
    html.element("a", "Skip to the report", "class", "skip", "href", "#report").newLine();
    html.raw(TimeChartDrawing.PATTERNS).newLine();
    header(page);
    html.open("main", "id", "report").newLine();
    page.chapters().forEach(this::chapter);
    html.close("main").newLine().close("body").newLine().close("html").newLine();
  }

  private static String style() {
    try (InputStream stream = HtmlWriter.class.getResourceAsStream(STYLE)) {
      return "\n" + new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String hash(String style) {
    return Base64.getEncoder()
        .encodeToString(Sha256.digest().digest(style.getBytes(StandardCharsets.UTF_8)));
  }

  private void header(ReportPage page) {
    html.open("header").newLine();
    html.open("h1").line(page.title()).close("h1").newLine();
    page.lead().forEach(this::content);
    html.open("nav", "aria-label", "Chapters").open("ul").newLine();
    for (ReportPage.Chapter chapter : page.chapters()) {
      html.open("li")
          .element("a", chapter.title(), "href", "#" + chapter.id())
          .close("li")
          .newLine();
    }
    html.close("ul").close("nav").newLine().close("header").newLine();
  }

  private void chapter(ReportPage.Chapter chapter) {
    html.open("section", "id", chapter.id()).newLine();
    html.open("details", "open", "").open("summary");
    html.element("h2", chapter.title()).close("summary").newLine();
    chapter.contents().forEach(this::content);
    html.close("details").newLine().close("section").newLine();
  }

  private void content(Content content) {
    switch (content) {
      case Content.Verdict(var tone, Line sentence) ->
          html.open("p", "class", "verdict " + tone.name().toLowerCase(Locale.ROOT))
              .line(sentence)
              .close("p");
      case Content.Text(Line words) -> html.open("p").line(words).close("p");
      case Content.Points(List<Line> points) -> points(points);
      case Content.Grid grid -> grid(grid);
      case Content.Verbatim(String foreign) -> verbatim(foreign);
      case Content.Folded(Line summary, List<Content> contents) -> {
        html.open("details").open("summary").line(summary).close("summary").newLine();
        contents.forEach(this::content);
        html.close("details");
      }
      case Content.Progress progress -> progress(progress);
      case Content.TimeChart chart -> TimeChartDrawing.write(chart, html);
      case Content.Picture(Line name, String type, String bytes) ->
          html.open("figure")
              .open("img", "src", "data:%s;base64,%s".formatted(type, bytes), "alt", name.text())
              .open("figcaption")
              .line(name)
              .close("figcaption")
              .close("figure");
    }
    html.newLine();
  }

  private void points(List<Line> points) {
    html.open("ul").newLine();
    points.forEach(point -> html.open("li").line(point).close("li").newLine());
    html.close("ul");
  }

  /// A table that scrolls by itself where it is too wide, also by keyboard.
  private void grid(Content.Grid grid) {
    html.open("div", "class", "table", "tabindex", "0", "role", "group", "aria-label", "Table");
    html.open("table").newLine().open("thead").open("tr");
    grid.heads().forEach(head -> html.element("th", head, "scope", "col"));
    html.close("tr").close("thead").newLine().open("tbody").newLine();
    for (List<Line> row : grid.rows()) {
      html.open("tr");
      row.forEach(cell -> html.open("td").line(cell).close("td"));
      html.close("tr").newLine();
    }
    html.close("tbody").close("table").close("div");
  }

  /// The line feed behind the tag is not part of the text.
  private void verbatim(String foreign) {
    html.open("pre", "tabindex", "0").raw("\n");
    for (SafeText line : SafeText.lines(foreign)) {
      html.text(line.text()).newLine();
    }
    html.close("pre");
  }

  private void progress(Content.Progress progress) {
    String part = Integer.toString(progress.part());
    String whole = Integer.toString(Math.max(1, progress.whole()));
    html.open("p", "class", "progress");
    html.open("progress", "value", part, "max", whole, "aria-label", progress.words().text());
    html.close("progress").raw(" ").line(progress.words()).close("p");
  }
}
