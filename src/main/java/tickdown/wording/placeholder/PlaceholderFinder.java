package tickdown.wording.placeholder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tickdown.checklist.Inline;
import tickdown.checklist.Placeholder;
import tickdown.checklist.Placeholder.Kind;
import tickdown.checklist.Template;
import tickdown.wording.program.CommandRecognizer;

/// Splits texts of a checklist into placeholders and the text between them: once, when the file is
/// read. Takes linear time.
public final class PlaceholderFinder {
  private static final String DATE = "date";

  private final String text;
  private final Context context;

  /// Whether code is a command; decided when it first matters.
  private Optional<Boolean> isCommand = Optional.empty();

  /// What the text is, as far as it decides what can be a placeholder.
  private enum Context {
    WORDS,
    ADDRESS,
    CODE,
    COMMAND
  }

  private PlaceholderFinder(String text, Context context) {
    this.text = text;
    this.context = context;
  }

  /// A placeholder and where it is in its text.
  private record Found(int from, int to, Placeholder placeholder) {}

  /// The pieces of code, which may be a command.
  public static Template inCode(String code) {
    return template(new PlaceholderFinder(code, Context.CODE));
  }

  /// The pieces of a command.
  public static Template inCommand(String command) {
    return template(new PlaceholderFinder(command, Context.COMMAND));
  }

  /// The pieces of an address.
  public static Template inAddress(String address) {
    return template(new PlaceholderFinder(address, Context.ADDRESS));
  }

  /// The pieces of words without markup.
  public static List<Inline> inWords(String words) {
    return new PlaceholderFinder(words, Context.WORDS).pieces(Inline.Words::new, each -> each);
  }

  /// The pieces of what looks like HTML.
  public static List<Inline> inHtml(String raw) {
    return new PlaceholderFinder(raw, Context.WORDS).pieces(Inline.Html::new, each -> each);
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
    Quotes quotes = new Quotes();
    int free = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      quotes.take(c);
      Optional<Found> here =
          TokenStart.mayBegin(text, i, isCode()) ? at(i, quotes.isSingle()) : Optional.empty();
      if (here.isPresent() && here.get().from() >= free) {
        Found whole = whole(here.get(), free);
        if (!isSecret(here.get())) {
          found = found.isEmpty() ? new ArrayList<>() : found;
          found.add(whole);
        }
        free = whole.to();
        i = free - 1;
      }
    }
    return found;
  }

  private boolean isSecret(Found found) {
    return found.placeholder().kind() instanceof Kind.Words
        && (SecretName.is(found.placeholder().name())
            || SecretName.isAssignedAt(text, found.from()));
  }

  private boolean isCode() {
    return context != Context.WORDS;
  }

  private Optional<Found> at(int at, boolean isQuoted) {
    return switch (text.charAt(at)) {
      case '<' -> AnglePlaceholder.at(text, at).map(this::found);
      case '{' ->
          (text.startsWith("{{", at)
                  ? BracketPlaceholder.doubleCurly(text, at)
                  : BracketPlaceholder.curly(text, at, isCommand()))
              .map(this::found);
      case '[' -> BracketPlaceholder.square(text, at, isCommand()).map(this::found);
      case '$' -> ShellPlaceholder.at(text, at, isCommand() && !isQuoted).map(this::found);
      case 'X', 'x', 'M', 'm' -> version(at).or(() -> date(at)).or(() -> word(at));
      case 'Y', 'y', 'D', 'd' -> date(at).or(() -> word(at));
      case '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '(' -> version(at);
      default -> word(at);
    };
  }

  private Optional<Found> version(int at) {
    return TokenStart.begins(text, at) || TokenStart.beginsInWord(text, at)
        ? VersionPlaceholder.at(text, at).map(this::found)
        : Optional.empty();
  }

  private Optional<Found> date(int at) {
    return TokenStart.begins(text, at)
        ? DatePlaceholder.at(text, at)
            .map(date -> {
              String token = text.substring(date.from(), date.to());
              return new Found(
                  date.from(),
                  date.to(),
                  new Placeholder(token, DATE, new Kind.Date("", date.pattern())));
            })
        : Optional.empty();
  }

  private Optional<Found> word(int at) {
    if (!isCode()) {
      return text.charAt(at) == 'X'
          ? StandInWord.counted(text, at).map(this::found)
          : Optional.empty();
    }
    return StandInWord.at(text, at, isCommand()).map(this::found);
  }

  private boolean isCommand() {
    if (isCommand.isEmpty()) {
      isCommand =
          Optional.of(
              context == Context.COMMAND
                  || (context == Context.CODE && CommandRecognizer.ofKnown().isWhole(firstLine())));
    }
    return isCommand.get();
  }

  private String firstLine() {
    int end = text.indexOf('\n');
    return end < 0 ? text : text.substring(0, end);
  }

  /// A version, date or calculation with what directly belongs to it: a token is filled whole.
  private Found whole(Found found, int free) {
    int end =
        isCode() || found.placeholder().kind() instanceof Kind.Release
            ? VersionTail.end(text, found.to())
            : found.to();
    if (end == found.to()
        || found.placeholder().kind() instanceof Kind.Words
        || found.placeholder().kind() instanceof Kind.Variable) {
      return found;
    }
    boolean v = found.from() > free && "vV".indexOf(text.charAt(found.from() - 1)) >= 0;
    int from = v ? found.from() - 1 : found.from();
    String token = text.substring(from, end);
    return new Found(
        from, end, new Placeholder(token, PlaceholderNames.of(token), new Kind.Words()));
  }

  private Found found(StandInSpan word) {
    String token = text.substring(word.from(), word.to());
    return new Found(
        word.from(),
        word.to(),
        new Placeholder(token, PlaceholderNames.ofSigned(token), new Kind.Words()));
  }

  private Found found(VersionToken version) {
    String token = text.substring(version.from(), version.to());
    return new Found(
        version.from(),
        version.to(),
        version.calculates()
            ? new Placeholder(token, token, new Kind.Arithmetic())
            : new Placeholder(
                token,
                Placeholder.RELEASE,
                new Kind.Release("", version.parts(), version.separator(), version.suffix())));
  }

  private Found found(BracketPlaceholder words) {
    String token = text.substring(words.from(), words.to());
    return new Found(words.from(), words.to(), bracketed(token, words.words()));
  }

  /// Brackets may be around a version or date, too.
  private static Placeholder bracketed(String token, String words) {
    String v = words.startsWith("v") ? "v" : "";
    List<Found> inside =
        words.indexOf(' ') < 0 ? new PlaceholderFinder(words, Context.WORDS).find() : List.of();
    boolean whole =
        inside.size() == 1
            && inside.getFirst().to() == words.length()
            && inside.getFirst().from() <= v.length();
    if (!whole) {
      return new Placeholder(token, PlaceholderNames.of(words), new Kind.Words());
    }
    Placeholder inner = inside.getFirst().placeholder();
    return new Placeholder(
        token,
        inner.name(),
        switch (inner.kind()) {
          case Kind.Release(String _, var parts, String separator, String suffix) ->
              new Kind.Release(v, parts, separator, suffix);
          case Kind.Date(String _, String pattern) -> new Kind.Date(v, pattern);
          case Kind.Words _, Kind.Variable _, Kind.Arithmetic _ -> inner.kind();
        });
  }

  private Found found(ShellPlaceholder variable) {
    String token = text.substring(variable.from(), variable.to());
    return new Found(
        variable.from(),
        variable.to(),
        new Placeholder(token, PlaceholderNames.of(variable.name()), new Kind.Variable()));
  }
}
