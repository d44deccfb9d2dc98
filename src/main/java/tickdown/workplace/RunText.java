package tickdown.workplace;

import java.util.Map;
import java.util.Optional;
import tickdown.checklist.Checklist;
import tickdown.english.ChangesText;
import tickdown.markdown.ItemSource;
import tickdown.run.ChecklistVersion;
import tickdown.run.History;
import tickdown.run.Run;
import tickdown.run.revision.ItemIds;
import tickdown.run.revision.ReadAnew;
import tickdown.run.revision.Revision;

/// A text of the checklist of a run, and the run on exactly this text.
///
/// @param text the whole text of the file, with its byte order mark and line endings
/// @param counted what is an item in it
/// @param changes how its items differ from those that the run uses, in a few words; empty if they
///   do not
public record RunText(String text, ItemSource counted, Run run, String changes) {

  /// The text that the run uses: that of its start, or of the last change that it has adopted.
  public static RunText used(OpenRun opened) {
    History history = opened.run().history();
    return history
        .edition()
        .map(version ->
            opened.checklist().isAsUsed()
                ? new RunText(
                    version.text(), CurrentChecklist.itemSource(history), opened.run(), "")
                : of(version, file(opened), history))
        .orElseGet(() -> current(opened));
  }

  /// The file as it is now, with the answers on the items that they belong to. Fails if it is gone
  /// or cannot be used.
  public static RunText current(OpenRun opened) {
    History history = opened.run().history();
    RunFile file = file(opened);
    file.missing()
        .ifPresent(missing -> {
          throw new Failure(
              "%s %s".formatted(file.name(), missing),
              "without `--current`, the text that the run uses is exported");
        });
    ChecklistFile now = file.read(CurrentChecklist.itemSource(history));
    Checklist checklist = now.checklist();
    Optional<ChecklistVersion> version = history.edition();
    if (version.isEmpty()) {
      return of(now, checklist, history, "");
    }
    if (version.get().text().equals(now.text())) {
      return of(version.get(), file, history);
    }
    Checklist before = CurrentChecklist.text(file, version.get(), history).checklist();
    Revision revision =
        Revision.of(
            ReadAnew.of(version.get(), history, before.entries()).known(),
            history,
            checklist.entries());
    return of(
        now, revision.known(checklist), history, new ChangesText(revision, history).summary());
  }

  private static RunFile file(OpenRun opened) {
    return new RunFile(opened.workplace(), opened.checklistName());
  }

  private static RunText of(ChecklistVersion version, RunFile file, History history) {
    ChecklistFile text = CurrentChecklist.text(file, version, history);
    Checklist checklist = text.checklist();
    Map<String, String> ids = ReadAnew.of(version, history, checklist.entries()).ids();
    return of(text, new ItemIds(ids).in(checklist), history, "");
  }

  private static RunText of(
      ChecklistFile file, Checklist checklist, History history, String changes) {
    return new RunText(
        file.text(), CurrentChecklist.itemSource(history), Run.of(checklist, history), changes);
  }
}
