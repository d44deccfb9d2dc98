package tickdown.wording;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tickdown.checklist.Inline;
import tickdown.checklist.Placeholder;
import tickdown.checklist.Prose;
import tickdown.wording.PlaceholderFinder.Found;

/// The values of a run, put in place of placeholders.
///
///     git tag vX.Y.Z     with release 1.4.0     git tag v1.4.0
///     docs for X.Y       with release 1.4.0     docs for 1.4
///     by YYYY-MM-DD      with date 2026-11-22   by 2026-11-22
///
/// A release named by a version fills its whole family. What is not known stays as it is.
///
/// @param values by the names of placeholders; the release as `release`, a date as `date` in the
///   form `2026-11-22`
public record Filling(Map<String, String> values) {

  private static final int LONGEST = 64;

  public Filling {
    values = Map.copyOf(values);
  }

  /// Why `value` may not be put into a text; names the offending character.
  public static Optional<String> objection(String value) {
    if (value.isEmpty()) {
      return Optional.of("a value cannot be empty");
    }
    if (value.length() > LONGEST) {
      return Optional.of("a value has at most %d characters".formatted(LONGEST));
    }
    int first = value.codePointAt(0);
    if (!isAlphanumeric(first) && isAllowed(first)) {
      return Optional.of("a value cannot begin with `%c`".formatted(first));
    }
    return value
        .codePoints()
        .filter(point -> !isAllowed(point))
        .mapToObj(point -> "%s cannot stand in a value".formatted(named(point)))
        .findFirst();
  }

  /// The same, with one more value.
  public Filling with(String name, String value) {
    Map<String, String> more = new HashMap<>(values);
    more.put(name, value);
    return new Filling(more);
  }

  /// What stands in the place of a placeholder.
  public Optional<String> value(Placeholder placeholder) {
    return switch (placeholder.kind()) {
      case RELEASE ->
          Optional.ofNullable(values.get(placeholder.name()))
              .flatMap(release -> version(placeholder.token(), release));
      case DATE -> date(placeholder.token());
      case WORDS, VARIABLE, ARITHMETIC -> Optional.ofNullable(values.get(placeholder.name()));
    };
  }

  /// Those of `placeholders` for which there is no value yet.
  public List<Placeholder> unfilled(List<Placeholder> placeholders) {
    return placeholders.stream().filter(each -> value(each).isEmpty()).toList();
  }

  /// The placeholders of a command that would stay in it; only `known` ones are looked for.
  public List<Placeholder> unfilled(String command, List<Placeholder> known) {
    return unfilled(
        PlaceholderFinder.inCode(command).stream().filter(known::contains).distinct().toList());
  }

  /// `command` with values in place of its placeholders, of which only `known` ones are looked for.
  public String fill(String command, List<Placeholder> known) {
    List<Found> places = PlaceholderFinder.find(command, true);
    if (places.isEmpty()) {
      return command;
    }
    Set<Placeholder> meant = Set.copyOf(known);
    StringBuilder filled = new StringBuilder();
    int at = 0;
    for (Found place : places) {
      filled.append(command, at, place.from());
      String token = command.substring(place.from(), place.to());
      filled.append(
          meant.contains(place.placeholder()) ? value(place.placeholder()).orElse(token) : token);
      at = place.to();
    }
    return filled.append(command, at, command.length()).toString();
  }

  /// `text` with values in place of its placeholders, of which only `known` ones are looked for.
  public Prose fill(Prose text, List<Placeholder> known) {
    return known.isEmpty() ? text : new Prose(fill(text.inlines(), known));
  }

  private List<Inline> fill(List<Inline> inlines, List<Placeholder> known) {
    return inlines.stream().map(inline -> fill(inline, known)).toList();
  }

  private Inline fill(Inline inline, List<Placeholder> known) {
    return switch (inline) {
      case Inline.Words(String text) -> new Inline.Words(fill(text, known));
      case Inline.Code(String text) -> new Inline.Code(fill(text, known));
      case Inline.Html(String raw) -> {
        String filled = fill(raw, known);
        yield filled.equals(raw) ? inline : new Inline.Words(filled);
      }
      case Inline.Emphasis(List<Inline> content) -> new Inline.Emphasis(fill(content, known));
      case Inline.Strong(List<Inline> content) -> new Inline.Strong(fill(content, known));
      case Inline.Struck(List<Inline> content) -> new Inline.Struck(fill(content, known));
      case Inline.Link(String target, List<Inline> content) ->
          new Inline.Link(fill(target, known), fill(content, known));
      case Inline.Image(String target, List<Inline> content) ->
          new Inline.Image(fill(target, known), fill(content, known));
      case Inline.Break _ -> inline;
    };
  }

  private static Optional<String> version(String token, String release) {
    String inner = withoutBrackets(token);
    int v = inner.startsWith("v") || inner.startsWith("V") ? 1 : 0;
    String glued = "v" + inner.substring(v);
    return VersionPlaceholder.at(glued, 1)
        .flatMap(found -> found.filled(release))
        .map(version -> inner.substring(0, v) + version);
  }

  private Optional<String> date(String token) {
    String release = values.getOrDefault("release", "");
    return DatePlaceholder.at(withoutBrackets(token), 0)
        .flatMap(form ->
            form.isFormOf(release)
                ? Optional.of(release)
                : Optional.ofNullable(values.get("date")).flatMap(form::filled));
  }

  private static String withoutBrackets(String token) {
    int from = 0;
    int to = token.length();
    while (from < to && "<{[ ".indexOf(token.charAt(from)) >= 0) {
      from++;
    }
    while (to > from && ">}] ".indexOf(token.charAt(to - 1)) >= 0) {
      to--;
    }
    return token.substring(from, to);
  }

  private static boolean isAlphanumeric(int c) {
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
  }

  private static boolean isAllowed(int c) {
    return isAlphanumeric(c) || c == '.' || c == '+' || c == '_' || c == '-';
  }

  private static String named(int point) {
    return point == ' '
        ? "a blank"
        : point > ' ' && point < 0x7f
            ? "`%c`".formatted(point)
            : "the character U+%04X".formatted(point);
  }
}
