package tickdown.journal;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import tickdown.journal.disk.Disk;
import tickdown.journal.disk.FileOwner;
import tickdown.journal.disk.FolderAccess;
import tickdown.journal.disk.UninterruptibleThread;
import tickdown.run.RecordedEvent;

/// The folder that contains the journals of a repository, `shop.tickdown/`, and the writer id it
/// uses.
public final class JournalFolder {
  private static final String WRITER = "writer";
  private static final int WRITABLE_BY_OTHERS = 0022;
  private static final int STICKY = 01000;

  private final Path path;
  private final List<Path> former;
  private final Path like;
  private final Optional<String> root;

  /// Does not access the file system.
  public JournalFolder(Path path) {
    this(path, List.of(), path.toAbsolutePath().getParent(), Optional.empty());
  }

  /// The same; journals in the `former` folders are found as well, and stay there.
  ///
  /// @param like the owner of this folder is to own what root creates
  /// @param root the root of the repository that new runs are of, if others may share the folder
  public JournalFolder(Path path, List<Path> former, Path like, Optional<String> root) {
    this.path = path;
    this.former = List.copyOf(former);
    this.like = like;
    this.root = root;
  }

  public Path path() {
    return path;
  }

  /// Creates the folder, accessible only to its owner, if it does not exist.
  public void make() {
    UninterruptibleThread.call(() -> {
      try {
        List<Path> missing = missing();
        Files.createDirectories(path, Disk.ownersFolder(path));
        for (Path made : missing) {
          FileOwner.giveLike(like, made);
          FolderAccess.of(made).close();
          Disk.forceFolderOf(made);
        }
        return path;
      } catch (IOException problem) {
        throw noFolder(problem);
      }
    });
  }

  /// This folder and those above it, as far as they do not exist.
  private List<Path> missing() {
    return Stream.iterate(path.toAbsolutePath(), Objects::nonNull, Path::getParent)
        .takeWhile(folder -> !Files.exists(folder))
        .toList();
  }

  /// Whether other users may write in the folder, and so replace what was recorded. Where the
  /// sticky bit is set, nobody can remove the files of others (POSIX, `S_ISVTX`). On Windows, its
  /// access control list counts.
  public boolean isOpenToOthers() {
    try {
      int mode = (int) Files.getAttribute(path, "unix:mode");
      return (mode & WRITABLE_BY_OTHERS) != 0 && (mode & STICKY) == 0;
    } catch (IOException | UnsupportedOperationException | IllegalArgumentException _) {
      return FolderAccess.of(path).writingStrangers().filter(all -> !all.isEmpty()).isPresent();
    }
  }

  /// The command that keeps others from writing in it: `chmod go-w /home/ana/shop.tickdown`.
  public String closing() {
    return path.getFileSystem().supportedFileAttributeViews().contains("posix")
        ? "chmod go-w " + path
        : "icacls \"%s\" /inheritance:r /grant:r \"%s:(OI)(CI)F\""
            .formatted(path, System.getProperty("user.name"));
  }

  /// The file of a run, whether it exists or not.
  ///
  ///     docs/RELEASE_CHECKLIST.md, 1.4.0  ->  release-checklist-1.4.0.yaml
  ///
  /// If a run of another checklist has that name, the folders of the path are prepended:
  /// `docs-release-…`.
  public Path file(String checklist, String run) {
    JournalHeader wanted = new JournalHeader(run, checklist, Optional.empty(), root, false);
    return UninterruptibleThread.call(() ->
        new FileNames(wanted)
            .candidates()
            .map(path::resolve)
            .filter(file -> isFreeFor(file, wanted))
            .findFirst()
            .orElseThrow());
  }

  /// The name under which a run is shared: the same in every clone, whatever else is there.
  ///
  ///     docs/RELEASE_CHECKLIST.md, 1.4.0  ->  docs-release-checklist-1.4.0
  public static String sharedName(String checklist, String run) {
    return new FileNames(new JournalHeader(run, checklist)).whole();
  }

  /// Whether a run that is called `run` may be shared under `name`, whatever its checklist.
  public static boolean mayBeShared(String name, String run) {
    return name.endsWith(new FileNames(new JournalHeader(run, "")).ending());
  }

  /// All journals in the folder, by file name; those that cannot be read are listed as such, never
  /// left out.
  public List<ListedJournal> runs() {
    try (JournalList journals = list()) {
      return journals.runs();
    }
  }

  /// The same, opened so that one of them can be chosen and read.
  public JournalList list() {
    return UninterruptibleThread.call(() -> new JournalList(files(), JournalFile::toRead));
  }

  /// The same, opened so that one of them can be chosen and gone on with.
  public JournalList listToAppend() {
    return UninterruptibleThread.call(() -> new JournalList(files(), JournalFile::toAppend));
  }

  /// The author for the operator `by` in this folder. Creates the folder and its writer id if
  /// necessary.
  public Author author(String by) {
    return new Author(by, writer());
  }

  /// The writer id of this folder, from its file `writer`. An unreadable one is replaced, which
  /// starts a new chain of lines.
  public String writer() {
    make();
    return UninterruptibleThread.call(() -> new WriterFile(path.resolve(WRITER)).id());
  }

  /// Whether the event was written in another folder than this one and its former ones, as far as
  /// their writer ids are known.
  public boolean isFromElsewhere(RecordedEvent event) {
    List<String> own =
        UninterruptibleThread.call(() ->
            Stream.concat(Stream.of(path), former.stream())
                .flatMap(folder -> new WriterFile(folder.resolve(WRITER)).known().stream())
                .toList());
    return !own.isEmpty() && !own.contains(event.stamp().written().writer());
  }

  /// The files of all journals, by folder and name.
  public List<Path> files() {
    return Stream.concat(Stream.of(path), former.stream())
        .flatMap(folder -> files(folder).stream())
        .toList();
  }

  private static List<Path> files(Path folder) {
    if (!Files.exists(folder)) {
      return List.of();
    }
    List<Path> journals = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      files.forEach(file -> {
        if (file.getFileName().toString().endsWith(".yaml")) {
          journals.add(file);
        }
      });
    } catch (IOException | DirectoryIteratorException problem) {
      throw new JournalException(new JournalProblem.NotReadable(folder, why(problem)));
    }
    Collections.sort(journals);
    return journals;
  }

  private static String why(Exception problem) {
    return Disk.why(
        problem instanceof DirectoryIteratorException iterating
            ? iterating.getCause()
            : (IOException) problem);
  }

  /// A file with an unreadable header may belong to this run; opening it reports what is wrong.
  private static boolean isFreeFor(Path file, JournalHeader wanted) {
    return JournalSummary.header(file).map(wanted::isSameRun).orElse(true);
  }

  private JournalException noFolder(IOException problem) {
    String why = Files.exists(path) ? "it is a file" : Disk.why(problem);
    return new JournalException(new JournalProblem.NoFolder(path, why));
  }
}
