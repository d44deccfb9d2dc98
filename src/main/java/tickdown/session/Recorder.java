package tickdown.session;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import tickdown.checklist.Entry;
import tickdown.exchange.state.Sharing;
import tickdown.journal.AppendResult;
import tickdown.run.Event;
import tickdown.run.ItemName;
import tickdown.run.RecordedEvent;
import tickdown.run.attempt.Invocation;
import tickdown.run.rules.DriverRules;
import tickdown.run.rules.Driving;
import tickdown.run.rules.PeopleRules;
import tickdown.run.rules.Request;
import tickdown.run.rules.Rules;
import tickdown.run.rules.Verdict;
import tickdown.run.signing.SignedLines;
import tickdown.text.Line;
import tickdown.walk.Effect;
import tickdown.walk.Message;
import tickdown.walk.Walk;

/// Records what a walk asks for, and fetches what others have recorded.
///
/// @param head supplies the commit that is checked out at that moment
/// @param now supplies the current time
/// @param steps how steps are run
/// @param company the other operators of a shared run
public record Recorder(
    EventStore ledger,
    Supplier<Optional<String>> head,
    Supplier<Instant> now,
    Steps steps,
    SharedWalk company) {

  /// What is known of steps beside the journal.
  ///
  /// @param masking removes secrets from a text
  /// @param isRunning whether an attempt is still being run by another program
  public record Steps(UnaryOperator<String> masking, Predicate<String> isRunning) {

    /// Nothing is run.
    public static Steps none() {
      return new Steps(UnaryOperator.identity(), _ -> false);
    }
  }

  /// A recorder without a clock, for which no wait is ever over, of a walk that runs nothing.
  public Recorder(EventStore ledger, Supplier<Optional<String>> head) {
    this(ledger, head, () -> Instant.EPOCH, Steps.none());
  }

  /// A recorder of a run that nobody shares.
  public Recorder(
      EventStore ledger, Supplier<Optional<String>> head, Supplier<Instant> now, Steps steps) {
    this(ledger, head, now, steps, SharedWalk.ALONE);
  }

  /// Records what `walk` asks for, if the rules accept it. It is on disk when this returns.
  AppendResult record(Effect.Ask ask, Walk walk) {
    return ledger.record(events ->
        refused(walk, ask)
            .orElseGet(() -> masked(rules(walk, events).on(ask.request(), ask.seen()))));
  }

  /// Whether it is about something that cannot be undone, and others share the run, so that the
  /// remote has to say first who drives.
  boolean isForDriver(Effect.Ask ask, Walk walk) {
    return DriverRules.guarded(walk.run(), ask.request()).isPresent()
        && !(company.known() instanceof Driving.Alone);
  }

  /// Why a line from a pipe may not answer this item, or why nothing can be told about an attempt
  /// yet.
  private Optional<Verdict> refused(Walk walk, Effect.Ask ask) {
    if (ask.request() instanceof Request.ExplainStep explain
        && steps.isRunning().test(explain.attempt())) {
      return Optional.of(
          Verdict.refused(
              Line.of(
                  "this step is still running%s",
                  walk.run()
                      .survivors()
                      .of(explain.attempt())
                      .map(pid -> Line.of(" (process %s)", pid))
                      .orElseGet(Line::empty)),
              "wait for its end, or interrupt it"));
    }
    return walk.settings().isPausing()
        ? Optional.empty()
        : PeopleRules.objection(walk.run(), ask.request()).map(Verdict.Rejected::new);
  }

  /// An operator may have typed a secret into a command.
  private Verdict masked(Verdict verdict) {
    return verdict instanceof Verdict.Accepted(List<Event> events)
        ? new Verdict.Accepted(events.stream().map(this::masked).toList())
        : verdict;
  }

  private Event masked(Event event) {
    return event instanceof Event.StepStarted(ItemName item, Invocation what, var commit)
        ? new Event.StepStarted(item, what.masked(steps.masking()), commit)
        : event;
  }

  /// The messages for the walk that made the request: what others have recorded before it, and its
  /// result.
  List<Message> messages(Effect.Ask ask, AppendResult result, Walk walk) {
    Message answer =
        switch (result.verdict()) {
          case Verdict.Accepted _ ->
              new Message.Recorded(ask.request(), ledger.events(), result.own());
          case Verdict.Rejected(var refusal) -> new Message.Refused(refusal);
        };
    return Stream.concat(
            result.others().isEmpty() ? Stream.empty() : Stream.of(others(result.others(), walk)),
            Stream.of(answer))
        .toList();
  }

  private Rules rules(Walk walk, List<RecordedEvent> events) {
    return new Rules(walk.run().after(events), walk.operator(), head.get(), now.get());
  }

  /// What asks the remote of the run.
  RemoteRunner remote() {
    return new RemoteRunner(company, ledger::events);
  }

  /// The walk with what is known of the exchange now.
  Walk exchanged(Walk walk) {
    return walk.exchanged(company.sharing(), company.known());
  }

  /// Says where the operator of `walk` is.
  void at(Walk walk) {
    company.at(walk.current().map(Entry::id));
  }

  /// What others have recorded since the last call, and what is known of signatures, if there is
  /// anything new.
  Optional<Message> news(Walk walk) {
    List<RecordedEvent> events = ledger.news();
    return events.isEmpty() && signed(walk).equals(walk.run().signed())
        ? Optional.empty()
        : Optional.of(others(events, walk));
  }

  private Message others(List<RecordedEvent> events, Walk walk) {
    return new Message.Others(ledger.events(), events, signed(walk));
  }

  private SignedLines signed(Walk walk) {
    return company.sharing().map(Sharing::signed).orElse(walk.run().signed());
  }
}
