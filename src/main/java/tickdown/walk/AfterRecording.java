package tickdown.walk;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tickdown.checklist.Entry;
import tickdown.checklist.Phase;
import tickdown.run.Event;
import tickdown.run.Outcome;
import tickdown.run.RecordedEvent;
import tickdown.run.Request;
import tickdown.text.Line;

/// What happens on the screen once an answer is in the journal.
final class AfterRecording {
  private AfterRecording() {}

  static Transition recorded(Walk before, Message.Recorded recorded) {
    if (recorded.request() instanceof Request.Return) {
      return Transition.of(before.with(before.run().after(recorded.events())));
    }
    Walk walk = before.with(before.run().after(recorded.events())).asking(new Question.ForWord());
    List<Line> said = PlainView.recorded(walk, recorded);
    return switch (recorded.request()) {
      case Request.Answer answer ->
          answer.outcome() instanceof Outcome.Open
              ? Transition.of(walk, new Effect.Say(said))
              : Navigation.onward(walk, said);
      case Request.Several _ -> Navigation.onward(walk, said);
      case Request.Fill _ -> Navigation.to(walk, walk.spot(), said);
      case Request.Call call -> ProcedureActions.into(walk, call, said);
      case Request.Return _ -> Transition.of(walk);
      case Request.Attach _ -> Transition.of(walk, new Effect.Say(said));
      case Request.Undo _, Request.Redo _ -> toWhatChanged(walk, recorded, said);
      case Request.Finish _ ->
          Transition.of(walk, new Effect.Say(said), new Effect.Leave(Effect.Why.FINISHED));
    };
  }

  /// After undo and redo the walk stands in front of the item that changed.
  private static Transition toWhatChanged(Walk walk, Message.Recorded recorded, List<Line> said) {
    return recorded.own().stream()
        .flatMap(event -> changed(walk, event))
        .findFirst()
        .map(id -> to(walk, id, said))
        .orElseGet(() -> Transition.of(walk, new Effect.Say(said)));
  }

  private static Transition to(Walk walk, String id, List<Line> said) {
    Cursor spot = new Cursor.AtItem(id);
    Optional<Phase> procedure = walk.run().entry(id).map(Entry::phase).filter(Phase::isProcedure);
    if (procedure.isPresent()) {
      return Navigation.to(ProcedureActions.interrupted(walk, procedure.get().id()), spot, said);
    }
    return walk.isInProcedure()
        ? ProcedureActions.leaving(walk, spot, said)
        : Navigation.to(walk, spot, said);
  }

  private static Stream<String> changed(Walk walk, RecordedEvent event) {
    return EventWords.action(walk.run(), event).stream()
        .flatMap(each -> itemOf(each.what()))
        .filter(id -> walk.run().entry(id).isPresent());
  }

  private static Stream<String> itemOf(Event what) {
    return switch (what) {
      case Event.Answered answer -> Stream.of(answer.item().id());
      case Event.Noted noted -> Stream.of(noted.item().id());
      case Event.Started _, Event.Undone _, Event.Redone _ -> Stream.empty();
      case Event.Filled _, Event.Called _, Event.Returned _ -> Stream.empty();
      case Event.Revised _ -> Stream.empty();
      case Event.Finished _, Event.Unknown _ -> Stream.empty();
    };
  }
}
