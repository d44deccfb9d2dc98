package tickdown.run.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tickdown.checklist.Annotation;
import tickdown.checklist.Entry;
import tickdown.run.Event;
import tickdown.run.GivenAnswer;
import tickdown.run.Outcome;
import tickdown.run.RecordedEvent;
import tickdown.run.Run;

/// The operators who say that an item is done: the one who answered it, and those who have signed
/// it off since.
public record SignOffs(Run run, Entry entry) {

  /// What a `sign-off` without a number asks for.
  private static final int PAIR = 2;

  /// The done items that lack sign-offs, in the walk and in the procedures that were called.
  public static List<Entry> lackingIn(Run run) {
    return run.entries().stream()
        .filter(entry -> run.counts(entry.phase()))
        .filter(entry -> new SignOffs(run, entry).missing() > 0)
        .toList();
  }

  /// How many operators have to say so: by the annotation of the item, or else of the item or the
  /// nearest section above it; 0 if there is none.
  public int needed() {
    return entry
        .annotation(Annotation.Key.SIGN_OFF)
        .map(value -> value.isEmpty() ? PAIR : Integer.parseInt(value))
        .orElse(0);
  }

  /// The operators, the one who answered first; none if the item is not done, or in conflict.
  public List<String> by() {
    Optional<RecordedEvent> answer =
        run.history()
            .answer(entry.id())
            .filter(given -> given.answer().outcome() instanceof Outcome.Done)
            .filter(_ -> run.history().conflict(entry.id()).isEmpty())
            .map(GivenAnswer::event);
    if (answer.isEmpty()) {
      return List.of();
    }
    List<String> names = new ArrayList<>(List.of(answer.get().by()));
    run.events().stream()
        .dropWhile(event -> event != answer.get())
        .filter(this::signs)
        .map(RecordedEvent::by)
        .filter(name -> !names.contains(name))
        .distinct()
        .forEach(names::add);
    return List.copyOf(names);
  }

  private boolean signs(RecordedEvent event) {
    return event.what() instanceof Event.Signed(var item, var _)
        && item.id().equals(entry.id())
        && run.history().holds(event);
  }

  /// How many sign-offs are missing; 0 if the item is not done.
  public int missing() {
    int needed = entry.isLeaf() ? needed() : 0;
    return needed == 0 || !(run.outcome(entry) instanceof Outcome.Done)
        ? 0
        : Math.max(0, needed - by().size());
  }
}
