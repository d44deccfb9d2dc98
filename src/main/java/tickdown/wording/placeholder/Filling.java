package tickdown.wording.placeholder;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tickdown.checklist.Block;
import tickdown.checklist.Inline;
import tickdown.checklist.Placeholder;
import tickdown.checklist.Placeholder.Kind;
import tickdown.checklist.Prose;
import tickdown.checklist.ReleaseKind;
import tickdown.checklist.Template;

/// The values that replace the placeholders of a run.
///
///     git tag vX.Y.Z     with release 1.4.0     git tag v1.4.0
///     docs for X.Y       with release 1.4.0     docs for 1.4
///     by YYYY-MM-DD      with date 2026-11-22   by 2026-11-22
///
/// A release named by a version fills its whole family. A placeholder without a value stays as it is.
public final class Filling {
  private static final String DATE = "date";
  private static final int LONGEST_RELEASE = 64;
  private static final int LONGEST = 200;

  private final Map<String, String> values;
  private final Optional<ReleaseVersion> release;

  /// Whether the checklist names pre-releases apart: `X.Y.Z-rc.N` beside `X.Y.Z`.
  private final boolean isApart;

  /// @param values by the names of placeholders; the release as `release`, a date as `date` in the
  ///   form `2026-11-22`
  public Filling(Map<String, String> values) {
    this(values, false);
  }

  /// @param isApart whether the checklist has placeholders for pre-releases, so that `X.Y.Z` stays
  ///   without one: `2.5.0` of the release `2.5.0-rc1`
  public Filling(Map<String, String> values, boolean isApart) {
    this.values = Map.copyOf(values);
    this.isApart = isApart;
    this.release =
        Optional.ofNullable(this.values.get(Placeholder.RELEASE)).map(ReleaseVersion::of);
  }

  /// Why `value` may not be the value of the placeholder with that name; names the offending
  /// character. A release is part of file names and tags; other values may be any text in one line.
  public static Optional<String> objection(String name, String value) {
    if (value.isBlank()) {
      return Optional.of("a value cannot be empty");
    }
    boolean isRelease = name.equals(Placeholder.RELEASE);
    int longest = isRelease ? LONGEST_RELEASE : LONGEST;
    if (value.length() > longest) {
      return Optional.of("a value has at most %s characters".formatted(longest));
    }
    int first = value.codePointAt(0);
    if (isRelease && !isAlphanumeric(first) && isOfRelease(first)) {
      return Optional.of("a value cannot begin with `%c`".formatted(first));
    }
    return value
        .codePoints()
        .filter(point -> isRelease ? !isOfRelease(point) : isHidden(point))
        .mapToObj(point -> "a value cannot contain %s".formatted(named(point)))
        .findFirst();
  }

  /// The same with an additional value.
  public Filling with(String name, String value) {
    Map<String, String> more = new HashMap<>(values);
    more.put(name, value);
    return new Filling(more, isApart);
  }

  /// The kind of the release, if its version is known.
  public Optional<ReleaseKind> releaseKind() {
    return release.flatMap(ReleaseVersion::kind);
  }

  /// The value with that name, once it is set.
  public Optional<String> value(String name) {
    return Optional.ofNullable(values.get(name));
  }

  /// The text that replaces a placeholder.
  public Optional<String> value(Placeholder placeholder) {
    return switch (placeholder.kind()) {
      case Kind.Release kind ->
          release
              .flatMap(version -> version.filling(kind, isApart))
              .or(() -> Optional.ofNullable(values.get(placeholder.token())));
      case Kind.Date(String v, String pattern) -> date(pattern).map(v::concat);
      case Kind.Words _, Kind.Variable _ ->
          Optional.ofNullable(values.get(placeholder.name())).or(() -> ofRelease(placeholder));
      case Kind.Arithmetic _ -> Optional.ofNullable(values.get(placeholder.name()));
    };
  }

  /// Whether the release fills a placeholder whose words name it, and no other value was given.
  public boolean isFromRelease(Placeholder placeholder) {
    return !values.containsKey(placeholder.name()) && ofRelease(placeholder).isPresent();
  }

  /// The version or number that the words of a placeholder name: `$VERSION`, `<minor>`.
  private Optional<String> ofRelease(Placeholder placeholder) {
    return placeholder.kind() instanceof Kind.Words || placeholder.kind() instanceof Kind.Variable
        ? release.flatMap(version -> ReleaseTerm.of(placeholder.name(), version))
        : Optional.empty();
  }

  /// Those of `placeholders` that have no value yet.
  public List<Placeholder> unfilled(List<Placeholder> placeholders) {
    return placeholders.stream().filter(each -> value(each).isEmpty()).map(this::askable).toList();
  }

  /// The placeholder under the name that a value for it is stored under: its own if the release
  /// does not have such a form, such as `X.Y.Z-rc.N` in the release `1.4.0`.
  public Placeholder askable(Placeholder placeholder) {
    boolean unlike =
        placeholder.kind() instanceof Kind.Release kind
            && release.isPresent()
            && release.flatMap(version -> version.filling(kind, isApart)).isEmpty();
    return unlike
        ? new Placeholder(placeholder.token(), placeholder.token(), new Kind.Words())
        : placeholder;
  }

  /// A command with its placeholders filled: a value that a shell would split or expand is put
  /// between quotes. One that cannot be quoted there is not filled; see [#unfit].
  public String command(Template command) {
    return new CommandFilling(this::value).of(command).text();
  }

  /// The placeholders of a command whose values a shell would not take as they are.
  public List<Placeholder> unfit(Template command) {
    return new CommandFilling(this::value).of(command).unfit();
  }

  /// A command or address with its placeholders filled.
  public String fill(Template text) {
    return text.pieces().stream().map(this::filled).collect(Collectors.joining());
  }

  private String filled(Template.Piece piece) {
    return switch (piece) {
      case Template.Literal(String source) -> source;
      case Placeholder placeholder -> value(placeholder).orElse(placeholder.token());
    };
  }

  /// A text with its placeholders filled.
  public Prose fill(Prose text) {
    return text.map(this::filled);
  }

  /// A block with the placeholders of its texts and code filled.
  public Block fill(Block block) {
    return block.map(this::fill, code -> Template.of(fill(code)));
  }

  private Inline filled(Inline inline) {
    return switch (inline) {
      case Placeholder placeholder ->
          value(placeholder).<Inline>map(Inline.Words::new).orElse(placeholder);
      case Inline.Code(Template code) -> new Inline.Code(Template.of(fill(code)));
      case Inline.Link(Template address, var content) ->
          new Inline.Link(Template.of(fill(address)), content);
      case Inline.Image(Template address, var content) ->
          new Inline.Image(Template.of(fill(address)), content);
      case Inline.Emphasis _, Inline.Strong _, Inline.Struck _ -> inline;
      case Inline.Words _, Inline.Html _, Inline.Break _ -> inline;
    };
  }

  private Optional<String> date(String pattern) {
    String name = values.getOrDefault(Placeholder.RELEASE, "");
    return isNamedBy(pattern, name)
        ? Optional.of(name)
        : Optional.ofNullable(values.get(DATE))
            .filter(Filling::isDate)
            .map(date -> inForm(pattern, date));
  }

  /// Whether releases are named in this form, as by calendar versions, and `release` is:
  /// `2026.11.1` for `YYYY.M.D`.
  private static boolean isNamedBy(String pattern, String release) {
    return pattern.startsWith("YYYY.")
        && Character.isDigit(release.isEmpty() ? 'x' : release.charAt(0))
        && release.indexOf('.') == 4
        && dots(release) == dots(pattern)
        && release.chars().allMatch(c -> c == '.' || (c >= '0' && c <= '9'));
  }

  private static long dots(String text) {
    return text.chars().filter(c -> c == '.').count();
  }

  private static boolean isDate(String date) {
    return date.length() == 10
        && date.charAt(4) == '-'
        && date.charAt(7) == '-'
        && date.replace("-", "").length() == 8
        && date.replace("-", "").chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static String inForm(String pattern, String date) {
    String month = date.substring(5, 7);
    String day = date.substring(8);
    return pattern
        .replace("YYYY", date.substring(0, 4))
        .replace("MM", month)
        .replace("DD", day)
        .replace("M", plain(month))
        .replace("D", plain(day));
  }

  private static String plain(String number) {
    return number.startsWith("0") ? number.substring(1) : number;
  }

  private static boolean isAlphanumeric(int c) {
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
  }

  private static boolean isOfRelease(int c) {
    return isAlphanumeric(c) || c == '.' || c == '+' || c == '_' || c == '-';
  }

  /// Control characters, and others that nobody can see.
  private static boolean isHidden(int point) {
    int type = Character.getType(point);
    return type == Character.CONTROL
        || type == Character.FORMAT
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR
        || type == Character.SURROGATE
        || type == Character.PRIVATE_USE
        || type == Character.UNASSIGNED;
  }

  private static String named(int point) {
    return point == ' '
        ? "spaces"
        : point > ' ' && point < 0x7f ? "`%c`".formatted(point) : "U+%04X".formatted(point);
  }
}
