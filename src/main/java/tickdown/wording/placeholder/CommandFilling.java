package tickdown.wording.placeholder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tickdown.checklist.Placeholder;
import tickdown.checklist.Template;

/// Puts values into a command, so that a shell takes each of them literally.
///
///     echo <name>       with Red Lamp      echo 'Red Lamp'
///     echo "<name>"     with Red Lamp      echo "Red Lamp"
///     echo "<name>"     with $(reboot)     left as it is: nothing helps inside these quotes
///
/// @param value the value of a placeholder, once it is known
record CommandFilling(Function<Placeholder, Optional<String>> value) {

  /// A command, and the placeholders whose values do not fit into it.
  record Filled(String text, List<Placeholder> unfit) {}

  Filled of(Template command) {
    StringBuilder text = new StringBuilder();
    List<Placeholder> unfit = new ArrayList<>();
    Quotes quotes = new Quotes();
    for (Template.Piece piece : command.pieces()) {
      switch (piece) {
        case Template.Literal(String source) -> {
          source.chars().forEach(c -> quotes.take((char) c));
          text.append(source);
        }
        case Placeholder placeholder -> {
          Optional<String> given = value.apply(placeholder);
          Optional<String> fitting = given.flatMap(each -> inQuotes(each, quotes));
          if (given.isPresent() && fitting.isEmpty()) {
            unfit.add(placeholder);
          }
          text.append(fitting.orElse(placeholder.token()));
        }
      }
    }
    return new Filled(text.toString(), unfit);
  }

  /// The value as it has to be written there; empty if it cannot be.
  private static Optional<String> inQuotes(String value, Quotes quotes) {
    boolean isPlain = value.chars().allMatch(CommandFilling::isPlain) && !value.startsWith("-");
    if (isPlain) {
      return Optional.of(value);
    }
    if (quotes.isDouble()) {
      return Optional.of(value)
          .filter(each -> each.chars().noneMatch(c -> "\"$`\\!".indexOf(c) >= 0));
    }
    boolean quotable = value.indexOf('\'') < 0 && !value.startsWith("-");
    return Optional.of(quotes.isSingle() ? value : "'%s'".formatted(value)).filter(_ -> quotable);
  }

  private static boolean isPlain(int c) {
    return (c < 0x80 && Character.isLetterOrDigit(c)) || ".,:/@+_=-".indexOf(c) >= 0;
  }
}
