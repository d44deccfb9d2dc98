package tickdown.statistics;

import java.util.List;
import java.util.stream.Stream;
import tickdown.checklist.Entry;
import tickdown.review.UnfilledCommand;
import tickdown.run.Event;
import tickdown.run.RecordedEvent;

/// The commands that were run at the items of a run, with placeholders instead of values, so that
/// those of two runs can be compared.
final class ExecutedCommands {
  private ExecutedCommands() {}

  /// The commands that were run at an item, in the order of their first attempts.
  static List<String> at(PastRun past, Entry entry) {
    return past.events(entry.id()).stream()
        .map(RecordedEvent::what)
        .flatMap(ExecutedCommands::command)
        .map(command -> UnfilledCommand.of(past.run(), entry, command))
        .distinct()
        .toList();
  }

  private static Stream<String> command(Event event) {
    return event instanceof Event.StepStarted step
        ? Stream.of(step.what().command())
        : Stream.empty();
  }
}
