package tickdown.journal;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/// Brings a damaged journal back to work: its good lines in a new file, the old file kept beside
/// it.
///
/// Every good line is taken over byte for byte. What is left out is said by a line of its own, see
/// [SalvageLine]. Numbers that lost lines may have had are not given again. At every moment there
/// is a file of the journal's name.
public final class Salvage {
  private Salvage() {}

  /// Salvages `file`; does nothing to a journal that is not damaged. Never overwrites and never
  /// deletes.
  public static Salvaged of(Path file, Author author, InstantSource clock) {
    return Undisturbed.call(() -> {
      Journal.checkIsThere(file);
      try (Turn turn = Turn.toWrite(file, Turn.PATIENCE)) {
        return turn.take(
            () -> salvaged(file, Page.of(file, Journal.bytes(file)), author, clock.instant()));
      }
    });
  }

  private static Salvaged salvaged(Path file, Page page, Author author, Instant now) {
    Optional<JournalProblem> problem = page.problem();
    if (problem.isEmpty()) {
      Salvaged.Beginning whole = Salvaged.Beginning.WHOLE;
      return new Salvaged(file, Optional.empty(), page.events().size(), List.of(), whole);
    }
    if (problem.get() instanceof JournalProblem.NewerFormat newer) {
      throw new JournalException(newer);
    }
    Path old = Disk.freeName(file, ".damaged-" + Moments.compact(now));
    Remains remains = Remains.of(page.bytes());
    Restoration restored = new Restoration(file, page.readableHeader(), remains, author, now);
    byte[] bytes = restored.bytes(old.getFileName().toString());
    Page.of(file, bytes).refuseProblem();
    exchange(file, page.bytes(), bytes, old);
    return new Salvaged(
        file, Optional.of(old), remains.good().size(), remains.leftOut(), restored.beginning());
  }

  private static void exchange(Path file, byte[] damaged, byte[] restored, Path old) {
    try {
      Path unnamed = Disk.freeName(file, ".new");
      Disk.writeNew(unnamed, restored);
      keep(file, damaged, old);
      Disk.forceFolderOf(file);
      Files.move(unnamed, file, StandardCopyOption.ATOMIC_MOVE);
      Disk.forceFolderOf(file);
    } catch (IOException problem) {
      throw new JournalException(new JournalProblem.NotWritable(file, Disk.why(problem)));
    }
  }

  /// Gives the damaged file its second name, or copies it where files have only one.
  private static void keep(Path file, byte[] damaged, Path old) throws IOException {
    try {
      Files.createLink(old, file);
    } catch (FileSystemException | UnsupportedOperationException _) {
      Disk.writeNew(old, damaged);
    }
  }
}
