package tickdown.journal;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import tickdown.journal.disk.UninterruptibleThread;
import tickdown.journal.line.Hash;
import tickdown.run.Event;
import tickdown.run.RecordedEvent;
import tickdown.run.rules.Refusal;
import tickdown.run.rules.Verdict;

/// The journal of one run, open for reading and appending; several programs may have it open at once.
///
///     try (Journal journal = Journal.open(file, author, clock)) {
///       AppendResult result = journal.append(events -> rules(events).on(request));
///     }
///
/// Every method may be called from any thread, interrupted or not. All of them throw [JournalException].
public final class Journal implements AutoCloseable {
  private final JournalFile file;
  private final JournalLock turn;
  private final Supplier<Author> author;
  private final InstantSource clock;
  private final JournalContents contents;
  private final WriterChains chains;
  private final MergedEvents merged;
  private final List<RecordedEvent> untold = new ArrayList<>();
  private volatile List<RecordedEvent> events;
  private JournalFollower follower = JournalFollower.none();
  private int lines;

  private Journal(
      JournalFile file, JournalLock turn, Supplier<Author> author, InstantSource clock) {
    ParsedJournal page = ParsedJournal.of(file.path(), file.added());
    page.refuseProblem();
    this.file = file;
    this.turn = turn;
    this.author = author;
    this.clock = clock;
    this.contents = page.contents();
    this.chains = page.chains();
    this.merged = new MergedEvents(contents.events());
    this.events = merged.now();
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
    return UninterruptibleThread.call(
        () -> of(JournalFile.toAppend(file), () -> author, clock, patience));
  }

  /// Continues with an open file; closes it on failure.
  ///
  /// @param author supplied when something is added
  static Journal of(JournalFile file, Supplier<Author> author, InstantSource clock) {
    return of(file, author, clock, JournalLock.PATIENCE);
  }

  private static Journal of(
      JournalFile file, Supplier<Author> author, InstantSource clock, Duration patience) {
    return closingOnFailure(
        file::close,
        () -> {
          JournalLock turn = JournalLock.toWrite(file.path(), patience);
          return closingOnFailure(
              turn::close, () -> turn.take(() -> new Journal(file, turn, author, clock)));
        });
  }

  /// The contents of a journal. Changes nothing, not even a lock file, and works where nothing can
  /// be written.
  public static JournalContents read(Path file) {
    ParsedJournal page = UninterruptibleThread.call(() -> ParsedJournal.read(file));
    page.refuseProblem();
    return page.contents();
  }

  /// The intact parts of a journal that [#read] rejects: to look at, not to continue.
  public static JournalContents readDamaged(Path file) {
    return UninterruptibleThread.call(() -> ParsedJournal.read(file)).contents();
  }

  /// What it held when it was opened.
  public JournalContents contents() {
    return contents;
  }

  /// All known events, in [tickdown.run.CausalOrder]. The returned list never changes.
  public List<RecordedEvent> events() {
    return events;
  }

  /// The events that others have added and that have not been passed on yet. Never waits; an event
  /// that is just being written comes with the next call.
  public List<RecordedEvent> news() {
    if (untold.isEmpty() && !file.hasChanged()) {
      return List.of();
    }
    return UninterruptibleThread.call(() -> turn.takeIfFree(this::newsInTurn).orElse(List.of()));
  }

  /// Adds what `rules` grant for the events as they are now, those of others included, as one
  /// action.
  ///
  /// Returns when it is on the disk. Where it cannot be put there, the file is as before and the
  /// reason is thrown. The rules are asked in our turn: they must be quick, and must not use a
  /// journal.
  public AppendResult append(Function<List<RecordedEvent>, Verdict> rules) {
    Author by = author.get();
    return UninterruptibleThread.call(() -> turn.take(() -> appended(by, rules)));
  }

  /// The same for what is recorded beside a walk, by what it does not wait for: what is added is
  /// [news][#news] to it.
  public AppendResult appendAside(Function<List<RecordedEvent>, Verdict> rules) {
    Author by = author.get();
    return UninterruptibleThread.call(() ->
        turn.take(() -> {
          AppendResult result = appended(by, rules);
          untold.addAll(result.others());
          untold.addAll(result.own());
          return result;
        }));
  }

  /// Adds lines that another writer wrote elsewhere, as they are; they are [news][#news] here.
  /// Those that are known already are left out, and so is the first that is not good, with all
  /// after it.
  ///
  /// @param lines complete lines of that writer, oldest first
  public Adoption adopt(String writer, byte[] lines) {
    return UninterruptibleThread.call(() -> turn.take(() -> adopted(writer, lines)));
  }

  /// All that is in the file now, line by line. Nobody has to wait while it is parsed.
  public ParsedJournal page() {
    return UninterruptibleThread.call(() -> ParsedJournal.of(file.path(), turn.take(file::all)));
  }

  /// The size of the file with all known events, in bytes.
  public long size() {
    return file.known();
  }

  /// Tells `follower` what this program appends from now on, and when the journal is closed.
  public void follow(JournalFollower follower) {
    this.follower = follower;
  }

  @Override
  public void close() {
    UninterruptibleThread.call(() -> {
      turn.close(file::close);
      return true;
    });
    follower.closed();
  }

  private static Journal born(
      Path path, JournalLock turn, Event.Started started, Author author, InstantSource clock) {
    AtomicCreate.of(path, started, author, clock);
    JournalFile file = JournalFile.toAppend(path);
    return closingOnFailure(file::close, () -> new Journal(file, turn, () -> author, clock));
  }

  private List<RecordedEvent> newsInTurn() {
    untold.addAll(taken(added()));
    return told();
  }

  private List<RecordedEvent> told() {
    List<RecordedEvent> news = List.copyOf(untold);
    untold.clear();
    return news;
  }

  private AppendResult appended(Author by, Function<List<RecordedEvent>, Verdict> rules) {
    file.checkUsable();
    AppendedLines others = added();
    untold.addAll(taken(others));
    Verdict verdict = rules.apply(events);
    return switch (verdict) {
      case Verdict.Accepted(List<Event> happenings) when !happenings.isEmpty() ->
          granted(verdict, stamping(by), happenings, others.unfinished());
      case Verdict.Accepted _, Verdict.Rejected _ -> result(verdict, List.of(), Optional.empty());
    };
  }

  private AppendResult granted(
      Verdict verdict, ActionStamper stamping, List<Event> happenings, int unfinished) {
    for (Event happening : happenings) {
      Optional<Refusal> refusal = stamping.add(happening);
      if (refusal.isPresent()) {
        return result(new Verdict.Rejected(refusal.get()), List.of(), Optional.empty());
      }
    }
    Optional<TornTailBackup> setAside = setAside(unfinished);
    file.append(stamping.lines().bytes());
    AppendResult result = result(verdict, taken(stamping.lines()), setAside);
    follower.appended(events, file.known());
    return result;
  }

  private Optional<TornTailBackup> setAside(int unfinished) {
    return unfinished == 0
        ? Optional.empty()
        : Optional.of(file.setAside(unfinished, clock.instant()));
  }

  private Adoption adopted(String writer, byte[] lines) {
    file.checkUsable();
    AppendedLines others = added();
    untold.addAll(taken(others));
    ForeignLines foreign =
        ForeignLines.of(writer, lines, chains, previous(writer), author.get().writer());
    if (foreign.good().length == 0) {
      return new Adoption(List.of(), foreign.objection(), foreign.end());
    }
    AppendedLines addition = AppendedLines.of(file.path(), foreign.good(), this.lines, events);
    setAside(others.unfinished());
    file.append(addition.bytes());
    untold.addAll(taken(addition));
    follower.appended(events, file.known());
    return new Adoption(addition.events(), foreign.objection(), foreign.end());
  }

  private AppendResult result(
      Verdict verdict, List<RecordedEvent> own, Optional<TornTailBackup> setAside) {
    return new AppendResult(verdict, own, told(), setAside);
  }

  private ActionStamper stamping(Author by) {
    Instant now = clock.instant();
    return new ActionStamper(chains.chain(by, now), now, previous(by.writer()), lines);
  }

  /// The hash of the writer's last line, or of the header.
  private String previous(String writer) {
    byte[] before = file.part(chains.from(writer), chains.to(writer));
    return Hash.of(before, 0, before.length);
  }

  /// The lines after those already known.
  private AppendedLines added() {
    return AppendedLines.of(file.path(), file.added(), lines, events);
  }

  /// Takes over the lines after those already known; returns their events.
  private List<RecordedEvent> taken(AppendedLines addition) {
    if (addition.lines() > 0) {
      addition.tellTo(chains, file.known());
      file.know(file.known() + addition.end(), addition.lastLine());
      lines += addition.lines();
      merged.addAll(addition.events());
      events = merged.now();
    }
    return addition.events();
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
