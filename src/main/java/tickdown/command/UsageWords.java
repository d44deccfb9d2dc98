package tickdown.command;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;

/// What was wrong with a command's arguments, in our words.
final class UsageWords {
  private UsageWords() {}

  static String of(CommandLine.ParameterException e) {
    return switch (e) {
      case CommandLine.UnmatchedArgumentException unmatched ->
          unmatched.isUnknownOption()
              ? "there is no option `%s`".formatted(unmatched.getUnmatched().getFirst())
              : "`%s` is one argument too many".formatted(unmatched.getUnmatched().getFirst());
      case CommandLine.MissingParameterException missing ->
          missing.getMissing().isEmpty()
              ? lower(e.getMessage())
              : "%s is missing".formatted(missing.getMissing().getFirst().paramLabel());
      default -> valueOrWords(e);
    };
  }

  /// For a choice of words: `xml` is no FORMAT: it is one of text, json, yaml.
  private static String valueOrWords(CommandLine.ParameterException e) {
    return e.getArgSpec() != null && e.getArgSpec().type().isEnum() && e.getValue() != null
        ? "%s is no %s: it is one of %s"
            .formatted(
                InputQuote.text(e.getValue()), e.getArgSpec().paramLabel(), words(e.getArgSpec()))
        : lower(e.getMessage());
  }

  private static String words(CommandLine.Model.ArgSpec choice) {
    return Stream.of(choice.type().getEnumConstants())
        .map(word -> word.toString().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(", "));
  }

  private static String lower(String sentence) {
    return sentence.isEmpty()
        ? "the arguments cannot be understood"
        : sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1);
  }
}
