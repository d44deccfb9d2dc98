package tickdown.workplace;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import tickdown.journal.FileStamp;
import tickdown.journal.Journal;
import tickdown.journal.JournalFollower;
import tickdown.journal.ListedJournal;
import tickdown.report.ShortStatus;
import tickdown.run.ChecklistVersion;
import tickdown.run.RecordedEvent;
import tickdown.run.Run;
import tickdown.run.RunIdentity;

/// Keeps the line for the prompt of a shell after what is appended to a journal, once nothing more
/// comes for a moment, or when the journal is closed. Works on a thread of its own, so that no
/// answer waits for it and quick answers do not share the processor with it.
final class PromptKeeper implements JournalFollower {
  /// Who answers item by item looks at no prompt in between.
  private static final Duration QUIET = Duration.ofMillis(500);

  private final Workplace workplace;
  private final Path journal;
  private final Optional<String> text;
  private Run run;
  private Optional<Known> known = Optional.empty();
  private Optional<State> next = Optional.empty();
  private Optional<Thread> thread = Optional.empty();
  private long latest;
  private boolean isClosed;

  /// A journal after something was appended.
  private record State(List<RecordedEvent> events, long size) {}

  /// The other runs of the folder, and their journals before they were read.
  private record Known(PromptBasis basis, List<ListedJournal> others) {}

  private PromptKeeper(Workplace workplace, Path journal, Run run) {
    this.workplace = workplace;
    this.journal = journal;
    this.run = run;
    this.text = text(run);
  }

  /// Follows an open journal.
  ///
  /// @param run the run with its checklist
  static PromptKeeper of(Journal journal, Run run, Workplace workplace) {
    PromptKeeper keeper = new PromptKeeper(workplace, journal.contents().file(), run);
    journal.follow(keeper);
    return keeper;
  }

  /// Takes over what the folder was known to hold.
  ///
  /// @param basis the journals before they were read
  void know(PromptBasis basis, List<ListedJournal> runs) {
    known =
        Optional.of(
            new Known(basis, runs.stream().filter(each -> !each.file().equals(journal)).toList()));
  }

  @Override
  public synchronized void appended(List<RecordedEvent> events, long size) {
    next = Optional.of(new State(events, size));
    latest = System.nanoTime();
    if (thread.isEmpty()) {
      thread = Optional.of(Thread.ofPlatform().daemon().name("prompt").start(this::work));
    }
  }

  @Override
  public void closed() {
    Optional<Thread> working;
    synchronized (this) {
      isClosed = true;
      notifyAll();
      working = thread;
    }
    try {
      if (working.isPresent()) {
        working.get().join();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void work() {
    for (Optional<State> state = taken(); state.isPresent(); state = taken()) {
      try {
        keep(state.get());
      } catch (RuntimeException e) {
        // The launcher starts the JVM.
      }
    }
  }

  /// The last state, once nothing more comes for a moment; empty if there is no new one.
  private synchronized Optional<State> taken() {
    while (next.isPresent() && !isClosed && left() > 0) {
      try {
        TimeUnit.NANOSECONDS.timedWait(this, left());
      } catch (InterruptedException e) {
        isClosed = true;
      }
    }
    Optional<State> taken = next;
    next = Optional.empty();
    thread = taken.isEmpty() ? Optional.empty() : thread;
    return taken;
  }

  private long left() {
    return QUIET.toNanos() - (System.nanoTime() - latest);
  }

  private void keep(State state) {
    PromptBasis basis = PromptBasis.of(workplace);
    boolean isLatest =
        basis.journals().stream()
            .anyMatch(stamp -> stamp.path().equals(journal) && stamp.size() == state.size());
    if (!isLatest) {
      return;
    }
    run = run.after(state.events());
    List<ListedJournal> others = others(basis);
    if (!basis.isFor(others) || !isOfThisRepository() || !PromptLine.allFinished(others)) {
      return;
    }
    if (run.isFinished()) {
      basis.keep("", Optional.empty(), Optional.of(journal));
    } else {
      RunIdentity.of(run.history()).ifPresent(identity -> keep(identity, basis));
    }
  }

  /// The other runs, read again only if their journals have changed.
  private List<ListedJournal> others(PromptBasis basis) {
    if (known.filter(then -> basis.isLike(then.basis(), journal)).isEmpty()) {
      know(basis, workplace.journals().runs());
    }
    return known.map(Known::others).orElse(List.of());
  }

  private boolean isOfThisRepository() {
    return run.history().started().filter(start -> start.origin().root().isEmpty()).isPresent();
  }

  private void keep(RunIdentity identity, PromptBasis basis) {
    Optional<FileStamp> checklist = basis.checklist(identity.checklist());
    if (checklist.isPresent() && text(run).equals(text) && isText(checklist.get().path())) {
      basis.keep(
          new ShortStatus(run, identity.run()).line().text(), checklist, Optional.of(journal));
    }
  }

  /// Whether the checklist file holds the text that the run was read from.
  private boolean isText(Path file) {
    try {
      return text.filter(new String(Files.readAllBytes(file), StandardCharsets.UTF_8)::equals)
          .isPresent();
    } catch (IOException e) {
      return false;
    }
  }

  private static Optional<String> text(Run run) {
    return run.history().edition().map(ChecklistVersion::text);
  }
}
