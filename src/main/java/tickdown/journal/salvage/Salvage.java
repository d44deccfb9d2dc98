package tickdown.journal.salvage;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import tickdown.journal.Author;
import tickdown.journal.JournalException;
import tickdown.journal.JournalFile;
import tickdown.journal.JournalLock;
import tickdown.journal.JournalProblem;
import tickdown.journal.ParsedJournal;
import tickdown.journal.disk.Disk;
import tickdown.journal.disk.Renaming;
import tickdown.journal.disk.UninterruptibleThread;
import tickdown.journal.line.Timestamps;

/// Repairs a damaged journal: writes its intact lines to a new file and keeps the old file next to
/// it.
///
/// Intact lines are copied byte for byte, and lost ones that are elsewhere are put back. A line of
/// its own records what is missing, see [SalvageLine]. Sequence numbers that lost lines may have
/// used are not reused. A file with the journal's name exists at every moment.
public final class Salvage {
  private Salvage() {}

  /// Repairs `file`; leaves an undamaged journal alone, unless it lacks lines that are elsewhere.
  /// Never overwrites or deletes a file.
  ///
  /// @param copies what is elsewhere of it
  public static SalvageResult of(
      Path file, CopiedLines copies, Author author, InstantSource clock) {
    return UninterruptibleThread.call(() -> {
      if (!Files.exists(file)) {
        throw new JournalException(new JournalProblem.Missing(file));
      }
      try (JournalLock turn = JournalLock.toWrite(file, JournalLock.PATIENCE)) {
        return turn.take(() -> salvaged(file, page(file), copies, author, clock.instant()));
      }
    });
  }

  private static ParsedJournal page(Path file) {
    try (JournalFile opened = JournalFile.toRead(file)) {
      return ParsedJournal.of(file, opened.all());
    }
  }

  private static SalvageResult salvaged(
      Path file, ParsedJournal page, CopiedLines copies, Author author, Instant now) {
    Optional<JournalProblem> problem = page.problem();
    boolean isWhole = problem.isEmpty();
    if (isWhole && copies.isEmpty()) {
      return untouched(file, page);
    }
    if (problem.orElse(null) instanceof JournalProblem.NewerFormat newer) {
      throw new JournalException(newer);
    }
    Path old = Disk.freeName(file, ".damaged-" + Timestamps.compact(now));
    SalvageScan remains = SalvageScan.of(page.bytes());
    Restoration restored =
        new Restoration(file, page.readableHeader(), remains, copies, author, now);
    if (isWhole && restored.restored() == 0) {
      return untouched(file, page);
    }
    byte[] bytes = restored.bytes(old.getFileName().toString());
    ParsedJournal.of(file, bytes).refuseProblem();
    exchange(file, page.bytes(), bytes, old);
    return new SalvageResult(
        file,
        Optional.of(old),
        remains.good().size(),
        restored.restored(),
        restored.leftOut(),
        restored.beginning());
  }

  private static SalvageResult untouched(Path file, ParsedJournal page) {
    return new SalvageResult(
        file, Optional.empty(), page.events().size(), 0, List.of(), SalvageResult.Beginning.WHOLE);
  }

  private static void exchange(Path file, byte[] damaged, byte[] restored, Path old) {
    try {
      Path unnamed = Disk.freeName(file, ".new");
      Disk.writeNew(unnamed, restored);
      keep(file, damaged, old);
      Disk.forceFolderOf(file);
      Renaming.replacing(unnamed, file);
      Disk.forceFolderOf(file);
    } catch (IOException problem) {
      throw new JournalException(new JournalProblem.NotWritable(file, Disk.why(problem)));
    }
  }

  /// Renames the damaged file by linking, or copies it if the file system has no links.
  private static void keep(Path file, byte[] damaged, Path old) throws IOException {
    try {
      Files.createLink(old, file);
    } catch (FileSystemException | UnsupportedOperationException _) {
      Disk.writeNew(old, damaged);
    }
  }
}
