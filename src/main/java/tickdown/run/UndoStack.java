package tickdown.run;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/// What one operator's `undo` and `redo` would change next. Taking over a changed checklist is not
/// an answer, so it is not undone by itself; what was run or checked stays true. Nor is going on at
/// the gate of a phase that asked for nothing: `undo` is about the answer before it.
///
/// @param done the actions that can be undone, the latest first
/// @param undone the actions that can be redone, the latest first
record UndoStack(Deque<String> done, Deque<String> undone) {

  /// The state after `events`, in journal order.
  ///
  /// @param phases the ids of the phases
  static UndoStack of(String operator, List<RecordedEvent> events, Set<String> phases) {
    UndoStack stack = new UndoStack(new ArrayDeque<>(), new ArrayDeque<>());
    events.stream()
        .filter(event -> event.by().equals(operator))
        .forEach(event -> stack.add(event, phases));
    return stack;
  }

  private void add(RecordedEvent event, Set<String> phases) {
    switch (event.what()) {
      case Event.Answered _, Event.Noted _ -> push(event.stamp().action());
      case Event.Undone(String action) -> move(action, done, undone);
      case Event.Redone(String action) -> move(action, undone, done);
      case Event.Filled _ -> push(event.stamp().action());
      case Event.Signed _, Event.WaitBegan _, Event.WaitEnded _ -> push(event.stamp().action());
      case Event.Claimed _, Event.ClaimDropped _ -> push(event.stamp().action());
      case Event.GatePassed(var gate, var _, var why)
          when why.isEmpty() && phases.contains(gate) -> {}
      case Event.GatePassed _ -> push(event.stamp().action());
      case Event.StepStarted _, Event.StepFinished _, Event.StepExplained _ -> {}
      case Event.Checked _, Event.NeedChecked _, Event.ToolsSeen _ -> {}
      case Event.Called _, Event.Returned _, Event.Revised _, Event.AmongOperators _ -> {}
      case Event.Started _, Event.Renamed _, Event.Finished _, Event.Unknown _ -> {}
    }
  }

  private void push(String action) {
    if (!action.equals(done.peek())) {
      done.push(action);
      undone.clear();
    }
  }

  private static void move(String action, Deque<String> from, Deque<String> to) {
    if (from.remove(action)) {
      to.push(action);
    }
  }
}
