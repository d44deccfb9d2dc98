package tickdown.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import tickdown.journal.Appended;
import tickdown.journal.Journal;
import tickdown.journal.JournalException;
import tickdown.journal.JournalProblem;
import tickdown.journal.TornTailBackup;
import tickdown.run.Event;
import tickdown.run.RecordedEvent;
import tickdown.run.Verdict;

/// Stores the events of a run in a journal.
public final class JournalStore implements EventStore {
  private final Journal journal;
  private final List<RecordedEvent> seenWhileWriting = new ArrayList<>();

  /// Stores events in `journal`; the caller closes it.
  public JournalStore(Journal journal) {
    this.journal = journal;
  }

  @Override
  public String keeping() {
    return "Every answer is saved; `tickdown` resumes.";
  }

  @Override
  public String reading(String release) {
    return "`tickdown log -r %s` shows what happened.".formatted(release);
  }

  @Override
  public String heading(String release) {
    return release;
  }

  @Override
  public List<RecordedEvent> events() {
    return journal.events();
  }

  @Override
  public List<RecordedEvent> news() {
    List<RecordedEvent> news = new ArrayList<>(seenWhileWriting);
    seenWhileWriting.clear();
    news.addAll(journal.news());
    return news;
  }

  @Override
  public Outcome record(Function<List<RecordedEvent>, Verdict> rules) {
    AtomicReference<Verdict> ruling = new AtomicReference<>();
    int known = journal.events().size();
    try {
      return recorded(rules, ruling);
    } catch (JournalException e) {
      // Events by others were read before that failed, and have not been passed on yet.
      List<RecordedEvent> now = journal.events();
      seenWhileWriting.addAll(now.subList(known, now.size()));
      if (e.problem() instanceof JournalProblem.TooLong problem) {
        Verdict refused = Verdict.refused(problem.sentence(), problem.hint());
        return new Outcome(refused, List.of(), List.of());
      }
      throw e;
    }
  }

  private Outcome recorded(
      Function<List<RecordedEvent>, Verdict> rules, AtomicReference<Verdict> ruling) {
    Appended appended =
        journal.append(events -> {
          ruling.set(rules.apply(events));
          return happenings(ruling.get());
        });
    seenWhileWriting.addAll(appended.others());
    return new Outcome(ruling.get(), appended.own(), notices(appended.setAside()));
  }

  private static List<Event> happenings(Verdict ruling) {
    return switch (ruling) {
      case Verdict.Accepted(List<Event> happenings) -> happenings;
      case Verdict.Rejected _ -> List.of();
    };
  }

  private static List<String> notices(Optional<TornTailBackup> setAside) {
    return setAside.map(TornTailBackup::sentence).stream().toList();
  }
}
