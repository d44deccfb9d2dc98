package tickdown.checklist;

import java.util.List;
import java.util.function.Consumer;

/// A piece of text with its Markdown formatting (CommonMark 0.31, chapter 6, and GFM 6.5).
public sealed interface Inline
    permits Inline.Words, Inline.Code, Inline.Html, Inline.Break, Inline.Container, Placeholder {

  /// Plain text without placeholders.
  record Words(String text) implements Inline {}

  /// A code span, without its backticks: `git status`.
  record Code(Template code) implements Inline {
    /// The code as written in the file.
    public String text() {
      return code.text();
    }
  }

  /// Raw HTML such as `<br>`. The reader drops comments; text that only looks like HTML, such as
  /// `<release version>`, is a [Placeholder].
  record Html(String raw) implements Inline {}

  /// A line break within the text, soft or hard.
  record Break() implements Inline {}

  /// A piece that contains others.
  sealed interface Container extends Inline {

    /// The pieces inside, in order.
    List<Inline> content();

    /// The same formatting around other pieces.
    Container around(List<Inline> other);
  }

  /// `*emphasis*`.
  record Emphasis(List<Inline> content) implements Container {
    public Emphasis {
      content = List.copyOf(content);
    }

    @Override
    public Emphasis around(List<Inline> other) {
      return new Emphasis(other);
    }
  }

  /// `**strong emphasis**`.
  record Strong(List<Inline> content) implements Container {
    public Strong {
      content = List.copyOf(content);
    }

    @Override
    public Strong around(List<Inline> other) {
      return new Strong(other);
    }
  }

  /// `~~struck through~~`.
  record Struck(List<Inline> content) implements Container {
    public Struck {
      content = List.copyOf(content);
    }

    @Override
    public Struck around(List<Inline> other) {
      return new Struck(other);
    }
  }

  /// A link; `address` is foreign and not checked.
  record Link(Template address, List<Inline> content) implements Container {
    public Link {
      content = List.copyOf(content);
    }

    @Override
    public Link around(List<Inline> other) {
      return new Link(address, other);
    }

    /// The address as written in the file.
    public String target() {
      return address.text();
    }
  }

  /// An image; a terminal shows its alternative text.
  record Image(Template address, List<Inline> content) implements Container {
    public Image {
      content = List.copyOf(content);
    }

    @Override
    public Image around(List<Inline> other) {
      return new Image(address, other);
    }

    /// The address as written in the file.
    public String target() {
      return address.text();
    }
  }

  /// Calls `visit` with this piece and then with everything inside it, in order.
  default void forEach(Consumer<Inline> visit) {
    visit.accept(this);
    if (this instanceof Container container) {
      container.content().forEach(inner -> inner.forEach(visit));
    }
  }
}
