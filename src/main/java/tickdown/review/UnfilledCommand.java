package tickdown.review;

import java.util.List;
import tickdown.checklist.Entry;
import tickdown.checklist.Placeholder;
import tickdown.run.Run;

/// A command that was run, as it would stand in a checklist: with placeholders in place of the
/// values of its run.
public final class UnfilledCommand {

  /// Shorter values are found in words by chance.
  private static final int LEAST_VALUE = 3;

  private UnfilledCommand() {}

  /// A step as the author wrote it, if it was run so; in any other command the tokens of
  /// placeholders stand for their values, those of the longest values first.
  public static String of(Run run, Entry entry, String command) {
    return entry.item().terms().steps().stream()
        .filter(step -> run.values().command(step).equals(command))
        .findFirst()
        .map(step -> step.command().text())
        .orElseGet(() -> replaced(run, command));
  }

  private static String replaced(Run run, String command) {
    String replaced = command;
    List<Placeholder> longestFirst =
        run.values().placeholders().stream()
            .filter(placeholder -> value(run, placeholder).length() >= LEAST_VALUE)
            .sorted((one, other) -> value(run, other).length() - value(run, one).length())
            .toList();
    for (Placeholder placeholder : longestFirst) {
      replaced = replaced.replace(value(run, placeholder), placeholder.token());
    }
    return replaced;
  }

  private static String value(Run run, Placeholder placeholder) {
    return run.values().value(placeholder).orElse("");
  }
}
