package tickdown.journal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import tickdown.run.Event;
import tickdown.run.RecordedEvent;

/// The journal of one run, open for reading and appending. Several programs may have it open at the
/// same time.
public final class Journal implements AutoCloseable {
  private static final Duration READING_PATIENCE = Duration.ofSeconds(1);

  private final JournalFile file;
  private final JournalLock turn;
  private final Chain chain;
  private final InstantSource clock;
  private final AppendOnlyList all;
  private volatile List<RecordedEvent> events;
  private int lines;

  private Journal(JournalFile file, JournalLock turn, Author author, InstantSource clock) {
    ParsedJournal page = ParsedJournal.of(file.path(), file.added());
    page.refuseProblem();
    this.file = file;
    this.turn = turn;
    this.clock = clock;
    this.chain = page.chain(author);
    this.all = page.events();
    this.events = all.now();
    this.lines = page.lineCount();
    file.know(page.end(), page.lastLine());
  }

  /// Starts a run in a new file; fails if the file exists. Either the complete file is on disk
  /// afterwards, or there is none.
  public static Journal create(
      Path file, Event.Started started, Author author, InstantSource clock) {
    return UninterruptibleThread.call(() -> {
      JournalLock turn = JournalLock.toWrite(file, JournalLock.PATIENCE);
      return closingOnFailure(
          turn::close, () -> turn.take(() -> born(file, turn, started, author, clock)));
    });
  }

  /// Opens a journal. Fails if any part of it is damaged; see [Salvage].
  public static Journal open(Path file, Author author, InstantSource clock) {
    return open(file, author, clock, JournalLock.PATIENCE);
  }

  static Journal open(Path file, Author author, InstantSource clock, Duration patience) {
    return UninterruptibleThread.call(() -> {
      checkIsThere(file);
      JournalLock turn = JournalLock.toWrite(file, patience);
      return closingOnFailure(
          turn::close, () -> turn.take(() -> opened(file, turn, author, clock)));
    });
  }

  /// The contents of a journal. Changes nothing, not even a lock file, and works where nothing can
  /// be written.
  public static JournalContents read(Path file) {
    return UninterruptibleThread.call(() -> contents(file));
  }

  /// The same, for callers that are already on an uninterruptible thread.
  static JournalContents contents(Path file) {
    ParsedJournal page = page(file);
    page.refuseProblem();
    return page.contents();
  }

  /// The intact parts of a journal that [#read] rejects: to look at, not to continue.
  public static JournalContents readDamaged(Path file) {
    return UninterruptibleThread.call(() -> page(file)).contents();
  }

  /// All known events, in file order. The returned list never changes.
  public List<RecordedEvent> events() {
    return events;
  }

  /// The events that others have added since. Never waits; an event that is just being written
  /// comes with the next call.
  public List<RecordedEvent> news() {
    if (!file.hasChanged()) {
      return List.of();
    }
    return UninterruptibleThread.call(
        () -> turn.takeIfFree(() -> taken(file.added()).events()).orElse(List.of()));
  }

  /// Adds what `decision` returns for the events as they are now, those of others included, as one
  /// action.
  ///
  /// Returns when it is on the disk. Where it cannot be put there, the file is as before and the
  /// reason is thrown. The decision is made in our turn: it must be quick, and must not use a
  /// journal.
  public Appended append(Function<List<RecordedEvent>, List<? extends Event>> decision) {
    return UninterruptibleThread.call(() -> turn.take(() -> appended(decision)));
  }

  @Override
  public void close() {
    UninterruptibleThread.call(() -> {
      turn.close(file::close);
      return true;
    });
  }

  private static Journal born(
      Path file, JournalLock turn, Event.Started started, Author author, InstantSource clock) {
    AtomicCreate.of(file, started, author, clock);
    return opened(file, turn, author, clock);
  }

  private Appended appended(Function<List<RecordedEvent>, List<? extends Event>> decision) {
    file.checkUsable();
    AppendedLines others = taken(file.added());
    List<? extends Event> wanted = decision.apply(events);
    if (wanted.isEmpty()) {
      return new Appended(List.of(), others.events(), Optional.empty());
    }
    byte[] own = lines(wanted);
    Optional<TornTailBackup> setAside = others.setAside(file, clock);
    file.append(own);
    return new Appended(taken(own).events(), others.events(), setAside);
  }

  private byte[] lines(List<? extends Event> wanted) {
    Chain next = chain.copy();
    byte[] before = file.part(next.from(), next.to());
    String previous = Hash.of(before, 0, before.length);
    ActionStamper stamping = new ActionStamper(file.path(), next, clock.instant(), previous);
    wanted.forEach(stamping::add);
    return stamping.bytes();
  }

  /// Takes over the lines after those already known.
  private AppendedLines taken(byte[] bytes) {
    AppendedLines addition = AppendedLines.of(file.path(), bytes, lines, events);
    if (addition.lines() == 0) {
      return addition;
    }
    addition.tellTo(chain, file.known());
    file.know(file.known() + addition.end(), addition.lastLine());
    lines += addition.lines();
    all.addAll(addition.events());
    events = all.now();
    return addition;
  }

  private static Journal opened(Path path, JournalLock turn, Author author, InstantSource clock) {
    try {
      Object key = JournalFile.key(path);
      FileChannel channel =
          FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE);
      JournalFile file = new JournalFile(path, channel, key);
      return closingOnFailure(file::close, () -> new Journal(file, turn, author, clock));
    } catch (NoSuchFileException _) {
      throw new JournalException(new JournalProblem.Missing(path));
    } catch (IOException problem) {
      throw new JournalException(new JournalProblem.NotWritable(path, Disk.why(problem)));
    }
  }

  public static void checkIsThere(Path file) {
    if (!Files.exists(file)) {
      throw new JournalException(new JournalProblem.Missing(file));
    }
  }

  public static ParsedJournal page(Path file) {
    Optional<JournalLock> turn = JournalLock.toRead(file, READING_PATIENCE);
    try {
      return turn.flatMap(ours -> ours.takeIfSoon(() -> bytes(file)))
          .map(bytes -> ParsedJournal.of(file, bytes))
          .orElseGet(() -> ParsedJournal.of(file, bytes(file)));
    } finally {
      turn.ifPresent(JournalLock::close);
    }
  }

  public static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (NoSuchFileException _) {
      throw new JournalException(new JournalProblem.Missing(file));
    } catch (IOException problem) {
      throw new JournalException(new JournalProblem.NotReadable(file, Disk.why(problem)));
    }
  }

  private static <T> T closingOnFailure(Runnable close, Supplier<T> work) {
    boolean succeeded = false;
    try {
      T result = work.get();
      succeeded = true;
      return result;
    } finally {
      if (!succeeded) {
        close.run();
      }
    }
  }
}
