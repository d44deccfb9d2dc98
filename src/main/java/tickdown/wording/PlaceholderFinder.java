package tickdown.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tickdown.checklist.Inline;
import tickdown.checklist.Placeholder;
import tickdown.checklist.Placeholder.Kind;
import tickdown.checklist.Prose;

/// Finds the placeholders in texts of a checklist. Linear in the length of a text.
public final class PlaceholderFinder {

  private static final String RELEASE = "release";
  private static final String DATE = "date";

  /// What `$RELEASE` and `<release>` are asked for by: whether a `v` belongs to it is not known.
  private static final String RELEASE_NAME = "release name";

  private PlaceholderFinder() {}

  /// A placeholder and where it stands in its text.
  record Found(int from, int to, Placeholder placeholder) {}

  /// The placeholders of a running text, in order, code and link targets included.
  public static List<Placeholder> in(Prose prose) {
    List<Placeholder> found = new ArrayList<>();
    prose.inlines().forEach(inline -> collect(inline, found));
    return found;
  }

  /// The placeholders of a command or of other code, in order.
  public static List<Placeholder> inCode(String code) {
    return find(code, true).stream().map(Found::placeholder).toList();
  }

  private static void collect(Inline inline, List<Placeholder> found) {
    switch (inline) {
      case Inline.Words(String text) -> collect(text, false, found);
      case Inline.Code(String text) -> collect(text, true, found);
      case Inline.Html(String raw) -> collect(raw, false, found);
      case Inline.Emphasis(List<Inline> content) -> content.forEach(each -> collect(each, found));
      case Inline.Strong(List<Inline> content) -> content.forEach(each -> collect(each, found));
      case Inline.Struck(List<Inline> content) -> content.forEach(each -> collect(each, found));
      case Inline.Link(String target, List<Inline> content) -> {
        content.forEach(each -> collect(each, found));
        collect(target, false, found);
      }
      case Inline.Image(String target, List<Inline> content) -> {
        content.forEach(each -> collect(each, found));
        collect(target, false, found);
      }
      case Inline.Break() -> {}
    }
  }

  private static void collect(String text, boolean isCode, List<Placeholder> found) {
    find(text, isCode).forEach(each -> found.add(each.placeholder()));
  }

  /// The placeholders of one text and their places.
  static List<Found> find(String text, boolean isCode) {
    List<Found> found = List.of();
    for (int i = 0; i < text.length(); i++) {
      Optional<Found> here = at(text, i, isCode);
      if (here.isPresent()) {
        found = found.isEmpty() ? new ArrayList<>() : found;
        found.add(here.get());
        i = here.get().to() - 1;
      }
    }
    return found;
  }

  private static Optional<Found> at(String text, int at, boolean isCode) {
    return switch (text.charAt(at)) {
      case '<' -> BracketPlaceholder.angle(text, at).map(words -> found(text, words));
      case '{' ->
          text.startsWith("{{", at)
              ? BracketPlaceholder.curly(text, at).map(words -> found(text, words))
              : Optional.empty();
      case '[' -> BracketPlaceholder.square(text, at).map(words -> found(text, words));
      case '$' -> ShellPlaceholder.at(text, at, isCode).map(variable -> found(text, variable));
      case 'X', 'x', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> version(text, at);
      case 'M', 'm' -> version(text, at).or(() -> date(text, at));
      case 'Y', 'y', 'D', 'd' -> date(text, at);
      default -> Optional.empty();
    };
  }

  private static Optional<Found> version(String text, int at) {
    boolean digits = Character.isDigit(text.charAt(at));
    return begins(text, at) && (!digits || text.indexOf("M", at) > 0)
        ? VersionPlaceholder.at(text, at)
            .filter(token -> !digits || token.parts().stream().anyMatch(part -> part.length() > 2))
            .map(token -> found(text, token))
        : Optional.empty();
  }

  private static Optional<Found> date(String text, int at) {
    return begins(text, at)
        ? DatePlaceholder.at(text, at)
            .map(token ->
                new Found(
                    token.from(),
                    token.to(),
                    new Placeholder(text.substring(token.from(), token.to()), DATE, Kind.DATE)))
        : Optional.empty();
  }

  /// Whether no other word or number goes before; a `v` may.
  private static boolean begins(String text, int at) {
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

  private static Found found(String text, VersionPlaceholder token) {
    String words = text.substring(token.from(), token.to());
    return new Found(
        token.from(),
        token.to(),
        token.calculates()
            ? new Placeholder(words, words, Kind.ARITHMETIC)
            : new Placeholder(words, RELEASE, Kind.RELEASE));
  }

  private static Found found(String text, BracketPlaceholder words) {
    String token = text.substring(words.from(), words.to());
    return new Found(words.from(), words.to(), bracketed(token, words.words()));
  }

  /// Brackets may stand around a version or date, too.
  private static Placeholder bracketed(String token, String words) {
    List<Found> inside = words.indexOf(' ') < 0 ? find(words, false) : List.of();
    boolean whole =
        inside.size() == 1
            && inside.getFirst().to() == words.length()
            && inside.getFirst().from() <= (words.startsWith("v") ? 1 : 0);
    if (!whole) {
      return new Placeholder(token, name(words), Kind.WORDS);
    }
    Placeholder inner = inside.getFirst().placeholder();
    return new Placeholder(token, inner.name(), inner.kind());
  }

  private static Found found(String text, ShellPlaceholder variable) {
    String token = text.substring(variable.from(), variable.to());
    return new Found(
        variable.from(),
        variable.to(),
        new Placeholder(token, name(variable.name()), Kind.VARIABLE));
  }

  /// The words by which a value is kept: the same for `<new-version>`, `{{ new_version }}` and
  /// `$NEW_VERSION`.
  private static String name(String words) {
    String name = words.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", " ").strip();
    return name.equals(RELEASE) ? RELEASE_NAME : name;
  }
}
