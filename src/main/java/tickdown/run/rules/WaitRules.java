package tickdown.run.rules;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tickdown.checklist.Entry;
import tickdown.run.Event;
import tickdown.run.Evidence;
import tickdown.run.ItemName;
import tickdown.run.Reason;
import tickdown.run.Run;
import tickdown.run.gate.Wait;
import tickdown.text.Line;
import tickdown.text.TimeSpan;

/// Decides what `done` does to an item that waits: it begins the wait, is refused while the wait
/// lasts unless there is a comment that says why, and completes the item afterwards.
///
/// @param now the current time
record WaitRules(Run run, Instant now) {

  /// What becomes of `done` because of a wait; empty if no wait is in the way.
  ///
  /// @param done the event that `done` becomes without a wait
  Optional<Verdict> on(Entry entry, Event.Answered done) {
    return Wait.of(run, entry)
        .filter(wait -> wait.began().isEmpty() || wait.left(now).isPositive())
        .map(wait -> wait.began().isEmpty() ? beginning(wait, done) : early(wait, done));
  }

  /// The beginning of the wait that an item asks for, by its annotation or in words.
  ///
  /// @param name the item as events name it
  Verdict begin(Entry entry, ItemName name) {
    if (!run.isOutstanding(entry)) {
      return Verdict.refused(
          Line.of("%s is already %s", entry.number(), run.outcome(entry).word()),
          "reopen it first");
    }
    Optional<Wait> wait = Wait.of(run, entry);
    if (wait.flatMap(Wait::began).isPresent()) {
      Duration left = wait.get().left(now);
      return left.isPositive()
          ? Verdict.refused(
              Line.of("%s waits for another %s", entry.number(), TimeSpan.of(left)),
              "nothing has to be done until then")
          : Verdict.refused(Line.of("the wait of %s is over", entry.number()), "answer it now");
    }
    return Wait.beginning(run, entry)
        .map(length -> Verdict.granted(new Event.WaitBegan(name, length)))
        .orElseGet(() ->
            Verdict.refused(
                Line.of("%s does not say how long to wait", entry.number()),
                "say it in the checklist: `<!-- wait: 24h -->`"));
  }

  private static Verdict beginning(Wait wait, Event.Answered done) {
    List<Event> events = new ArrayList<>();
    events.add(new Event.WaitBegan(done.item(), wait.length()));
    if (!done.evidence().isEmpty()) {
      events.add(new Event.Noted(done.item(), done.evidence()));
    }
    return new Verdict.Accepted(events);
  }

  private Verdict early(Wait wait, Event.Answered done) {
    Duration left = wait.left(now);
    return done.evidence().stream()
        .filter(Evidence.Comment.class::isInstance)
        .findFirst()
        .flatMap(comment -> Reason.of(comment.text()))
        .<Verdict>map(
            why -> new Verdict.Accepted(List.of(new Event.WaitEnded(done.item(), why), done)))
        .orElseGet(() ->
            Verdict.refused(
                Line.of("%s waits for another %s", wait.entry().number(), TimeSpan.of(left)),
                "to end the wait early, mark it done by itself, with a comment that says why"));
  }
}
