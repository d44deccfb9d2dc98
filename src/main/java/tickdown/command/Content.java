package tickdown.command;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tickdown.checklist.Checklist;
import tickdown.checklist.ItemIds;
import tickdown.checklist.Reading;
import tickdown.markdown.Counted;
import tickdown.run.Edition;
import tickdown.run.Happening;
import tickdown.run.History;
import tickdown.run.Known;
import tickdown.run.Revision;
import tickdown.terminal.ChangesView;

/// The checklist of a run as it is now.
///
/// @param checklist its items have the ids by which the run knows them
/// @param ids those ids, by the ids that the file gives, where they differ
/// @param changed how it differs from the text that the run goes by, if it does
/// @param notices what should be said where nobody can be shown the changes
record Content(
    Checklist checklist, Map<String, String> ids, Optional<Changed> changed, List<String> notices) {

  Content {
    ids = Map.copyOf(ids);
    notices = List.copyOf(notices);
  }

  /// The checklist called `name` below `base`, for a run in which that has happened.
  ///
  /// A file that is gone or cannot be walked any more is replaced by the text that the run goes by.
  /// So it is for a finished run: what becomes of the file later is none of its business.
  static Content of(Path base, String name, History history) {
    Optional<Edition> edition = history.edition();
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
    Counted counted = counted(history);
    ChecklistFile file = ChecklistFile.read(path, name, counted);
    return switch (file.reading()) {
      case Reading.Readable(Checklist checklist) ->
          edition
              .map(since -> compared(file, checklist, since, history))
              .orElseGet(() -> new Content(checklist, Map.of(), Optional.empty(), List.of()));
      case Reading.Unusable(var problems) -> {
        Edition since = edition.orElseThrow(() -> Failure.unusable(name, problems));
        String why = "cannot be walked any more (%s)".formatted(problems.getFirst().message());
        yield ofEdition(name, since, counted, instead(name, why, since));
      }
    };
  }

  private static List<String> instead(String name, String why, Edition edition) {
    return List.of(
        "%s %s; this is its text %s"
            .formatted(
                name,
                why,
                edition.isRevised() ? "as the run last saw it" : "from the start of the run"));
  }

  private static Content ofEdition(
      String name, Edition edition, Counted counted, List<String> notices) {
    return switch (reading(name, edition, counted)) {
      case Reading.Readable(Checklist checklist) -> ofEdition(checklist, edition, notices);
      case Reading.Unusable(var problems) -> throw Failure.unusable(name, problems);
    };
  }

  private static Content ofEdition(Checklist checklist, Edition edition, List<String> notices) {
    Map<String, String> ids = edition.ids();
    return new Content(new ItemIds(ids).in(checklist), ids, Optional.empty(), notices);
  }

  private static Content compared(
      ChecklistFile file, Checklist now, Edition since, History history) {
    if (file.text().equals(since.text())) {
      return ofEdition(now, since, List.of());
    }
    return switch (reading(file.name(), since, counted(history))) {
      case Reading.Readable(Checklist before) -> {
        Revision revision = revision(before, since, history, now);
        Changed changed = new Changed(since, revision, file.text());
        yield new Content(
            revision.known(now),
            revision.differing(),
            Optional.of(changed).filter(Changed::isToBeRecorded),
            notices(file.name(), changed, history));
      }
      case Reading.Unusable _ -> new Content(now, Map.of(), Optional.empty(), List.of());
    };
  }

  private static Revision revision(
      Checklist before, Edition since, History history, Checklist now) {
    List<Known> known = since.known(before.entries());
    return Revision.of(known, history, now.entries());
  }

  private static Reading reading(String name, Edition edition, Counted counted) {
    byte[] bytes = edition.text().getBytes(StandardCharsets.UTF_8);
    return ChecklistFile.of(name, bytes, counted).reading();
  }

  /// What the run was started to count as items.
  private static Counted counted(History history) {
    return history.started().filter(Happening.Started::bullets).isPresent()
        ? Counted.BULLETS
        : Counted.BOXES;
  }

  private static List<String> notices(String name, Changed changed, History history) {
    if (changed.revision().isSilent()) {
      return List.of();
    }
    return List.of(
        "%s has changed since the run %s: %s; `tickdown run` shows them"
            .formatted(
                name,
                changed.since().isRevised() ? "last went on with it" : "was started",
                new ChangesView(changed.revision(), history).summary()));
  }
}
