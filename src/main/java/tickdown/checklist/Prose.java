package tickdown.checklist;

import java.util.List;
import java.util.stream.Stream;

/// Running text of a checklist, kept as structure.
public record Prose(List<Inline> inlines) {

  public Prose {
    inlines = List.copyOf(inlines);
  }

  /// Text without any markup.
  public static Prose of(String words) {
    return new Prose(List.of(new Inline.Words(words)));
  }

  /// One line for people: code keeps its backticks, other markup is dropped, wrapped lines are joined, blanks at the ends
  /// are taken off.
  ///
  ///     No **linting** errors (`ruff check .`)   ->   No linting errors (`ruff check .`)
  public String plain() {
    StringBuilder plain = new StringBuilder();
    inlines.forEach(inline -> write(inline, plain));
    return plain.toString().strip();
  }

  /// The contents of the code spans, in order, those inside emphasis and links included.
  public List<String> codes() {
    return everything()
        .<String>mapMulti((inline, found) -> {
          if (inline instanceof Inline.Code(String text)) {
            found.accept(text);
          }
        })
        .toList();
  }

  /// The links, in order.
  public List<Inline.Link> links() {
    return everything().filter(Inline.Link.class::isInstance).map(Inline.Link.class::cast).toList();
  }

  /// Whether all of it is struck through, so that nothing but blanks stands outside.
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

  private Stream<Inline> everything() {
    return inlines.stream().flatMap(Prose::withInner);
  }

  private static Stream<Inline> withInner(Inline inline) {
    return Stream.concat(Stream.of(inline), inner(inline).stream().flatMap(Prose::withInner));
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

  private static void write(Inline inline, StringBuilder plain) {
    switch (inline) {
      case Inline.Words(String text) ->
          plain.append(afterBlank(plain) ? text.stripLeading() : text);
      case Inline.Code(String text) -> plain.append('`').append(text).append('`');
      case Inline.Html(String raw) -> plain.append(raw);
      case Inline.Break _ -> plain.append(afterBlank(plain) ? "" : " ");
      case Inline.Emphasis _, Inline.Strong _, Inline.Struck _, Inline.Link _, Inline.Image _ ->
          inner(inline).forEach(each -> write(each, plain));
    }
  }

  private static boolean afterBlank(StringBuilder plain) {
    return plain.isEmpty() || plain.charAt(plain.length() - 1) == ' ';
  }
}
