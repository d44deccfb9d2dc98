package tickdown.command;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import tickdown.checklist.Checklist;
import tickdown.checklist.Entry;
import tickdown.checklist.Reading;
import tickdown.run.Event;
import tickdown.run.Happening;
import tickdown.run.History;
import tickdown.run.Run;

/// The checklist of a run as it is now, and what should be said about it.
///
/// @param notices what has changed since the run was started, for the operator
record Content(Checklist checklist, List<String> notices) {

  Content {
    notices = List.copyOf(notices);
  }

  /// The checklist called `name` below `base`, for a run in which `events` happened.
  ///
  /// A file that is gone or cannot be walked any more is replaced by the text that the run started
  /// with.
  static Content of(Path base, String name, List<Event> events) {
    Optional<String> atStart =
        events.stream()
            .map(Event::what)
            .filter(Happening.Started.class::isInstance)
            .map(what -> ((Happening.Started) what).text())
            .findFirst();
    Path path = base.resolve(name);
    if (!Files.exists(path) && atStart.isPresent()) {
      return ofStart(name, atStart.get(), "is gone");
    }
    ChecklistFile file = ChecklistFile.read(path, name);
    return switch (file.reading()) {
      case Reading.Readable(Checklist checklist) ->
          new Content(
              checklist,
              atStart.map(text -> changes(file, text, checklist, events)).orElse(List.of()));
      case Reading.Unusable(var problems) ->
          ofStart(
              name,
              atStart.orElseThrow(() -> Failure.unusable(name, problems)),
              "cannot be walked any more (%s)".formatted(problems.getFirst().message()));
    };
  }

  private static Content ofStart(String name, String text, String why) {
    ChecklistFile then = ChecklistFile.of(name, text.getBytes(StandardCharsets.UTF_8));
    return switch (then.reading()) {
      case Reading.Readable(Checklist checklist) ->
          new Content(
              checklist,
              List.of("%s %s; this is its text from the start of the run".formatted(name, why)));
      case Reading.Unusable(var problems) -> throw Failure.unusable(name, problems);
    };
  }

  private static List<String> changes(
      ChecklistFile file, String before, Checklist now, List<Event> events) {
    if (file.text().equals(before)) {
      return List.of();
    }
    Run run = Run.of(now, events);
    Reading then = ChecklistFile.of(file.name(), before.getBytes(StandardCharsets.UTF_8)).reading();
    return switch (then) {
      case Reading.Readable(Checklist old) -> changes(file.name(), old, run);
      case Reading.Unusable _ -> List.of();
    };
  }

  private static List<String> changes(String name, Checklist old, Run run) {
    Run before = Run.of(old, List.of());
    List<Entry> gone =
        before.entries().stream().filter(entry -> run.entry(entry.id()).isEmpty()).toList();
    long added = run.entries().stream().filter(entry -> before.entry(entry.id()).isEmpty()).count();
    if (gone.isEmpty() && added == 0) {
      return List.of();
    }
    long answered = gone.stream().filter(entry -> isAnswered(run.history(), entry)).count();
    String kept =
        answered == 0
            ? ""
            : "; %d answers belong to items that it has no more and stay in the journal"
                .formatted(answered);
    return List.of(
        "%s has changed since the run was started: %d items are new, %d are gone%s"
            .formatted(name, added, gone.size(), kept));
  }

  private static boolean isAnswered(History history, Entry entry) {
    return history.answer(entry.id()).isPresent();
  }
}
