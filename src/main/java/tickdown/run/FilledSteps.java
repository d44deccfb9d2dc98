package tickdown.run;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tickdown.checklist.Placeholder;
import tickdown.checklist.Step;
import tickdown.text.SafeText;
import tickdown.wording.StepVariable;
import tickdown.wording.program.ShellScript;

/// The commands that an item offers to run, with the values of the run.
///
/// @param values the values of the run
public record FilledSteps(RunValues values) {
  /// The commands of a step: the whole script as the author wrote it, and, if it has several, each
  /// of its commands. Meaningful only if the step has no [StepObjection].
  public List<String> of(Step step) {
    String whole = values.command(step);
    List<String> parts = ShellScript.commands(whole);
    return parts.size() < 2
        ? List.of(whole)
        : Stream.concat(Stream.of(whole), parts.stream()).toList();
  }

  /// Whether these steps offer a command that was run. Secrets in it were masked before it was
  /// recorded.
  boolean offer(List<Step> steps, String recorded) {
    Pattern command =
        Pattern.compile(
            Stream.of(recorded.split(Pattern.quote(Embargo.REDACTED), -1))
                .map(Pattern::quote)
                .collect(Collectors.joining(".*")),
            Pattern.DOTALL);
    return steps.stream()
        .flatMap(step -> of(step).stream())
        .anyMatch(each -> command.matcher(each).matches());
  }

  /// The commands of all these steps, one below the other. Meaningful only if none has a
  /// [StepObjection].
  public String all(List<Step> steps) {
    return steps.stream().map(values::command).collect(Collectors.joining("\n"));
  }

  /// The environment variables that a step finds: `TICKDOWN_RELEASE`, and `TICKDOWN_NEW_URL` for
  /// `<new url>`.
  public SortedMap<String, String> variables() {
    SortedMap<String, String> variables = new TreeMap<>();
    values.version().ifPresent(version -> variables.put(StepVariable.RELEASE, version));
    for (Placeholder placeholder : values.placeholders()) {
      values
          .value(placeholder.name())
          .ifPresent(value -> variables.put(StepVariable.of(placeholder.name()), value));
    }
    return variables;
  }

  /// Whether a command looks like what it is: it has no character that a terminal would not show.
  public static boolean isSafe(String command) {
    return command.indexOf('\r') < 0
        && command.lines().allMatch(line -> new SafeText(line).text().equals(line));
  }
}
