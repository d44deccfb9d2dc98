package tickdown.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import tickdown.checklist.Inline;
import tickdown.checklist.Placeholder;
import tickdown.checklist.Placeholder.Kind;
import tickdown.checklist.Template;

/// Splits texts of a checklist into placeholders and the text between them: once, when the file is
/// read. Takes linear time.
public final class PlaceholderFinder {
  private static final String DATE = "date";

  /// The name of `$RELEASE` and `<release>`, which may or may not include a `v`.
  private static final String RELEASE_NAME = "release name";

  private final String text;
  private final boolean isCommand;

  /// Where the last `M` is, before which a version may begin with a number: `1.MINOR.0`.
  private final int lastM;

  private PlaceholderFinder(String text, boolean isCode) {
    this.text = text;
    this.isCommand = isCode && text.indexOf(' ') > 0;
    this.lastM = text.lastIndexOf('M');
  }

  /// A placeholder and where it is in its text.
  private record Found(int from, int to, Placeholder placeholder) {}

  /// The pieces of a command or of other code.
  public static Template inCode(String code) {
    return template(new PlaceholderFinder(code, true));
  }

  /// The pieces of an address.
  public static Template inAddress(String address) {
    return template(new PlaceholderFinder(address, false));
  }

  /// The pieces of words without markup.
  public static List<Inline> inWords(String words) {
    return new PlaceholderFinder(words, false).pieces(Inline.Words::new, each -> each);
  }

  /// The pieces of what looks like HTML.
  public static List<Inline> inHtml(String raw) {
    return new PlaceholderFinder(raw, false).pieces(Inline.Html::new, each -> each);
  }

  private static Template template(PlaceholderFinder finder) {
    return new Template(finder.pieces(Template.Literal::new, each -> each));
  }

  private <P> List<P> pieces(Function<String, P> between, Function<Placeholder, P> placeholder) {
    List<Found> found = find();
    if (found.isEmpty()) {
      return List.of(between.apply(text));
    }
    List<P> pieces = new ArrayList<>();
    int at = 0;
    for (Found each : found) {
      if (each.from() > at) {
        pieces.add(between.apply(text.substring(at, each.from())));
      }
      pieces.add(placeholder.apply(each.placeholder()));
      at = each.to();
    }
    if (at < text.length()) {
      pieces.add(between.apply(text.substring(at)));
    }
    return pieces;
  }

  private List<Found> find() {
    List<Found> found = List.of();
    for (int i = 0; i < text.length(); i++) {
      Optional<Found> here = mayBegin(i) ? at(i) : Optional.empty();
      if (here.isPresent()) {
        found = found.isEmpty() ? new ArrayList<>() : found;
        found.add(here.get());
        i = here.get().to() - 1;
      }
    }
    return found;
  }

  /// A cheap look before a closer one.
  private boolean mayBegin(int at) {
    return switch (text.charAt(at)) {
      case '<', '{', '[', '$' -> true;
      case '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> at < lastM && begins(at);
      case 'X', 'x', 'M', 'm', 'Y', 'y', 'D', 'd' -> begins(at);
      default -> false;
    };
  }

  private Optional<Found> at(int at) {
    return switch (text.charAt(at)) {
      case '<' -> BracketPlaceholder.angle(text, at).map(this::found);
      case '{' ->
          text.startsWith("{{", at)
              ? BracketPlaceholder.curly(text, at).map(this::found)
              : Optional.empty();
      case '[' -> BracketPlaceholder.square(text, at).map(this::found);
      case '$' -> ShellPlaceholder.at(text, at, isCommand).map(this::found);
      case 'M', 'm' -> version(at).or(() -> date(at));
      case 'Y', 'y', 'D', 'd' -> date(at);
      default -> version(at);
    };
  }

  private Optional<Found> version(int at) {
    boolean digits = Character.isDigit(text.charAt(at));
    return VersionPlaceholder.at(text, at)
        .filter(token -> !digits || token.parts().stream().anyMatch(part -> part.length() > 2))
        .map(this::found);
  }

  private Optional<Found> date(int at) {
    return DatePlaceholder.at(text, at)
        .map(date -> {
          String token = text.substring(date.from(), date.to());
          return new Found(
              date.from(),
              date.to(),
              new Placeholder(token, DATE, new Kind.Date("", date.pattern())));
        });
  }

  /// Whether it is not preceded by a word or number, except a `v`.
  private boolean begins(int at) {
    if (at == 0) {
      return true;
    }
    char before = text.charAt(at - 1);
    if (before == 'v' || before == 'V') {
      return at == 1 || !Character.isLetterOrDigit(text.charAt(at - 2));
    }
    boolean goesOn = before == '.' && at > 1 && Character.isLetterOrDigit(text.charAt(at - 2));
    return !goesOn && !Character.isLetterOrDigit(before) && before != '$' && before != '\\';
  }

  private Found found(VersionPlaceholder version) {
    String token = text.substring(version.from(), version.to());
    return new Found(
        version.from(),
        version.to(),
        version.calculates()
            ? new Placeholder(token, token, new Kind.Arithmetic())
            : new Placeholder(
                token,
                Placeholder.RELEASE,
                new Kind.Release("", version.parts(), version.suffix())));
  }

  private Found found(BracketPlaceholder words) {
    String token = text.substring(words.from(), words.to());
    return new Found(words.from(), words.to(), bracketed(token, words.words()));
  }

  /// Brackets may be around a version or date, too.
  private static Placeholder bracketed(String token, String words) {
    String v = words.startsWith("v") ? "v" : "";
    List<Found> inside =
        words.indexOf(' ') < 0 ? new PlaceholderFinder(words, false).find() : List.of();
    boolean whole =
        inside.size() == 1
            && inside.getFirst().to() == words.length()
            && inside.getFirst().from() <= v.length();
    if (!whole) {
      return new Placeholder(token, name(words), new Kind.Words());
    }
    Placeholder inner = inside.getFirst().placeholder();
    return new Placeholder(
        token,
        inner.name(),
        switch (inner.kind()) {
          case Kind.Release(String _, var parts, String suffix) ->
              new Kind.Release(v, parts, suffix);
          case Kind.Date(String _, String pattern) -> new Kind.Date(v, pattern);
          case Kind.Words _, Kind.Variable _, Kind.Arithmetic _ -> inner.kind();
        });
  }

  private Found found(ShellPlaceholder variable) {
    String token = text.substring(variable.from(), variable.to());
    return new Found(
        variable.from(),
        variable.to(),
        new Placeholder(token, name(variable.name()), new Kind.Variable()));
  }

  /// The name that a value is stored under: the same for `<new-version>`, `{{ new_version }}` and
  /// `$NEW_VERSION`.
  private static String name(String words) {
    StringBuilder name = new StringBuilder(words.length());
    for (char c : words.toLowerCase(Locale.ROOT).toCharArray()) {
      boolean separates = c == '_' || c == '-' || c <= ' ';
      boolean inside = !name.isEmpty() && name.charAt(name.length() - 1) != ' ';
      if (!separates) {
        name.append(c);
      } else if (inside) {
        name.append(' ');
      }
    }
    String folded = name.toString().strip();
    return folded.equals(Placeholder.RELEASE) ? RELEASE_NAME : folded;
  }
}
