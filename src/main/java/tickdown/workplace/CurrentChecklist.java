package tickdown.workplace;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tickdown.checklist.Checklist;
import tickdown.checklist.ReadResult;
import tickdown.english.ChangesText;
import tickdown.journal.JournalFolder;
import tickdown.markdown.ItemSource;
import tickdown.run.ChecklistVersion;
import tickdown.run.Event;
import tickdown.run.History;
import tickdown.run.KnownItem;
import tickdown.run.RecordedEvent;
import tickdown.run.revision.ItemIds;
import tickdown.run.revision.ReadAnew;
import tickdown.run.revision.Revision;

/// The current version of a run's checklist.
///
/// @param checklist its items have the ids that they have in the run
/// @param ids those ids, by the ids in the file, where they differ
/// @param change how it differs from the version that the run uses, if it does
/// @param former the numbers of that version, if it differs
/// @param notices what to report if the changes cannot be shown to anyone
/// @param isAsUsed whether it is exactly the version that the run uses
public record CurrentChecklist(
    Checklist checklist,
    Map<String, String> ids,
    Optional<Change> change,
    FormerNumbers former,
    List<String> notices,
    boolean isAsUsed) {

  /// A checklist that differs from the version that its run uses.
  ///
  /// @param since the version that the run uses
  /// @param revision what became of its items
  /// @param text the whole text of the current version
  public record Change(ChecklistVersion since, Revision revision, String text) {

    /// The event that records that the run adopts the current version.
    Event.Revised event() {
      return new Event.Revised(text, revision.successors());
    }

    /// Whether to record it: changes in notes around the same items are not worth an event.
    boolean isToBeRecorded() {
      return !revision.isSilent() || !revision.successors().equals(since.successors());
    }
  }

  /// Whether a checklist file that differs from the version that its run uses takes its place.
  @FunctionalInterface
  interface Adopting {
    /// Whoever adopted that version.
    Adopting ALWAYS = _ -> true;

    /// @param history that of the run
    boolean takesFile(History history);

    /// Not if that version was adopted in another folder: whoever works in this one may just not
    /// have pulled it yet.
    static Adopting unlessOthers(JournalFolder folder) {
      return history -> history.adoption().filter(folder::isFromElsewhere).isEmpty();
    }
  }

  public CurrentChecklist {
    ids = Map.copyOf(ids);
    notices = List.copyOf(notices);
  }

  /// The checklist of a run with this history.
  ///
  /// If the file is gone or unusable, the version that the run uses takes its place. The same
  /// applies to a finished run, since later changes of the file do not concern it.
  static CurrentChecklist of(RunFile file, History history, Adopting adopting) {
    Optional<ChecklistVersion> version = history.edition();
    if (version.isPresent() && history.isFinished()) {
      return ofVersion(file, version.get(), history, List.of());
    }
    Optional<String> missing = file.missing();
    if (version.isPresent() && missing.isPresent()) {
      return ofVersion(file, version.get(), history, instead(file, missing.get(), version.get()));
    }
    ChecklistFile now = file.read(itemSource(history));
    return switch (now.reading()) {
      case ReadResult.Readable(Checklist checklist) ->
          version
              .map(since -> compared(file, now, checklist, since, history))
              .map(current ->
                  current.change().isEmpty() || adopting.takesFile(history)
                      ? current
                      : current.kept(file, history))
              .orElseGet(() -> incomparable(checklist));
      case ReadResult.Unusable(var problems) -> {
        ChecklistVersion since = version.orElseThrow(() -> new Failure(file.name(), problems));
        String why = "can no longer be used (%s)".formatted(problems.getFirst().message());
        yield ofVersion(file, since, history, instead(file, why, since));
      }
    };
  }

  /// Whether it is that of the file, and not that of the run in its place.
  boolean isOfFile() {
    return !isAsUsed || notices.isEmpty();
  }

  /// The same, with something to report first.
  CurrentChecklist with(String notice) {
    List<String> more = new ArrayList<>(List.of(notice));
    more.addAll(notices);
    return new CurrentChecklist(checklist, ids, change, former, more, isAsUsed);
  }

  private static List<String> instead(RunFile file, String why, ChecklistVersion version) {
    return List.of(
        "%s %s; using its text %s"
            .formatted(
                file.name(),
                why,
                version.isRevised() ? "as the run last saw it" : "from the start of the run"));
  }

  private static CurrentChecklist ofVersion(
      RunFile file, ChecklistVersion version, History history, List<String> notices) {
    return ofVersion(text(file, version, history).checklist(), version, history, notices);
  }

  private static CurrentChecklist ofVersion(
      Checklist checklist, ChecklistVersion version, History history, List<String> notices) {
    Map<String, String> ids = ReadAnew.of(version, history, checklist.entries()).ids();
    return new CurrentChecklist(
        new ItemIds(ids).in(checklist), ids, Optional.empty(), FormerNumbers.none(), notices, true);
  }

  /// A checklist that cannot be compared with a version that the run uses.
  private static CurrentChecklist incomparable(Checklist checklist) {
    return new CurrentChecklist(
        checklist, Map.of(), Optional.empty(), FormerNumbers.none(), List.of(), false);
  }

  private static CurrentChecklist compared(
      RunFile file, ChecklistFile read, Checklist now, ChecklistVersion since, History history) {
    if (read.text().equals(since.text())) {
      return ofVersion(now, since, history, List.of());
    }
    return switch (text(file, since, history).reading()) {
      case ReadResult.Readable(Checklist before) -> {
        List<KnownItem> known = ReadAnew.of(since, history, before.entries()).known();
        Revision revision = Revision.of(known, history, now.entries());
        Change change = new Change(since, revision, read.text());
        yield new CurrentChecklist(
            revision.known(now),
            revision.differing(),
            Optional.of(change).filter(Change::isToBeRecorded),
            new FormerNumbers(known),
            notices(file.name(), change, history),
            false);
      }
      case ReadResult.Unusable _ -> incomparable(now);
    };
  }

  /// The version that the run uses, although the file differs.
  private CurrentChecklist kept(RunFile file, History history) {
    Change changed = change.orElseThrow();
    return ofVersion(file, changed.since(), history, kept(file.name(), changed, history));
  }

  private static List<String> kept(String name, Change changed, History history) {
    if (changed.revision().isSilent()) {
      return List.of();
    }
    boolean isOlder = history.hasUsed(changed.text());
    String by = history.adoption().map(RecordedEvent::by).orElse("");
    return List.of(
        "%s %s the version that %s %s (this file: %s); using %s's version; %s"
            .formatted(
                name,
                isOlder ? "is older than" : "differs from",
                by,
                changed.since().isRevised() ? "adopted" : "started with",
                new ChangesText(changed.revision(), history).summary(),
                by,
                isOlder
                    ? "`git pull` may update it"
                    : "pull, or adopt this file for everyone with `tickdown resume --adopt`"));
  }

  /// The version that the run uses.
  static ChecklistFile text(RunFile file, ChecklistVersion version, History history) {
    return file.read(itemSource(history), version.text())
        .orElseGet(() ->
            ChecklistFile.of(
                file.name(), version.text().getBytes(StandardCharsets.UTF_8), itemSource(history)));
  }

  /// The kind of items that the run was started with.
  static ItemSource itemSource(History history) {
    return history.started().filter(Event.Started::bullets).isPresent()
        ? ItemSource.BULLETS
        : ItemSource.BOXES;
  }

  private static List<String> notices(String name, Change changed, History history) {
    if (changed.revision().isSilent()) {
      return List.of();
    }
    return List.of(
        "%s has changed since the run %s: %s; `tickdown run` shows the changes"
            .formatted(
                name,
                changed.since().isRevised() ? "last adopted a change" : "was started",
                new ChangesText(changed.revision(), history).summary()));
  }
}
