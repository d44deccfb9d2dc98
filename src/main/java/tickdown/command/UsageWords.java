package tickdown.command;

import java.util.Locale;
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
      default -> lower(e.getMessage());
    };
  }

  private static String lower(String sentence) {
    return sentence.isEmpty()
        ? "the arguments cannot be understood"
        : sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1);
  }
}
