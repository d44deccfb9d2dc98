package tickdown.run;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import tickdown.checklist.Entry;
import tickdown.run.attempt.Ending;
import tickdown.wording.program.InteractiveCommands;

/// The attempts at the steps of an item.
///
/// @param all oldest first
public record Attempts(List<Attempt> all) {

  /// Somebody who was asked something would have needed longer.
  private static final Duration AT_ONCE = Duration.ofSeconds(10);

  /// One attempt.
  ///
  /// @param start the event that started it, whose id is the attempt's
  /// @param end how it ended; empty if nobody saw it end, or if it is still running
  /// @param explanation what an operator told about an end that nobody saw
  public record Attempt(
      RecordedEvent start,
      Event.StepStarted what,
      Optional<Event.StepFinished> end,
      Optional<Event.StepExplained> explanation) {

    public String id() {
      return start.stamp().id();
    }

    /// Whether it is not known how it ended.
    public boolean isUnknown() {
      return end.isEmpty() && explanation.isEmpty();
    }

    /// Whether it ran with the terminal for itself, so that nothing of its output is recorded.
    public boolean hadTerminal() {
      return what.what().hasTerminal()
          && end.filter(each -> each.ending() instanceof Ending.NotStarted).isEmpty();
    }

    /// Whether it failed at once and usually asks something, but had no input.
    public boolean lackedInput() {
      return !isSuccess()
          && end.filter(each -> each.took().compareTo(AT_ONCE) < 0).isPresent()
          && !what.what().hasTerminal()
          && InteractiveCommands.has(what.what().command());
    }

    /// Whether it succeeded.
    public boolean isSuccess() {
      return end.map(Event.StepFinished::ending).filter(Ending::isSuccess).isPresent();
    }
  }

  public Attempts {
    all = List.copyOf(all);
  }

  /// The attempts at the steps of `entry`.
  public static Attempts of(Run run, Entry entry) {
    List<Attempt> all = new ArrayList<>();
    for (RecordedEvent event : run.events()) {
      if (event.what() instanceof Event.OnItem about && about.item().id().equals(entry.id())) {
        add(all, event);
      }
    }
    return new Attempts(all);
  }

  /// Whether the command of an attempt at a step of `entry` is one that the item still has.
  public static boolean isOffered(Run run, Entry entry, Attempt attempt) {
    return new FilledSteps(run.values())
        .offer(entry.item().terms().steps(), attempt.what().what().command());
  }

  /// The attempts at the steps of every item that has some, by its id. Takes linear time, whereas
  /// asking item by item goes through all events each time.
  public static Map<String, Attempts> byItem(Run run) {
    Map<String, List<Attempt>> all = new HashMap<>();
    for (RecordedEvent event : run.events()) {
      if (event.what() instanceof Event.OnItem about) {
        add(all.computeIfAbsent(about.item().id(), _ -> new ArrayList<>()), event);
      }
    }
    Map<String, Attempts> byItem = new HashMap<>();
    all.forEach((id, attempts) -> {
      if (!attempts.isEmpty()) {
        byItem.put(id, new Attempts(attempts));
      }
    });
    return byItem;
  }

  /// The items with an attempt of which it is not known how it ended, in file order.
  public static List<Entry> unknown(Run run) {
    Map<String, Attempts> byItem = byItem(run);
    return byItem.isEmpty()
        ? List.of()
        : run.entries().stream()
            .filter(entry -> byItem.containsKey(entry.id()))
            .filter(entry -> byItem.get(entry.id()).unknown().isPresent())
            .toList();
  }

  private static void add(List<Attempt> all, RecordedEvent event) {
    switch ((Event.OnItem) event.what()) {
      case Event.StepStarted what ->
          all.add(new Attempt(event, what, Optional.empty(), Optional.empty()));
      case Event.StepFinished end ->
          replace(
              all,
              end.attempt(),
              then -> new Attempt(then.start(), then.what(), Optional.of(end), then.explanation()));
      case Event.StepExplained told ->
          replace(
              all,
              told.attempt(),
              then -> new Attempt(then.start(), then.what(), then.end(), Optional.of(told)));
      case Event.Checked _, Event.NeedChecked _, Event.Signed _ -> {}
      case Event.WaitBegan _, Event.WaitEnded _, Event.Claimed _, Event.ClaimDropped _ -> {}
    }
  }

  private static void replace(List<Attempt> all, String id, UnaryOperator<Attempt> how) {
    all.replaceAll(each -> each.id().equals(id) ? how.apply(each) : each);
  }

  /// The latest attempt.
  public Optional<Attempt> last() {
    return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
  }

  /// The latest attempt that succeeded.
  public Optional<Attempt> lastSuccess() {
    return all.reversed().stream().filter(Attempt::isSuccess).findFirst();
  }

  /// The attempt that has to be explained before there can be another one.
  public Optional<Attempt> unknown() {
    return all.stream().filter(Attempt::isUnknown).findFirst();
  }
}
