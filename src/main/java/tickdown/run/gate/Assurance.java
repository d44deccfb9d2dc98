package tickdown.run.gate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tickdown.checklist.Entry;
import tickdown.run.Event;
import tickdown.run.Evidence;
import tickdown.run.Outcome;
import tickdown.run.RecordedEvent;
import tickdown.run.Run;
import tickdown.run.attempt.Finding;

/// What checks say about the items that are done.
public final class Assurance {

  /// What checks say about one item.
  public sealed interface State {

    /// Nothing that counts now: it was not checked since it was answered, or it is not done.
    record None() implements State {}

    /// The latest check came with the answer or after it, and holds.
    ///
    /// @param sentence what the check found
    record Verified(String sentence) implements State {}

    /// A check denied it, before or after it was answered done. Reopening it and answering it again
    /// without a comment changes nothing; a check that holds does.
    ///
    /// @param sentence what the check found
    record Contradicted(String sentence) implements State {}

    /// It was answered done, with a comment, although a check had denied it. Stays so if a later
    /// check holds, or finds the same again; what fails after a check that held is new.
    ///
    /// @param sentence what the check had found
    /// @param since what a later check found that holds
    record Overridden(String sentence, Optional<String> since) implements State {}
  }

  private static final State NONE = new State.None();

  /// What the events so far say about an item that may be done now or not.
  private static final class Trail {
    private boolean isDone;
    private String action = "";
    private Optional<String> holds = Optional.empty();
    private Optional<String> denied = Optional.empty();
    private Optional<String> overridden = Optional.empty();
    private Optional<String> failing = Optional.empty();
    private boolean hasHeldSince;

    private Trail(boolean isDone) {
      this.isDone = isDone;
    }

    private void answer(Event.Answered answer, String by) {
      isDone = answer.outcome() instanceof Outcome.Done;
      if (!by.equals(action)) {
        holds = Optional.empty();
      }
      if (isDone) {
        denied = denied.or(() -> failing);
        failing = Optional.empty();
      }
      if (isDone
          && denied.isPresent()
          && answer.evidence().stream().anyMatch(Evidence.Comment.class::isInstance)) {
        overridden = denied;
        denied = Optional.empty();
        hasHeldSince = false;
      }
    }

    private void check(Finding finding, String by) {
      action = by;
      holds = Optional.empty();
      switch (finding) {
        case Finding.Holds(String sentence) -> {
          holds = Optional.of(sentence);
          denied = Optional.empty();
          failing = Optional.empty();
          hasHeldSince = true;
        }
        case Finding.Denied(String sentence)
            when isDone && (hasHeldSince || !overridden.equals(Optional.of(sentence))) ->
            denied = Optional.of(sentence);
        case Finding.Denied(String sentence) when !isDone -> failing = Optional.of(sentence);
        case Finding.Denied _, Finding.Undecided _ -> {}
      }
    }

    private State state() {
      return denied
          .<State>map(State.Contradicted::new)
          .or(() -> overridden.map(before -> new State.Overridden(before, holds)))
          .or(() -> holds.map(State.Verified::new))
          .orElse(NONE);
    }
  }

  private final Run run;
  private final Map<String, Trail> trails = new HashMap<>();

  private Assurance(Run run) {
    this.run = run;
  }

  /// What the checks of a run say. What was checked stays true, even if the answer that came with
  /// it was undone.
  public static Assurance of(Run run) {
    Assurance all = new Assurance(run);
    if (run.history().hasChecks()) {
      run.events().forEach(all::add);
    }
    return all;
  }

  private void add(RecordedEvent event) {
    String action = event.stamp().action();
    switch (event.what()) {
      case Event.Answered answer when run.history().holds(event) ->
          trail(answer.item().id()).answer(answer, action);
      case Event.Checked(var item, var _, var finding, var _) ->
          trail(item.id()).check(finding, action);
      default -> {}
    }
  }

  private Trail trail(String id) {
    return trails.computeIfAbsent(
        id, _ -> new Trail(run.entry(id).filter(entry -> entry.item().isChecked()).isPresent()));
  }

  /// What the latest check of an item found that is not done, if that was denied.
  public Optional<String> failing(Entry entry) {
    return Optional.ofNullable(trails.get(entry.id())).flatMap(trail -> trail.failing);
  }

  /// What checks say about an item.
  public State on(Entry entry) {
    Trail trail = trails.get(entry.id());
    return trail != null && entry.isLeaf() && run.outcome(entry) instanceof Outcome.Done
        ? trail.state()
        : NONE;
  }

  /// Whether a check denies what was answered.
  public boolean contradicts(Entry entry) {
    return on(entry) instanceof State.Contradicted;
  }

  /// The items in this state, in the walk and in the procedures that were called.
  public List<Entry> all(Class<? extends State> state) {
    return trails.isEmpty()
        ? List.of()
        : run.entries().stream()
            .filter(entry -> run.counts(entry.phase()))
            .filter(entry -> state.isInstance(on(entry)))
            .toList();
  }
}
