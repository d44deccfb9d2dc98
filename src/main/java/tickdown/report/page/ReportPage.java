package tickdown.report.page;

import java.util.List;
import tickdown.text.Line;

/// A report: its title, what has to be said first, and its chapters.
public record ReportPage(Line title, List<Content> lead, List<Chapter> chapters) {

  /// A part of a report with a title of its own.
  ///
  /// @param id identifies it within the report: lower-case letters and hyphens
  /// @param isLong whether it is folded where space is limited
  public record Chapter(String id, String title, boolean isLong, List<Content> contents) {
    public Chapter {
      contents = List.copyOf(contents);
    }

    /// A chapter that is always shown.
    public static Chapter of(String id, String title, Content... contents) {
      return new Chapter(id, title, false, List.of(contents));
    }
  }

  public ReportPage {
    lead = List.copyOf(lead);
    chapters = chapters.stream().filter(chapter -> !chapter.contents().isEmpty()).toList();
  }
}
