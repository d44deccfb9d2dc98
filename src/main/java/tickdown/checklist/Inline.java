package tickdown.checklist;

import java.util.List;

/// A piece of text with its Markdown formatting (CommonMark 0.31, chapter 6, and GFM 6.5).
public sealed interface Inline {

  /// Plain text.
  record Words(String text) implements Inline {}

  /// A code span, without its backticks: `git status`.
  record Code(String text) implements Inline {}

  /// `*emphasis*`.
  record Emphasis(List<Inline> content) implements Inline {
    public Emphasis {
      content = List.copyOf(content);
    }
  }

  /// `**strong emphasis**`.
  record Strong(List<Inline> content) implements Inline {
    public Strong {
      content = List.copyOf(content);
    }
  }

  /// `~~struck through~~`.
  record Struck(List<Inline> content) implements Inline {
    public Struck {
      content = List.copyOf(content);
    }
  }

  /// A link; `target` is foreign and not checked.
  record Link(String target, List<Inline> content) implements Inline {
    public Link {
      content = List.copyOf(content);
    }
  }

  /// An image; a terminal shows its alternative text.
  record Image(String target, List<Inline> content) implements Inline {
    public Image {
      content = List.copyOf(content);
    }
  }

  /// Raw HTML such as `<br>`, or text that only looks like it, such as `<release version>`. The
  /// reader drops comments.
  record Html(String raw) implements Inline {}

  /// A line break within the text, soft or hard.
  record Break() implements Inline {}
}
