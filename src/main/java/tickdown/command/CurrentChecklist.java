package tickdown.command;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tickdown.checklist.Checklist;
import tickdown.checklist.ReadResult;
import tickdown.english.ChangesText;
import tickdown.markdown.ItemSource;
import tickdown.run.ChecklistVersion;
import tickdown.run.Event;
import tickdown.run.History;
import tickdown.run.KnownItem;
import tickdown.run.revision.ItemIds;
import tickdown.run.revision.Revision;

/// The checklist of a run as it is now.
///
/// @param checklist its items have the ids by which the run knows them
/// @param ids those ids, by the ids that the file gives, where they differ
/// @param changed how it differs from the text that the run goes by, if it does
/// @param notices what should be said where nobody can be shown the changes
record CurrentChecklist(
    Checklist checklist,
    Map<String, String> ids,
    Optional<ChecklistChange> changed,
    List<String> notices) {

  CurrentChecklist {
    ids = Map.copyOf(ids);
    notices = List.copyOf(notices);
  }

  /// The checklist called `name` below `base`, for a run in which that has happened.
  ///
  /// A file that is gone or cannot be walked any more is replaced by the text that the run goes by.
  /// So it is for a finished run: what becomes of the file later is none of its business.
  static CurrentChecklist of(Path base, String name, History history) {
    return of(base, name, history, Optional.empty());
  }

  /// The same, with a file that is being read already.
  static CurrentChecklist of(
      Path base, String name, History history, Optional<ChecklistAhead> ahead) {
    Optional<ChecklistVersion> edition = history.edition();
    Path path = base.resolve(name).normalize();
    if (edition.isPresent() && history.finish().isPresent()) {
      return ofEdition(name, edition.get(), counted(history), List.of());
    }
    if (edition.isPresent() && !path.startsWith(base)) {
      return ofEdition(
          name,
          edition.get(),
          counted(history),
          instead(name, "is outside " + base, edition.get()));
    }
    if (edition.isPresent() && !Files.exists(path)) {
      return ofEdition(
          name, edition.get(), counted(history), instead(name, "is gone", edition.get()));
    }
    ItemSource counted = counted(history);
    ChecklistFile file =
        ahead
            .flatMap(begun -> begun.read(path, counted))
            .orElseGet(() -> ChecklistFile.read(path, name, counted));
    return switch (file.reading()) {
      case ReadResult.Readable(Checklist checklist) ->
          edition
              .map(since -> compared(file, checklist, since, history))
              .orElseGet(
                  () -> new CurrentChecklist(checklist, Map.of(), Optional.empty(), List.of()));
      case ReadResult.Unusable(var problems) -> {
        ChecklistVersion since = edition.orElseThrow(() -> Failure.unusable(name, problems));
        String why = "cannot be walked any more (%s)".formatted(problems.getFirst().message());
        yield ofEdition(name, since, counted, instead(name, why, since));
      }
    };
  }

  private static List<String> instead(String name, String why, ChecklistVersion edition) {
    return List.of(
        "%s %s; this is its text %s"
            .formatted(
                name,
                why,
                edition.isRevised() ? "as the run last saw it" : "from the start of the run"));
  }

  private static CurrentChecklist ofEdition(
      String name, ChecklistVersion edition, ItemSource counted, List<String> notices) {
    return switch (reading(name, edition, counted)) {
      case ReadResult.Readable(Checklist checklist) -> ofEdition(checklist, edition, notices);
      case ReadResult.Unusable(var problems) -> throw Failure.unusable(name, problems);
    };
  }

  private static CurrentChecklist ofEdition(
      Checklist checklist, ChecklistVersion edition, List<String> notices) {
    Map<String, String> ids = edition.ids();
    return new CurrentChecklist(new ItemIds(ids).in(checklist), ids, Optional.empty(), notices);
  }

  private static CurrentChecklist compared(
      ChecklistFile file, Checklist now, ChecklistVersion since, History history) {
    if (file.text().equals(since.text())) {
      return ofEdition(now, since, List.of());
    }
    return switch (reading(file.name(), since, counted(history))) {
      case ReadResult.Readable(Checklist before) -> {
        Revision revision = revision(before, since, history, now);
        ChecklistChange changed = new ChecklistChange(since, revision, file.text());
        yield new CurrentChecklist(
            revision.known(now),
            revision.differing(),
            Optional.of(changed).filter(ChecklistChange::isToBeRecorded),
            notices(file.name(), changed, history));
      }
      case ReadResult.Unusable _ ->
          new CurrentChecklist(now, Map.of(), Optional.empty(), List.of());
    };
  }

  private static Revision revision(
      Checklist before, ChecklistVersion since, History history, Checklist now) {
    List<KnownItem> known = since.known(before.entries());
    return Revision.of(known, history, now.entries());
  }

  private static ReadResult reading(String name, ChecklistVersion edition, ItemSource counted) {
    byte[] bytes = edition.text().getBytes(StandardCharsets.UTF_8);
    return ChecklistFile.of(name, bytes, counted).reading();
  }

  /// What the run was started to count as items.
  private static ItemSource counted(History history) {
    return history.started().filter(Event.Started::bullets).isPresent()
        ? ItemSource.BULLETS
        : ItemSource.BOXES;
  }

  private static List<String> notices(String name, ChecklistChange changed, History history) {
    if (changed.revision().isSilent()) {
      return List.of();
    }
    return List.of(
        "%s has changed since the run %s: %s; `tickdown run` shows them"
            .formatted(
                name,
                changed.since().isRevised() ? "last went on with it" : "was started",
                new ChangesText(changed.revision(), history).summary()));
  }
}
