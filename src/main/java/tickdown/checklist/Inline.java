package tickdown.checklist;

import java.util.List;

/// A piece of running text with what its Markdown said about it (CommonMark 0.31, chapter 6, and
/// GFM 6.5).
public sealed interface Inline {

  /// Plain words.
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

  /// A picture, of which a terminal shows the words beside it.
  record Image(String target, List<Inline> content) implements Inline {
    public Image {
      content = List.copyOf(content);
    }
  }

  /// Raw HTML such as `<br>`, or what only looks like it, such as `<release version>`. Comments are
  /// left out on reading.
  record Html(String raw) implements Inline {}

  /// The end of a source line inside the text, soft or hard.
  record Break() implements Inline {}
}
