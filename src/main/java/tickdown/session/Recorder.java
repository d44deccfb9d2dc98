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

/// Records what a walk asks for, and fetches what others have recorded.
///
/// @param head supplies the commit that is checked out at that moment
public record Recorder(EventStore ledger, Supplier<Optional<String>> head) {

  /// The result of recording.
  ///
  /// @param message the message for the walk
  /// @param notices what to tell the operator about the journal itself
  record Answer(Message message, List<String> notices) {}

  /// Records what `walk` asks for, if the rules accept it. It is on disk when this returns.
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

  /// What others have recorded since the last call, if anything.
  Optional<Message> news() {
    List<RecordedEvent> news = ledger.news();
    return news.isEmpty()
        ? Optional.empty()
        : Optional.of(new Message.Others(ledger.events(), news));
  }
}
