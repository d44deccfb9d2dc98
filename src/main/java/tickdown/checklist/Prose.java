package tickdown.checklist;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Text of a checklist, with its inline structure.
public record Prose(List<Inline> inlines) {

  public Prose {
    inlines = List.copyOf(inlines);
  }

  /// Text without markup.
  public static Prose of(String words) {
    return new Prose(List.of(new Inline.Words(words)));
  }

  /// The text as one line for people: code keeps its backticks, other markup is dropped, wrapped
  /// lines are joined, spaces at the ends are removed.
  ///
  ///     No **linting** errors (`ruff check .`)   ->   No linting errors (`ruff check .`)
  public String plain() {
    StringBuilder plain = new StringBuilder();
    write(inlines, plain);
    return plain.toString().strip();
  }

  /// The contents of all code spans, in order, including those inside emphasis and links.
  public List<String> codes() {
    List<String> codes = new ArrayList<>();
    forEach(
        inlines,
        inline -> {
          if (inline instanceof Inline.Code(String text)) {
            codes.add(text);
          }
        });
    return codes;
  }

  /// The links, in order.
  public List<Inline.Link> links() {
    List<Inline.Link> links = new ArrayList<>();
    forEach(
        inlines,
        inline -> {
          if (inline instanceof Inline.Link link) {
            links.add(link);
          }
        });
    return links;
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
      case Inline.Code _, Inline.Emphasis _, Inline.Strong _, Inline.Link _ -> false;
      case Inline.Image _, Inline.Html _ -> false;
    };
  }

  private static void forEach(List<Inline> inlines, Consumer<Inline> action) {
    for (Inline inline : inlines) {
      action.accept(inline);
      forEach(inner(inline), action);
    }
  }

  private static List<Inline> inner(Inline inline) {
    return switch (inline) {
      case Inline.Emphasis(List<Inline> content) -> content;
      case Inline.Strong(List<Inline> content) -> content;
      case Inline.Struck(List<Inline> content) -> content;
      case Inline.Link(String _, List<Inline> content) -> content;
      case Inline.Image(String _, List<Inline> content) -> content;
      case Inline.Words _, Inline.Code _, Inline.Html _, Inline.Break _ -> List.of();
    };
  }

  private static void write(List<Inline> inlines, StringBuilder plain) {
    for (Inline inline : inlines) {
      write(inline, plain);
    }
  }

  private static void write(Inline inline, StringBuilder plain) {
    switch (inline) {
      case Inline.Words(String text) ->
          plain.append(afterBlank(plain) ? text.stripLeading() : text);
      case Inline.Code(String text) -> plain.append('`').append(text).append('`');
      case Inline.Html(String raw) -> plain.append(raw);
      case Inline.Break _ -> plain.append(afterBlank(plain) ? "" : " ");
      case Inline.Emphasis _, Inline.Strong _, Inline.Struck _, Inline.Link _, Inline.Image _ ->
          write(inner(inline), plain);
    }
  }

  private static boolean afterBlank(StringBuilder plain) {
    return plain.isEmpty() || plain.charAt(plain.length() - 1) == ' ';
  }
}
