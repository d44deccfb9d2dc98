package tickdown.workplace;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import tickdown.journal.FileStamp;
import tickdown.journal.Journal;
import tickdown.journal.JournalFollower;
import tickdown.journal.ListedJournal;
import tickdown.report.ShortStatus;
import tickdown.run.ChecklistVersion;
import tickdown.run.RecordedEvent;
import tickdown.run.Run;
import tickdown.run.RunIdentity;

/// Keeps the line for the prompt of a shell after everything that is appended to a journal. Works
/// on a thread of its own, so that no answer waits for it; if answers are faster, some get no line.
final class PromptKeeper implements JournalFollower {
  private final Workplace workplace;
  private final Path journal;
  private final Optional<String> text;
  private Run run;
  private Optional<Known> known = Optional.empty();
  private Optional<State> next = Optional.empty();
  private Optional<Thread> thread = Optional.empty();

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
    if (thread.isEmpty()) {
      thread = Optional.of(Thread.ofPlatform().daemon().name("prompt").start(this::work));
    }
  }

  @Override
  public void closed() {
    Optional<Thread> working;
    synchronized (this) {
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

  private synchronized Optional<State> taken() {
    Optional<State> taken = next;
    next = Optional.empty();
    thread = taken.isEmpty() ? Optional.empty() : thread;
    return taken;
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
    if (run.history().finish().isPresent()) {
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
