package tickdown.session;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import tickdown.run.RecordedEvent;
import tickdown.run.Rules;
import tickdown.run.Verdict;
import tickdown.walk.Effect;
import tickdown.walk.Message;
import tickdown.walk.Walk;

/// Has recorded what a walk asks for, and brings it what others have recorded.
///
/// @param head the commit that is checked out at the moment it is asked
public record Recorder(EventStore ledger, Supplier<Optional<String>> head) {

  /// What came of it.
  ///
  /// @param message what the walk is told
  /// @param notices what the operator should know about the journal itself
  record Answer(Message message, List<String> notices) {}

  /// Records what `walk` asks for, if the rules allow it; on disk when this returns.
  Answer record(Effect.Ask ask, Walk walk) {
    EventStore.Outcome outcome =
        ledger.record(events -> rules(walk, events).on(ask.request(), ask.seen()));
    Message message =
        switch (outcome.ruling()) {
          case Verdict.Accepted _ ->
              new Message.Recorded(ask.request(), ledger.events(), outcome.own());
          case Verdict.Rejected(var refusal) -> new Message.Refused(refusal);
        };
    return new Answer(message, outcome.notices());
  }

  private Rules rules(Walk walk, List<RecordedEvent> events) {
    return new Rules(walk.run().after(events), walk.operator(), head.get());
  }

  /// What others have recorded since this was last asked, if anything.
  Optional<Message> news() {
    List<RecordedEvent> news = ledger.news();
    return news.isEmpty()
        ? Optional.empty()
        : Optional.of(new Message.Others(ledger.events(), news));
  }
}
