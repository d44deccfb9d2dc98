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
import tickdown.journal.SetAside;
import tickdown.run.Event;
import tickdown.run.Happening;
import tickdown.run.Ruling;

/// A run whose events are in a journal.
public final class OnDisk implements Ledger {
  private final Journal journal;
  private final List<Event> seenWhileWriting = new ArrayList<>();

  /// Keeps events in `journal`, which stays the caller's to close.
  public OnDisk(Journal journal) {
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
  public List<Event> events() {
    return journal.events();
  }

  @Override
  public List<Event> news() {
    List<Event> news = new ArrayList<>(seenWhileWriting);
    seenWhileWriting.clear();
    news.addAll(journal.news());
    return news;
  }

  @Override
  public Outcome record(Function<List<Event>, Ruling> rules) {
    AtomicReference<Ruling> ruling = new AtomicReference<>();
    int known = journal.events().size();
    try {
      return recorded(rules, ruling);
    } catch (JournalException e) {
      // What others have written was read before that failed; nobody was told of it yet.
      List<Event> now = journal.events();
      seenWhileWriting.addAll(now.subList(known, now.size()));
      if (e.problem() instanceof JournalProblem.TooLong problem) {
        Ruling refused = Ruling.refused(problem.sentence(), problem.hint());
        return new Outcome(refused, List.of(), List.of());
      }
      throw e;
    }
  }

  private Outcome recorded(Function<List<Event>, Ruling> rules, AtomicReference<Ruling> ruling) {
    Appended appended =
        journal.append(events -> {
          ruling.set(rules.apply(events));
          return happenings(ruling.get());
        });
    seenWhileWriting.addAll(appended.others());
    return new Outcome(ruling.get(), appended.own(), notices(appended.setAside()));
  }

  private static List<Happening> happenings(Ruling ruling) {
    return switch (ruling) {
      case Ruling.Granted(List<Happening> happenings) -> happenings;
      case Ruling.Refused _ -> List.of();
    };
  }

  private static List<String> notices(Optional<SetAside> setAside) {
    return setAside.map(SetAside::sentence).stream().toList();
  }
}
