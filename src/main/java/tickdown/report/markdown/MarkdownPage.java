package tickdown.report.markdown;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tickdown.report.page.Content;
import tickdown.report.page.ReportPage;
import tickdown.text.Line;
import tickdown.text.Tone;

/// Writes a report as GitHub Flavored Markdown.
///
/// For GitHub, long parts are folded, and what is longer than GitHub accepts is left out, the least
/// important first: outputs, then what is folded, then whole chapters from the end. The report says
/// so where that happens.
public final class MarkdownPage {
  /// The longest text of an issue, a comment or a release on GitHub, in characters.
  public static final int LONGEST_ON_GITHUB = 65_536;

  private static final String LEFT_OUT = "*Left out: too long for GitHub.*";

  /// What is left out.
  private enum Extent {
    EVERYTHING,
    WITHOUT_OUTPUTS,
    WITHOUT_FOLDED
  }

  private final boolean isForGithub;
  private final Extent extent;
  private final StringBuilder text = new StringBuilder();

  private MarkdownPage(boolean isForGithub, Extent extent) {
    this.isForGithub = isForGithub;
    this.extent = extent;
  }

  /// All of a report.
  public static String of(ReportPage page) {
    return new MarkdownPage(false, Extent.EVERYTHING).written(page, page.chapters().size());
  }

  /// A report for a release, an issue or a comment on GitHub. GitHub notifies those who are
  /// mentioned, and notes a reference in the issue that it names; both are prevented.
  public static String forGithub(ReportPage page) {
    for (Extent extent : Extent.values()) {
      String text = new MarkdownPage(true, extent).written(page, page.chapters().size());
      if (text.length() <= LONGEST_ON_GITHUB) {
        return text;
      }
    }
    for (int chapters = page.chapters().size() - 1; chapters > 0; chapters--) {
      String text = new MarkdownPage(true, Extent.WITHOUT_FOLDED).written(page, chapters);
      if (text.length() <= LONGEST_ON_GITHUB) {
        return text;
      }
    }
    return new MarkdownPage(true, Extent.WITHOUT_FOLDED).written(page, 0);
  }

  /// @param complete how many chapters are written; of the others only the titles are
  private String written(ReportPage page, int complete) {
    block("# " + line(page.title()));
    page.lead().forEach(this::content);
    IntStream.range(0, page.chapters().size())
        .parallel()
        .mapToObj(i ->
            new MarkdownPage(isForGithub, extent).written(page.chapters().get(i), i < complete))
        .toList()
        .forEach(chapter -> text.append('\n').append(chapter));
    return text.toString();
  }

  private String written(ReportPage.Chapter chapter, boolean isComplete) {
    if (isComplete && chapter.isLong() && isForGithub) {
      folded(Line.of(Tone.STRONG, chapter.title()), chapter.contents());
    } else {
      block("## " + MarkdownText.of(chapter.title()));
      if (isComplete) {
        chapter.contents().forEach(this::content);
      } else {
        block(LEFT_OUT);
      }
    }
    return text.toString();
  }

  private void content(Content content) {
    switch (content) {
      case Content.Verdict(var _, Line sentence) ->
          block("**" + line(Line.of(sentence.text())) + "**");
      case Content.Text(Line words) -> block(paragraph(words));
      case Content.Points(List<Line> points) ->
          block(
              points.stream()
                  .map(point -> "- " + paragraph(point))
                  .collect(Collectors.joining("\n")));
      case Content.Grid grid -> block(table(grid));
      case Content.Verbatim(String foreign) ->
          block(
              extent == Extent.EVERYTHING
                  ? String.join("\n", MarkdownBlocks.fenced("text", foreign))
                  : LEFT_OUT);
      case Content.Folded(Line summary, List<Content> contents) -> folded(summary, contents);
      case Content.Progress(int _, int _, Line words) -> block(paragraph(words));
      case Content.TimeChart _ -> {}
      case Content.Picture(Line name, var _, var _) -> block("Picture: " + line(name));
    }
  }

  /// Markdown is read within an element only after an empty line (CommonMark 4.6).
  private void folded(Line summary, List<Content> contents) {
    if (!isForGithub) {
      block(paragraph(summary));
      contents.forEach(this::content);
      return;
    }
    block("<details><summary>%s</summary>".formatted(MarkdownText.html(summary, true)));
    if (extent == Extent.WITHOUT_FOLDED) {
      block(LEFT_OUT);
    } else {
      contents.forEach(this::content);
    }
    block("</details>");
  }

  private void block(String block) {
    text.append(text.isEmpty() ? "" : "\n").append(block).append('\n');
  }

  private String table(Content.Grid grid) {
    StringBuilder table = new StringBuilder();
    row(table, grid.heads().stream().map(MarkdownText::of).toList());
    row(table, Collections.nCopies(grid.heads().size(), "---"));
    grid.rows()
        .forEach(row -> row(table, row.stream().map(this::line).map(MarkdownText::cell).toList()));
    return table.toString().stripTrailing();
  }

  private static void row(StringBuilder table, List<String> cells) {
    table.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }

  private String line(Line words) {
    return MarkdownText.of(words, isForGithub);
  }

  private String paragraph(Line words) {
    return MarkdownText.paragraph(words, isForGithub);
  }
}
