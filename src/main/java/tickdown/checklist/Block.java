package tickdown.checklist;

import java.util.List;

/// A block of a checklist that is not an item: what notes and the details of an item are made of.
///
/// `line` is the line of the file it begins on, counted from 1.
public sealed interface Block {

  /// The line of the file on which this block begins, counted from 1.
  int line();

  /// Running text.
  record Paragraph(int line, Prose text) implements Block {}

  /// One point of a list without a box; `marker` is what stands before it: `-` or `3.`.
  record Bullet(int line, String marker, List<Block> content) implements Block {
    public Bullet {
      content = List.copyOf(content);
    }
  }

  /// A quotation. A GitHub alert is one whose `alert` names its kind (`NOTE`, `WARNING`); otherwise
  /// `alert` is empty.
  record Quote(int line, String alert, List<Block> content) implements Block {
    public Quote {
      content = List.copyOf(content);
    }
  }

  /// A code block; `language` is the first word of its info string, or empty.
  record Code(int line, String language, String text) implements Block {}

  /// A table by rows, the heading first.
  record Table(int line, List<List<Prose>> rows) implements Block {
    public Table {
      rows = rows.stream().map(List::copyOf).toList();
    }
  }

  /// A block of raw HTML, comments left out.
  record Html(int line, String raw) implements Block {}
}
