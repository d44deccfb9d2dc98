package tickdown.journal;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import tickdown.journal.disk.UninterruptibleThread;

/// The journals of a folder while one of them is chosen: what was opened to be listed stays open,
/// so that the chosen one is opened only once.
public final class JournalList implements AutoCloseable {
  /// No more are kept open; beyond that, the one that is chosen is opened anew.
  private static final int MOST_OPEN = 64;

  private final Function<Path, JournalFile> opener;
  private final List<ListedJournal> runs = new ArrayList<>();
  private final Map<Path, JournalFile> open = new HashMap<>();

  /// Looks at the journals `files`, each opened by `opener` where it can be.
  JournalList(List<Path> files, Function<Path, JournalFile> opener) {
    this.opener = opener;
    files.forEach(this::add);
  }

  /// Every journal; one that cannot be read is listed as such, never left out.
  public List<ListedJournal> runs() {
    return List.copyOf(runs);
  }

  /// What the journal of a run holds.
  public JournalContents read(ListedJournal.Readable run) {
    return UninterruptibleThread.call(
        () -> contents(taken(run).orElseGet(() -> JournalFile.toRead(run.file()))));
  }

  /// Opens the journal of a run to continue it. Rejects a damaged one.
  ///
  /// @param author supplied when something is added
  public Journal open(ListedJournal.Readable run, Supplier<Author> author, InstantSource clock) {
    return UninterruptibleThread.call(() ->
        Journal.of(taken(run).orElseGet(() -> JournalFile.toAppend(run.file())), author, clock));
  }

  @Override
  public void close() {
    open.values().forEach(JournalFile::close);
    open.clear();
  }

  private void add(Path path) {
    try {
      JournalFile file = opener.apply(path);
      ListedJournal listed = JournalSummary.of(file);
      runs.add(listed);
      if (listed instanceof ListedJournal.Readable && open.size() < MOST_OPEN) {
        open.put(path, file);
      } else {
        file.close();
      }
    } catch (JournalException _) {
      runs.add(JournalSummary.of(path));
    }
  }

  private Optional<JournalFile> taken(ListedJournal.Readable run) {
    return Optional.ofNullable(open.remove(run.file()));
  }

  private static JournalContents contents(JournalFile opened) {
    try (JournalFile file = opened) {
      ParsedJournal page = ParsedJournal.read(file);
      page.refuseProblem();
      return page.contents();
    }
  }
}
