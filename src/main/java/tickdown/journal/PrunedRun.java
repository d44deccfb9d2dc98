package tickdown.journal;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import tickdown.journal.disk.Disk;
import tickdown.journal.disk.UninterruptibleThread;
import tickdown.run.History;
import tickdown.run.RecordedEvent;
import tickdown.run.SideFiles;

/// A finished run that is to be deleted, with the files that only it has.
///
/// @param files its journal, then its outputs, attached files, backups and lock file
public record PrunedRun(ListedJournal.Readable run, List<Path> files) {

  public PrunedRun {
    files = List.copyOf(files);
  }

  /// What would be deleted with these runs; leaves out those that are not finished or not intact.
  ///
  /// A file that another run may need as well is left out: if any journal that stays cannot be
  /// read, that is every output and attached file.
  ///
  /// @param all all journals of the folder
  public static List<PrunedRun> of(List<ListedJournal.Readable> chosen, List<ListedJournal> all) {
    List<ListedJournal.Readable> going =
        chosen.stream()
            .filter(run -> events(run.file()).filter(History::isFinished).isPresent())
            .toList();
    Optional<Set<String>> needed = needed(all, going);
    Set<Path> taken = new HashSet<>();
    List<PrunedRun> pruned = new ArrayList<>();
    for (ListedJournal.Readable run : going) {
      List<Path> files = new ArrayList<>(List.of(run.file()));
      needed.ifPresent(names -> files.addAll(sideFiles(run.file(), names)));
      files.addAll(companions(run.file()));
      files.removeIf(file -> !taken.add(file));
      pruned.add(new PrunedRun(run, files));
    }
    return pruned;
  }

  /// The names of the side files of all runs that stay; empty if they are not known.
  private static Optional<Set<String>> needed(
      List<ListedJournal> all, List<ListedJournal.Readable> going) {
    Set<String> needed = new HashSet<>();
    for (ListedJournal listed : all) {
      if (going.stream().noneMatch(run -> run.file().equals(listed.file()))) {
        Optional<List<RecordedEvent>> events = events(listed.file());
        if (events.isEmpty()) {
          return Optional.empty();
        }
        needed.addAll(SideFiles.of(events.get()));
      }
    }
    return Optional.of(needed);
  }

  private static List<Path> sideFiles(Path journal, Set<String> needed) {
    return SideFiles.of(events(journal).orElse(List.of())).stream()
        .filter(name -> Names.SIDE_FILE.matcher(name).matches() && !needed.contains(name))
        .sorted()
        .map(journal::resolveSibling)
        .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
        .toList();
  }

  /// The lock file of a journal, and the backups of its incomplete entries.
  private static List<Path> companions(Path journal) {
    List<Path> files = new ArrayList<>();
    String name = journal.getFileName().toString();
    try (DirectoryStream<Path> all =
        Files.newDirectoryStream(journal.toAbsolutePath().getParent())) {
      for (Path file : all) {
        String other = file.getFileName().toString();
        if (other.equals(name + ".lock") || other.startsWith(name + ".torn-")) {
          files.add(journal.resolveSibling(other));
        }
      }
    } catch (IOException e) {
      return List.of();
    }
    Collections.sort(files);
    return files;
  }

  /// All events of an intact journal.
  private static Optional<List<RecordedEvent>> events(Path file) {
    try {
      JournalContents contents = Journal.read(file);
      return contents.unfinished() == 0 ? Optional.of(contents.events()) : Optional.empty();
    } catch (JournalException e) {
      return Optional.empty();
    }
  }

  /// Deletes the run. Fails if the journal is not finished any more, or cannot be deleted.
  public void delete() {
    UninterruptibleThread.call(() -> {
      JournalLock turn = JournalLock.toWrite(run.file(), JournalLock.PATIENCE);
      try {
        return turn.take(this::isDeleted);
      } finally {
        turn.close();
      }
    });
  }

  private boolean isDeleted() {
    try (JournalFile opened = JournalFile.toRead(run.file())) {
      ParsedJournal page = ParsedJournal.of(run.file(), opened.all());
      page.refuseProblem();
      if (!History.isFinished(page.events().now())) {
        throw new IOException("the run is not finished any more");
      }
      for (Path file : files) {
        Files.deleteIfExists(file);
      }
      Disk.forceFolderOf(run.file());
      return true;
    } catch (IOException problem) {
      throw new JournalException(new JournalProblem.NotWritable(run.file(), Disk.why(problem)));
    }
  }

  /// Compiled on first use.
  private static final class Names {
    static final Pattern SIDE_FILE =
        Pattern.compile("file-[0-9a-f]{64}|output-[0-9a-f]{1,64}[.]log");
  }
}
