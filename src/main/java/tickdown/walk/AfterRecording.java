package tickdown.walk;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tickdown.checklist.Entry;
import tickdown.checklist.Phase;
import tickdown.run.Event;
import tickdown.run.ItemName;
import tickdown.run.Outcome;
import tickdown.run.RecordedEvent;
import tickdown.run.rules.Request;

/// What the walk does once something is in the journal: where it goes, and what it reports.
final class AfterRecording {
  private AfterRecording() {}

  static Transition recorded(Walk before, Message.Recorded recorded) {
    Transition after = after(before, recorded);
    return after.after(recorded.own().isEmpty() ? List.of() : CheckActions.tools(after.walk()));
  }

  private static Transition after(Walk before, Message.Recorded recorded) {
    Walk now = before.with(before.run().after(recorded.events()));
    if (recorded.request() instanceof Request.Return
        || recorded.request() instanceof Request.SeeTools) {
      return Transition.of(now);
    }
    if (recorded.request() instanceof Request.Check check) {
      return checked(now, check, recorded);
    }
    Walk walk = now.asking(new Question.ForWord());
    List<Notice> notices = notices(walk, recorded);
    Transition staying = Transition.of(walk).after(Transition.tell(notices));
    return switch (recorded.request()) {
      case Request.Answer answer ->
          answer.outcome() instanceof Outcome.Open ? staying : Navigation.onward(walk, notices);
      case Request.BeginWait _ -> Navigation.onward(walk, notices);
      case Request.Several _ -> Navigation.onward(walk, notices);
      case Request.Fill _ -> Arrival.at(walk, walk.spot(), notices);
      case Request.Call call -> ProcedureActions.into(walk, call, notices);
      case Request.Return _, Request.Attach _, Request.Sign _, Request.Claim _ -> staying;
      case Request.Undo _, Request.Redo _ -> toWhatChanged(walk, recorded, notices);
      case Request.Rename _, Request.ExplainStep _ -> staying;
      case Request.Check _, Request.SeeTools _ -> staying;
      case Request.Pass pass ->
          asked(before)
              .map(words -> StepActions.run(walk, words).after(staying.effects()))
              .orElseGet(() -> passed(walk, pass, staying));
      case Request.StartStep _ ->
          StepActions.started(walk, before, recorded.own().getFirst().stamp().id());
      case Request.FinishStep finish -> StepActions.finished(walk, before, finish, notices);
      case Request.Finish _ ->
          Transition.of(walk, new Effect.Leave(Effect.Why.FINISHED))
              .after(Transition.tell(notices));
    };
  }

  /// A check is made beside the walk, and leaves its question alone. Only where it answers the
  /// current item, the walk goes on as if the operator had.
  private static Transition checked(Walk walk, Request.Check check, Message.Recorded recorded) {
    List<Notice> notices =
        walk.run().history().worthTelling(recorded.own()).stream()
            .<Notice>map(event -> new Notice.Recorded(walk.run(), event))
            .toList();
    boolean answersCurrent =
        walk.asking() instanceof Question.ForWord
            && check.id().equals(walk.currentId())
            && recorded.own().stream().anyMatch(event -> event.what() instanceof Event.Answered);
    return answersCurrent
        ? Navigation.onward(walk, notices)
        : Transition.of(walk).after(Transition.tell(notices));
  }

  /// What was typed after `run`, if that is why the gate was there.
  private static Optional<String> asked(Walk before) {
    return switch (before.asking()) {
      case Question.ForRelease(var _, var _, var run) -> run;
      case Question.ForPassReason(var _, var _, var run) -> run;
      default -> Optional.empty();
    };
  }

  /// Behind the gate of a phase the walk goes on to the next one. That this was recorded is said
  /// only if it took a reason.
  private static Transition passed(Walk walk, Request.Pass pass, Transition staying) {
    if (walk.current().filter(entry -> entry.phase().id().equals(pass.gate())).isEmpty()) {
      return staying;
    }
    Transition through = GateActions.through(walk);
    return pass.why().isEmpty() ? through : through.after(staying.effects());
  }

  /// What the operator's own request has led to.
  private static List<Notice> notices(Walk walk, Message.Recorded recorded) {
    List<RecordedEvent> own = recorded.own();
    if (own.isEmpty()) {
      return List.of(nothing(walk, recorded.request()));
    }
    return own.size() > 1 && own.getFirst().what() instanceof Event.Answered
        ? List.of(new Notice.RecordedTogether(walk.run(), own))
        : walk.run().history().worthTelling(own).stream()
            .<Notice>map(event -> new Notice.Recorded(walk.run(), event))
            .toList();
  }

  private static Notice nothing(Walk walk, Request request) {
    return walk.current()
        .filter(_ -> request instanceof Request.Answer)
        .<Notice>map(entry -> new Notice.AlreadyAnswered(walk.run(), entry))
        .orElseGet(Notice.NothingChanged::new);
  }

  /// After undo and redo the walk is at the item that changed.
  private static Transition toWhatChanged(
      Walk walk, Message.Recorded recorded, List<Notice> notices) {
    return recorded.own().stream()
        .flatMap(event -> changed(walk, event))
        .findFirst()
        .map(id -> to(walk, id, notices))
        .orElseGet(() -> Transition.of(walk).after(Transition.tell(notices)));
  }

  private static Transition to(Walk walk, String id, List<Notice> notices) {
    Cursor spot = new Cursor.AtItem(id);
    Optional<Phase> procedure = walk.run().entry(id).map(Entry::phase).filter(Phase::isProcedure);
    if (procedure.isPresent()) {
      Walk called = ProcedureActions.interrupted(walk, procedure.get().id());
      return Arrival.at(called, spot, notices);
    }
    return walk.isInProcedure()
        ? ProcedureActions.leaving(walk, spot, notices)
        : Arrival.at(walk, spot, notices);
  }

  private static Stream<String> changed(Walk walk, RecordedEvent event) {
    return walk.run().history().about(event).stream()
        .flatMap(each -> each.what().about().stream().map(ItemName::id))
        .filter(id -> walk.run().entry(id).isPresent());
  }
}
