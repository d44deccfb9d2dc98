package tickdown.workplace;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tickdown.journal.FileStamp;
import tickdown.journal.ListedJournal;
import tickdown.journal.PromptFile;

/// The files that the line for the prompt of a shell was made from, looked at before they were
/// read, so that a change while they are read is noticed.
///
/// @param journals all journals of the folder
/// @param at when they were looked at
record PromptBasis(Workplace workplace, List<FileStamp> journals, boolean isComplete, Instant at) {

  /// Changes in the same moment may get the same time: what was changed so shortly before it was
  /// looked at may have changed again since. Systems count such moments in ticks of at most 10 ms.
  private static final Duration MOMENT = Duration.ofMillis(50);

  /// The same where the file system has no fractions of milliseconds; FAT has only even seconds.
  private static final Duration COARSE_MOMENT = Duration.ofSeconds(2);

  PromptBasis {
    journals = List.copyOf(journals);
  }

  /// The journals as they are now.
  static PromptBasis of(Workplace workplace) {
    Instant now = workplace.environment().clock().instant();
    List<Optional<FileStamp>> stamps =
        workplace.journals().files().stream().map(FileStamp::of).toList();
    return new PromptBasis(
        workplace,
        stamps.stream().flatMap(Optional::stream).toList(),
        stamps.stream().allMatch(Optional::isPresent),
        now);
  }

  /// Whether these runs are those that the launcher would find: read in full, in the folder of this
  /// repository alone, which nobody has chosen.
  boolean isFor(List<ListedJournal> runs) {
    return isComplete
        && !workplace.environment().build().isEmpty()
        && workplace.choice().stateFolder().isEmpty()
        && runs.stream()
            .allMatch(
                listed -> listed instanceof ListedJournal.Readable run && run.root().isEmpty());
  }

  /// Whether all other journals are certainly as they were then.
  boolean isLike(PromptBasis then, Path own) {
    return isComplete
        && then.isComplete
        && then.isSettled(Optional.empty(), Optional.of(own))
        && but(own).equals(then.but(own));
  }

  private List<FileStamp> but(Path own) {
    return journals.stream().filter(stamp -> !stamp.path().equals(own)).toList();
  }

  /// The checklist as it is now.
  ///
  /// @param name its path, relative to the base of the workplace
  Optional<FileStamp> checklist(String name) {
    return workplace
        .file(name)
        .filter(path -> path.startsWith(workplace.base()))
        .flatMap(FileStamp::of);
  }

  /// Keeps a line that was made from these files, if they are still the same.
  ///
  /// @param checklist the checklist before it was read, if the line depends on it
  /// @param own the journal that this program has just appended to, if there is one: Tickdown never
  ///   changes a journal without changing its size
  void keep(String line, Optional<FileStamp> checklist, Optional<Path> own) {
    if (isSettled(checklist, own)
        && of(workplace).journals().equals(journals)
        && isSame(checklist)) {
      new PromptFile(workplace.journals().path())
          .write(
              line,
              new PromptFile.Basis(
                  workplace.environment().build(), workplace.base(), journals, checklist));
    }
  }

  private static Duration moment(Instant changed) {
    return changed.getNano() % 1_000_000 == 0 ? COARSE_MOMENT : MOMENT;
  }

  private boolean isSettled(Optional<FileStamp> checklist, Optional<Path> own) {
    return Stream.concat(journals.stream(), checklist.stream())
        .filter(stamp -> own.filter(stamp.path()::equals).isEmpty())
        .map(FileStamp::changed)
        .allMatch(changed -> changed.plus(moment(changed)).isBefore(at));
  }

  private static boolean isSame(Optional<FileStamp> stamp) {
    return stamp.flatMap(known -> FileStamp.of(known.path())).equals(stamp);
  }
}
