package tickdown.checklist;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// Text of a checklist, with its inline structure.
public record Prose(List<Inline> inlines) {

  public Prose {
    inlines = List.copyOf(inlines);
  }

  /// Text without markup.
  public static Prose of(String words) {
    return new Prose(List.of(new Inline.Words(words)));
  }

  /// All pieces in order, each followed by the pieces inside it.
  public Stream<Inline> walk() {
    return inlines.stream().mapMulti(Inline::forEach);
  }

  /// The same text with every piece changed, the pieces inside another one before that one.
  public Prose map(UnaryOperator<Inline> change) {
    return new Prose(map(inlines, change));
  }

  private static List<Inline> map(List<Inline> inlines, UnaryOperator<Inline> change) {
    return inlines.stream()
        .map(inline ->
            change.apply(
                inline instanceof Inline.Container container
                    ? container.around(map(container.content(), change))
                    : inline))
        .toList();
  }

  /// The text as one line for people: code keeps its backticks, other markup is dropped, wrapped
  /// lines are joined, spaces at the ends are removed.
  ///
  ///     No **linting** errors (`ruff check .`)   ->   No linting errors (`ruff check .`)
  public String plain() {
    if (inlines.size() == 1 && inlines.getFirst() instanceof Inline.Words(String text)) {
      return text.strip();
    }
    StringBuilder plain = new StringBuilder();
    for (Inline inline : inlines) {
      inline.forEach(each -> write(each, plain));
    }
    return plain.toString().strip();
  }

  /// The contents of all code spans, in order, including those inside emphasis and links.
  public List<String> codes() {
    return walk()
        .filter(Inline.Code.class::isInstance)
        .map(inline -> ((Inline.Code) inline).text())
        .toList();
  }

  /// The links, in order.
  public List<Inline.Link> links() {
    return walk().filter(Inline.Link.class::isInstance).map(Inline.Link.class::cast).toList();
  }

  /// The placeholders, in order, including those in code and addresses; those of an address come
  /// after those of its text.
  public List<Placeholder> placeholders() {
    List<Placeholder> found = new ArrayList<>();
    collect(inlines, found);
    return found;
  }

  private static void collect(List<Inline> inlines, List<Placeholder> found) {
    for (Inline inline : inlines) {
      switch (inline) {
        case Placeholder placeholder -> found.add(placeholder);
        case Inline.Code(Template code) -> Placeholder.in(code).forEach(found::add);
        case Inline.Link(Template address, List<Inline> content) -> {
          collect(content, found);
          Placeholder.in(address).forEach(found::add);
        }
        case Inline.Image(Template address, List<Inline> content) -> {
          collect(content, found);
          Placeholder.in(address).forEach(found::add);
        }
        case Inline.Container container -> collect(container.content(), found);
        case Inline.Words _, Inline.Html _, Inline.Break _ -> {}
      }
    }
  }

  /// Whether all of the text is struck through, with nothing but spaces outside.
  public boolean isStruckThrough() {
    return inlines.stream().anyMatch(Inline.Struck.class::isInstance)
        && inlines.stream().allMatch(Prose::isStruckOrBlank);
  }

  private static boolean isStruckOrBlank(Inline inline) {
    return switch (inline) {
      case Inline.Struck _, Inline.Break _ -> true;
      case Inline.Words(String text) -> text.isBlank();
      case Inline.Container _, Inline.Code _, Inline.Html _, Placeholder _ -> false;
    };
  }

  private static void write(Inline inline, StringBuilder plain) {
    switch (inline) {
      case Inline.Words(String text) ->
          plain.append(afterBlank(plain) ? text.stripLeading() : text);
      case Inline.Code code -> plain.append('`').append(code.text()).append('`');
      case Inline.Html(String raw) -> plain.append(raw);
      case Placeholder placeholder -> plain.append(placeholder.token());
      case Inline.Break _ -> plain.append(afterBlank(plain) ? "" : " ");
      case Inline.Container _ -> {}
    }
  }

  private static boolean afterBlank(StringBuilder plain) {
    return plain.isEmpty() || plain.charAt(plain.length() - 1) == ' ';
  }
}
