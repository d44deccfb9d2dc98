package tickdown.statistics;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tickdown.checklist.Entry;
import tickdown.checklist.Placeholder;
import tickdown.run.Event;
import tickdown.run.RecordedEvent;
import tickdown.run.Run;

/// The commands that were run at the items of a run, with placeholders instead of values, so that
/// those of two runs can be compared.
final class ExecutedCommands {

  /// Shorter values are found in words by chance.
  private static final int LEAST_VALUE = 3;

  private ExecutedCommands() {}

  /// The commands that were run at an item, in the order of their first attempts.
  static List<String> at(PastRun past, Entry entry) {
    return past.events(entry.id()).stream()
        .map(RecordedEvent::what)
        .flatMap(ExecutedCommands::command)
        .map(command -> withPlaceholders(past.run(), entry, command))
        .distinct()
        .toList();
  }

  private static Stream<String> command(Event event) {
    return event instanceof Event.StepStarted step
        ? Stream.of(step.what().command())
        : Stream.empty();
  }

  /// A step as it is written in the checklist; any other command with its values replaced.
  private static String withPlaceholders(Run run, Entry entry, String command) {
    return entry.item().terms().steps().stream()
        .filter(step -> run.values().command(step).equals(command))
        .findFirst()
        .map(step -> step.command().text())
        .orElseGet(() -> replaced(run, command));
  }

  private static String replaced(Run run, String command) {
    String replaced = command;
    for (Placeholder placeholder : run.values().placeholders()) {
      Optional<String> value =
          run.values().value(placeholder).filter(each -> each.length() >= LEAST_VALUE);
      if (value.isPresent()) {
        replaced = replaced.replace(value.get(), placeholder.token());
      }
    }
    return replaced;
  }
}
