package tickdown.terminal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tickdown.checklist.Entry;
import tickdown.checklist.Phase;
import tickdown.run.Event;
import tickdown.run.Happening;
import tickdown.run.Outcome;
import tickdown.run.Request;
import tickdown.text.Line;

/// What happens on the screen once an answer is in the journal.
final class Settled {
  private Settled() {}

  static Step recorded(Walk before, Message.Recorded recorded) {
    if (recorded.request() instanceof Request.Return) {
      return Step.of(before.with(before.run().after(recorded.events())));
    }
    Walk walk = before.with(before.run().after(recorded.events())).asking(new Asking.ForWord());
    List<Line> said = PlainView.recorded(walk, recorded);
    return switch (recorded.request()) {
      case Request.Answer answer ->
          answer.outcome() instanceof Outcome.Open
              ? Step.of(walk, new Effect.Say(said))
              : Moves.onward(walk, said);
      case Request.Several _ -> Moves.onward(walk, said);
      case Request.Fill _ -> Moves.to(walk, walk.spot(), said);
      case Request.Call call -> Calling.into(walk, call, said);
      case Request.Return _ -> Step.of(walk);
      case Request.Attach _ -> Step.of(walk, new Effect.Say(said));
      case Request.Undo _, Request.Redo _ -> toWhatChanged(walk, recorded, said);
      case Request.Finish _ ->
          Step.of(walk, new Effect.Say(said), new Effect.Leave(Effect.Why.FINISHED));
    };
  }

  /// After undo and redo the walk stands in front of the item that changed.
  private static Step toWhatChanged(Walk walk, Message.Recorded recorded, List<Line> said) {
    return recorded.own().stream()
        .flatMap(event -> changed(walk, event))
        .findFirst()
        .map(id -> to(walk, id, said))
        .orElseGet(() -> Step.of(walk, new Effect.Say(said)));
  }

  private static Step to(Walk walk, String id, List<Line> said) {
    Spot spot = new Spot.AtItem(id);
    Optional<Phase> procedure = walk.run().entry(id).map(Entry::phase).filter(Phase::isProcedure);
    if (procedure.isPresent()) {
      return Moves.to(Calling.interrupted(walk, procedure.get().id()), spot, said);
    }
    return walk.isInProcedure() ? Calling.leaving(walk, spot, said) : Moves.to(walk, spot, said);
  }

  private static Stream<String> changed(Walk walk, Event event) {
    return EventWords.action(walk.run(), event).stream()
        .flatMap(each -> itemOf(each.what()))
        .filter(id -> walk.run().entry(id).isPresent());
  }

  private static Stream<String> itemOf(Happening what) {
    return switch (what) {
      case Happening.Answered answer -> Stream.of(answer.item().id());
      case Happening.Noted noted -> Stream.of(noted.item().id());
      case Happening.Started _, Happening.Undone _, Happening.Redone _ -> Stream.empty();
      case Happening.Filled _, Happening.Called _, Happening.Returned _ -> Stream.empty();
      case Happening.Revised _ -> Stream.empty();
      case Happening.Finished _, Happening.Unknown _ -> Stream.empty();
    };
  }
}
