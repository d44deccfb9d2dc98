package tickdown.checklist;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A block of a checklist that is not an item. Notes and the details of items consist of blocks.
///
/// `line` is its first line in the file, counted from 1.
public sealed interface Block {

  /// The first line of this block in the file, counted from 1.
  int line();

  /// Running text.
  record Paragraph(int line, Prose text) implements Block {}

  /// A code block; `language` is the first word of its info string, or empty.
  record Code(int line, String language, Template code) implements Block {
    /// The code as written in the file.
    public String text() {
      return code.text();
    }
  }

  /// A table by rows, header row first.
  record Table(int line, List<List<Prose>> rows) implements Block {
    public Table {
      rows = rows.stream().map(List::copyOf).toList();
    }
  }

  /// A block of raw HTML, without comments.
  record Html(int line, String raw) implements Block {}

  /// A block that contains others.
  sealed interface Container extends Block {

    /// The blocks inside, in order.
    List<Block> content();
  }

  /// A list item without a box; `marker` is its bullet or number: `-` or `3.`.
  record Bullet(int line, String marker, List<Block> content) implements Container {
    public Bullet {
      content = List.copyOf(content);
    }
  }

  /// A block quote. For a GitHub alert, `alert` is its kind (`NOTE`, `WARNING`); otherwise it is
  /// empty.
  record Quote(int line, String alert, List<Block> content) implements Container {
    public Quote {
      content = List.copyOf(content);
    }
  }

  /// Calls `visit` with this block and then with everything inside it, in order.
  default void forEach(Consumer<Block> visit) {
    visit.accept(this);
    if (this instanceof Container container) {
      container.content().forEach(inner -> inner.forEach(visit));
    }
  }

  /// All of `blocks` in order, each followed by the blocks inside it.
  static Stream<Block> walk(List<Block> blocks) {
    return blocks.stream().mapMulti(Block::forEach);
  }

  /// The blocks that contain text themselves, in order, without those in quotes: a quote is
  /// somebody else's text.
  static Stream<Block> unquoted(List<Block> blocks) {
    return blocks.stream()
        .flatMap(block ->
            switch (block) {
              case Bullet bullet -> unquoted(bullet.content());
              case Quote _ -> Stream.empty();
              case Paragraph _, Code _, Table _, Html _ -> Stream.of(block);
            });
  }

  /// Its text without markup. Contains line breaks only if the block has lines of its own.
  default String plain() {
    return switch (this) {
      case Paragraph(int _, Prose text) -> text.plain();
      case Container container -> plain(container.content());
      case Code code -> code.text().stripTrailing();
      case Table(int _, List<List<Prose>> rows) ->
          rows.stream()
              .map(row -> row.stream().map(Prose::plain).collect(Collectors.joining(" | ")))
              .collect(Collectors.joining("\n"));
      case Html(int _, String raw) -> raw;
    };
  }

  /// The text of several blocks, one below the other.
  static String plain(List<Block> blocks) {
    return blocks.stream().map(Block::plain).collect(Collectors.joining("\n"));
  }

  /// The same block with every text and every code in it changed.
  default Block map(UnaryOperator<Prose> text, UnaryOperator<Template> code) {
    return switch (this) {
      case Paragraph(int line, Prose words) -> new Paragraph(line, text.apply(words));
      case Code(int line, String language, Template source) ->
          new Code(line, language, code.apply(source));
      case Table(int line, List<List<Prose>> rows) ->
          new Table(line, rows.stream().map(row -> row.stream().map(text).toList()).toList());
      case Bullet(int line, String marker, List<Block> content) ->
          new Bullet(line, marker, map(content, text, code));
      case Quote(int line, String alert, List<Block> content) ->
          new Quote(line, alert, map(content, text, code));
      case Html html -> html;
    };
  }

  private static List<Block> map(
      List<Block> blocks, UnaryOperator<Prose> text, UnaryOperator<Template> code) {
    return blocks.stream().map(block -> block.map(text, code)).toList();
  }

  /// The text of this block itself: of a paragraph, or of the cells of a table.
  default Stream<Prose> texts() {
    return switch (this) {
      case Paragraph(int _, Prose text) -> Stream.of(text);
      case Table(int _, List<List<Prose>> rows) -> rows.stream().flatMap(List::stream);
      case Code _, Html _, Container _ -> Stream.empty();
    };
  }
}
