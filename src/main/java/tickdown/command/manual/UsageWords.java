package tickdown.command.manual;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import tickdown.text.Line;
import tickdown.text.Nearest;
import tickdown.workplace.InputQuote;

/// Describes what is wrong with the arguments of a command.
public final class UsageWords {
  private UsageWords() {}

  public static String of(CommandLine.ParameterException e) {
    return switch (e) {
      case CommandLine.UnmatchedArgumentException unmatched ->
          unmatched.isUnknownOption()
              ? "unknown option `%s`".formatted(unmatched.getUnmatched().getFirst())
              : "unexpected argument `%s`".formatted(unmatched.getUnmatched().getFirst());
      case CommandLine.MissingParameterException missing ->
          missing.getMissing().isEmpty()
              ? lower(e.getMessage())
              : "%s is missing".formatted(missing.getMissing().getFirst().paramLabel());
      default -> valueOrWords(e);
    };
  }

  /// What helps: `did you mean --rehearse?`, and where the options are described.
  public static Line hint(CommandLine.ParameterException e) {
    CommandSpec command = e.getCommandLine().getCommandSpec();
    Line help = Line.of("see `%s --help`", command.qualifiedName());
    if (!(e instanceof CommandLine.UnmatchedArgumentException unmatched)
        || !unmatched.isUnknownOption()) {
      return help;
    }
    String option = unmatched.getUnmatched().getFirst();
    if (option.contains(" ")) {
      return Line.of("if these are words and not an option, put `--` before them; %s", help);
    }
    return Nearest.to(option, command.optionsMap().keySet().stream().filter(UsageWords::isLong))
        .map(known -> Line.of("did you mean `%s`? %s", known, help))
        .orElse(help);
  }

  private static boolean isLong(String option) {
    return option.startsWith("--");
  }

  /// For a choice of words: invalid format `xml`; use text, json or yaml.
  private static String valueOrWords(CommandLine.ParameterException e) {
    return e.getArgSpec() != null
            && e.getArgSpec().completionCandidates() != null
            && e.getValue() != null
        ? "invalid %s %s; use %s"
            .formatted(name(e.getArgSpec()), InputQuote.text(e.getValue()), choices(e.getArgSpec()))
        : lower(e.getMessage());
  }

  /// `format` for `--format`.
  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option
        ? option.longestName().replaceFirst("^-+", "")
        : argument.paramLabel().toLowerCase(Locale.ROOT);
  }

  private static String choices(ArgSpec argument) {
    List<String> words = new ArrayList<>();
    argument.completionCandidates().forEach(words::add);
    String last = words.removeLast();
    return String.join(", ", words) + " or " + last;
  }

  private static String lower(String sentence) {
    return sentence.isEmpty()
        ? "invalid arguments"
        : sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1);
  }
}
