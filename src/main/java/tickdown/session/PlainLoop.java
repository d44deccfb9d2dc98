package tickdown.session;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import tickdown.checklist.Entry;
import tickdown.checklist.Phase;
import tickdown.journal.AppendResult;
import tickdown.run.Run;
import tickdown.text.Line;
import tickdown.text.Tone;
import tickdown.walk.Effect;
import tickdown.walk.Message;
import tickdown.walk.PlainPages;
import tickdown.walk.PlainView;
import tickdown.walk.Position;
import tickdown.walk.Transition;
import tickdown.walk.Update;
import tickdown.walk.Walk;

/// A walk in plain lines: prompts, passes the input to the update, and performs the effects.
public final class PlainLoop {

  /// The dependencies of a walk.
  ///
  /// @param checklist the checklist file
  /// @param remaining formats what is outstanding, in the walk or in a procedure
  public record Dependencies(
      Recorder recorder,
      AnswerSource answers,
      Output output,
      WatchedFile checklist,
      BiFunction<Run, Optional<Phase>, List<Line>> remaining) {}

  private final Dependencies means;
  private Walk walk;
  private Optional<WalkEnd> ending = Optional.empty();

  /// A walk of `operator` through `run` that begins at a given position.
  public PlainLoop(Dependencies means, Run run, String operator, Position beginning) {
    this.means = means;
    this.walk = Walk.of(run, operator, beginning);
  }

  /// Prints `welcome`, then walks until the operator quits. Answers are on disk, whatever happens
  /// here.
  public WalkEnd walk(List<Line> welcome) {
    say(welcome);
    receive(new Message.Begun());
    while (ending.isEmpty()) {
      follow();
      switch (means.answers().ask(PlainView.prompt(walk))) {
        case AnswerSource.Given.Typed(String line) -> receive(new Message.Typed(line));
        case AnswerSource.Given.Ended() -> receive(new Message.InputEnded());
      }
    }
    return ending.get();
  }

  /// The run at the end of the walk.
  public Run run() {
    return walk.run();
  }

  private void follow() {
    means.recorder().news().ifPresent(this::receive);
    if (means.checklist().hasChanged()) {
      say(
          List.of(
              Line.of(
                  Tone.CARE,
                  "note: the checklist file has changed; this walk and its numbers go by what it"
                      + " was. `quit` and resume to see what changed.")));
    }
  }

  private void receive(Message message) {
    Transition step = Update.on(walk, message);
    walk = step.walk();
    step.effects().forEach(this::perform);
  }

  private void perform(Effect effect) {
    switch (effect) {
      case Effect.Say(List<Line> lines) -> say(lines);
      case Effect.ShowSpot(Walk there) -> say(PlainView.spot(there));
      case Effect.Show(Effect.Page page) -> say(lines(page));
      case Effect.Leave(Effect.Why why) -> ending = Optional.of(WalkEnd.of(why));
      case Effect.Ask ask -> record(ask);
    }
  }

  private List<Line> lines(Effect.Page page) {
    return switch (page) {
      case HELP -> PlainPages.help();
      case NOTES -> PlainPages.notes(walk.run());
      case REMAINING -> means.remaining().apply(walk.run(), procedure());
    };
  }

  /// The current procedure, if any.
  private Optional<Phase> procedure() {
    return walk.current().map(Entry::phase).filter(Phase::isProcedure);
  }

  private void say(List<Line> lines) {
    means.output().say(lines);
  }

  private void record(Effect.Ask ask) {
    AppendResult result = means.recorder().record(ask, walk);
    result.setAside().ifPresent(aside -> say(List.of(note(aside.sentence()))));
    means.recorder().messages(ask, result).forEach(this::receive);
  }

  private static Line note(String sentence) {
    return Line.of(Tone.CARE, "note: " + sentence);
  }
}
