package tickdown.journal;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The folder that holds the journals of a repository, `shop.tickdown/`, and the id it writes them
/// with.
public final class JournalFolder {
  private final Path path;

  /// Touches nothing.
  public JournalFolder(Path path) {
    this.path = path;
  }

  public Path path() {
    return path;
  }

  /// Makes the folder, which only its owner may enter, unless it is there.
  public void make() {
    UninterruptibleThread.call(() -> {
      try {
        Files.createDirectories(path, Disk.ownersFolder(path));
        return path;
      } catch (IOException problem) {
        throw noFolder(problem);
      }
    });
  }

  /// The file of a run, be it there or not.
  ///
  ///     docs/RELEASE_CHECKLIST.md, 1.4.0  ->  release-checklist-1.4.0.yaml
  ///
  /// Where a run of another checklist has that name, the folders of the path are put before it: `docs-release-…`.
  public Path file(String checklist, String run) {
    JournalHeader wanted = new JournalHeader(run, checklist);
    return UninterruptibleThread.call(() ->
        new FileNames(wanted)
            .candidates()
            .map(path::resolve)
            .filter(file -> isFreeFor(file, wanted))
            .findFirst()
            .orElseThrow());
  }

  /// Every journal of the folder by its file's name; one that cannot be read is listed as such,
  /// never left out.
  public List<ListedJournal> runs() {
    return UninterruptibleThread.call(this::listed);
  }

  /// Who `by` is in this folder. Makes the folder, and its id, when there is none yet.
  public Author author(String by) {
    return new Author(by, writer());
  }

  /// The id of this folder, in its file `writer`; one that is unreadable is replaced, which begins
  /// a new chain of lines.
  public String writer() {
    make();
    return UninterruptibleThread.call(() -> new WriterFile(path.resolve("writer")).id());
  }

  private List<ListedJournal> listed() {
    List<ListedJournal> runs = new ArrayList<>();
    if (!Files.exists(path)) {
      return runs;
    }
    try (DirectoryStream<Path> files = Files.newDirectoryStream(path, "*.yaml")) {
      for (Path file : files) {
        runs.add(JournalSummary.of(file));
      }
    } catch (IOException problem) {
      throw new JournalException(new JournalProblem.NotReadable(path, Disk.why(problem)));
    }
    runs.sort((one, other) -> one.file().compareTo(other.file()));
    return runs;
  }

  /// A file whose header is unreadable may be this run's; to open it will say what is wrong with
  /// it.
  private static boolean isFreeFor(Path file, JournalHeader wanted) {
    return JournalSummary.header(file).map(wanted::equals).orElse(true);
  }

  private JournalException noFolder(IOException problem) {
    String why = Files.exists(path) ? "it is a file" : Disk.why(problem);
    return new JournalException(new JournalProblem.NoFolder(path, why));
  }
}
