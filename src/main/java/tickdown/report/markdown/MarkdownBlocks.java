package tickdown.report.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tickdown.checklist.Block;
import tickdown.checklist.Prose;
import tickdown.text.SafeText;

/// Writes blocks of a checklist as Markdown, line by line. Foreign text stays text.
public final class MarkdownBlocks {
  private MarkdownBlocks() {}

  /// The lines of several blocks, with an empty line between them.
  public static List<String> of(List<Block> blocks) {
    List<String> lines = new ArrayList<>();
    for (Block block : blocks) {
      if (!lines.isEmpty() && !(block instanceof Block.Bullet)) {
        lines.add("");
      }
      lines.addAll(of(block));
    }
    return lines;
  }

  private static List<String> of(Block block) {
    return switch (block) {
      case Block.Paragraph(int _, Prose text) -> List.of(MarkdownText.paragraph(text));
      case Block.Code(int _, String language, var code) -> fenced(language, code.text());
      case Block.Table(int _, List<List<Prose>> rows) -> table(rows);
      case Block.Html(int _, String raw) -> raw.lines().map(MarkdownText::of).toList();
      case Block.Bullet(int _, String _, List<Block> content) -> prefixed("- ", "  ", of(content));
      case Block.Quote(int _, String alert, List<Block> content) ->
          prefixed(
              "> ",
              "> ",
              alert.isEmpty()
                  ? of(content)
                  : Stream.concat(Stream.of("[!%s]".formatted(alert)), of(content).stream())
                      .toList());
    };
  }

  private static List<String> prefixed(String first, String others, List<String> lines) {
    List<String> prefixed = new ArrayList<>();
    for (String line : lines) {
      prefixed.add(((prefixed.isEmpty() ? first : others) + line).stripTrailing());
    }
    return prefixed;
  }

  private static List<String> table(List<List<Prose>> rows) {
    List<String> lines = new ArrayList<>();
    for (List<Prose> row : rows) {
      lines.add(
          row.stream()
              .map(cell -> MarkdownText.cell(MarkdownText.of(cell)))
              .collect(Collectors.joining(" | ", "| ", " |")));
      if (lines.size() == 1) {
        lines.add("|" + " --- |".repeat(row.size()));
      }
    }
    return lines;
  }

  /// A code block with a fence that is longer than any row of backticks in it (CommonMark 4.5).
  ///
  /// @param language a word for the info string; anything else is dropped
  public static List<String> fenced(String language, String foreign) {
    List<String> body = SafeText.lines(foreign).stream().map(SafeText::text).toList();
    String fence = "```";
    while (String.join("\n", body).contains(fence)) {
      fence += "`";
    }
    List<String> lines = new ArrayList<>();
    lines.add(fence + (language.chars().allMatch(Character::isLetterOrDigit) ? language : ""));
    lines.addAll(body);
    lines.add(fence);
    return lines;
  }
}
