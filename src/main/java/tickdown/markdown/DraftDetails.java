package tickdown.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tickdown.checklist.Block;
import tickdown.checklist.Note;
import tickdown.checklist.Prose;

/// The blocks that belong to an item itself: its details.
final class DraftDetails {

  /// Languages in which `<words>` are tags or types.
  private static final Set<String> TAGGED =
      Set.of(
          "html",
          "xml",
          "svg",
          "vue",
          "java",
          "kotlin",
          "ts",
          "tsx",
          "js",
          "jsx",
          "typescript",
          "javascript",
          "cpp",
          "c",
          "c++",
          "cs",
          "csharp",
          "rust",
          "go",
          "swift",
          "scala");

  private DraftDetails() {}

  /// The blocks of an item's details, in order. Bullets and block quotes contain their own blocks.
  static List<Block> of(Draft.Boxed item) {
    List<Block> blocks = new ArrayList<>();
    for (Draft part : item.parts()) {
      if (part instanceof Draft.Remark(Note note) && note.heading().isEmpty()) {
        blocks.addAll(note.blocks());
      }
    }
    return blocks;
  }

  /// All texts in `blocks`, in order.
  static Stream<Prose> texts(List<Block> blocks) {
    return blocks.stream()
        .flatMap(block ->
            switch (block) {
              case Block.Paragraph(int _, Prose text) -> Stream.of(text);
              case Block.Bullet(int _, String _, List<Block> content) -> texts(content);
              case Block.Quote(int _, String _, List<Block> content) -> texts(content);
              case Block.Table(int _, List<List<Prose>> rows) ->
                  rows.stream().flatMap(List::stream);
              case Block.Code _, Block.Html _ -> Stream.empty();
            });
  }

  /// All code blocks in `blocks`, in order.
  static Stream<Block.Code> codes(List<Block> blocks) {
    return blocks.stream()
        .flatMap(block ->
            switch (block) {
              case Block.Code code -> Stream.of(code);
              case Block.Bullet(int _, String _, List<Block> content) -> codes(content);
              case Block.Quote _, Block.Paragraph _, Block.Table _, Block.Html _ -> Stream.empty();
            });
  }

  /// Whether words in angle brackets can be placeholders in this code block.
  static boolean mayHoldPlaceholders(Block.Code code) {
    return !TAGGED.contains(code.language());
  }
}
