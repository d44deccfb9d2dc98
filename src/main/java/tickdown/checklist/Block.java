package tickdown.checklist;

import java.util.List;

/// A block of a checklist that is not an item. Notes and the details of items consist of blocks.
///
/// `line` is its first line in the file, counted from 1.
public sealed interface Block {

  /// The first line of this block in the file, counted from 1.
  int line();

  /// Running text.
  record Paragraph(int line, Prose text) implements Block {}

  /// A list item without a box; `marker` is its bullet or number: `-` or `3.`.
  record Bullet(int line, String marker, List<Block> content) implements Block {
    public Bullet {
      content = List.copyOf(content);
    }
  }

  /// A block quote. For a GitHub alert, `alert` is its kind (`NOTE`, `WARNING`); otherwise it is
  /// empty.
  record Quote(int line, String alert, List<Block> content) implements Block {
    public Quote {
      content = List.copyOf(content);
    }
  }

  /// A code block; `language` is the first word of its info string, or empty.
  record Code(int line, String language, String text) implements Block {}

  /// A table by rows, header row first.
  record Table(int line, List<List<Prose>> rows) implements Block {
    public Table {
      rows = rows.stream().map(List::copyOf).toList();
    }
  }

  /// A block of raw HTML, without comments.
  record Html(int line, String raw) implements Block {}
}
