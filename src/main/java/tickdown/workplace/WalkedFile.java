package tickdown.workplace;

import java.util.Optional;
import tickdown.run.ChecklistVersion;
import tickdown.run.History;
import tickdown.run.Run;
import tickdown.session.EventStore;
import tickdown.session.WalkedChecklist;
import tickdown.walk.Message;

/// The checklist file of a walk, which may be edited meanwhile.
///
/// In a shared run, an edit takes the place of a version that was adopted elsewhere only if the
/// file was that version before, and if the operator has seen it: otherwise it may just be older.
public final class WalkedFile implements WalkedChecklist.Loading {
  private final EventStore store;
  private final Workplace workplace;
  private final String name;
  private Optional<String> text;

  /// @param name the path of the checklist, relative to the base of the workplace
  public WalkedFile(EventStore store, Workplace workplace, String name) {
    this.store = store;
    this.workplace = workplace;
    this.name = name;
    this.text = file().text();
  }

  @Override
  public Message.Reloaded reloaded(Run walked) {
    Optional<String> before = text;
    RunFile file = file();
    text = file.text();
    CurrentChecklist.Adopting own =
        store.isInMemory()
            ? CurrentChecklist.Adopting.ALWAYS
            : CurrentChecklist.Adopting.unlessOthers(workplace.journals());
    return AdoptChange.during(
        store,
        file,
        walked,
        history -> own.takesFile(history) || isEditOf(history, before, walked));
  }

  private static boolean isEditOf(History history, Optional<String> before, Run walked) {
    return history
            .edition()
            .map(ChecklistVersion::text)
            .filter(before.orElse("")::equals)
            .isPresent()
        && !walked.after(history.events()).isBehind();
  }

  private RunFile file() {
    return new RunFile(workplace, name);
  }
}
