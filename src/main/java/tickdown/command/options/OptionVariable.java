package tickdown.command.options;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/// The environment variables that options have: `TICKDOWN_STATE_DIR` is `--state-dir`. An option on
/// the command line overrides its variable.
public enum OptionVariable {
  RELEASE("--release", "the run of this release, in every command that takes it"),
  CHECKLIST("--checklist", "the checklist, also for commands that take it as CHECKLIST"),
  OPERATOR("--operator", "the name recorded with your answers"),
  STATE_DIR("--state-dir", "the folder for journals"),
  PLAIN("--plain", "1 for plain lines"),
  ASCII("--ascii", "1 for ASCII characters only"),
  COLOR("--color", "auto, always or never");

  private final String option;
  private final String meaning;

  OptionVariable(String option, String meaning) {
    this.option = option;
    this.meaning = meaning;
  }

  /// `TICKDOWN_STATE_DIR`.
  public String variable() {
    return "TICKDOWN_" + name();
  }

  /// `--state-dir`.
  public String option() {
    return option;
  }

  /// What its value is, for the documentation.
  public String meaning() {
    return meaning;
  }

  /// The variable of an option, or of the argument that stands for it.
  public static Optional<OptionVariable> of(ArgSpec argument) {
    String name =
        argument instanceof OptionSpec given
            ? given.longestName()
            : "--" + argument.paramLabel().toLowerCase(Locale.ROOT);
    return Stream.of(values()).filter(variable -> variable.option.equals(name)).findFirst();
  }

  /// The argument that a value of the variable stands for; empty if it switches a flag off.
  Optional<String> argument(String value, boolean isFlag) {
    boolean isOff = isFlag && (value.equals("0") || value.equals("false"));
    return isOff ? Optional.empty() : Optional.of(isFlag ? "true" : value);
  }
}
