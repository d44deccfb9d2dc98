package tickdown.session;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import tickdown.journal.AppendResult;
import tickdown.journal.JournalException;
import tickdown.run.Run;
import tickdown.run.attempt.Invocation;
import tickdown.run.check.PlannedCheck;
import tickdown.screen.Key;
import tickdown.screen.Mode;
import tickdown.screen.Screen;
import tickdown.screen.ScreenConfig;
import tickdown.screen.ScreenContext;
import tickdown.screen.ScreenEffect;
import tickdown.screen.ScreenMessage;
import tickdown.screen.ScreenTransition;
import tickdown.screen.ScreenUpdate;
import tickdown.screen.StepMode;
import tickdown.screen.view.PageView;
import tickdown.screen.view.ScreenView;
import tickdown.statistics.EarlierRuns;
import tickdown.terminal.FullScreen;
import tickdown.terminal.Input;
import tickdown.walk.Effect;
import tickdown.walk.Greeting;
import tickdown.walk.Message;
import tickdown.walk.Notice;
import tickdown.walk.Question;
import tickdown.walk.Walk;
import tickdown.walk.WalkSettings;

/// A walk on the full screen: passes keys to the update, performs the effects, and paints the
/// screen.
public final class ScreenLoop {
  /// How long to wait for a key before checking the journal.
  private static final Duration PATIENCE = Duration.ofMillis(100);

  /// How often to check the journal, the checklist and the commit; answers by others appear within
  /// a second.
  private static final Duration GLANCE = Duration.ofMillis(400);

  /// The dependencies of a walk.
  ///
  /// @param checklist the checklist and its file
  /// @param files attaches files
  public record Dependencies(
      Recorder recorder,
      FullScreen terminal,
      Clipboard clipboard,
      WalkedChecklist checklist,
      StepRunner steps,
      CheckRunner checks,
      FileAttaching files,
      Signals interruptions,
      InstantSource clock,
      Lookups lookups) {}

  private final Dependencies means;
  private final RunningStep running;
  private final TerminalTurn onTerminal;
  private final AgreementKeys agreement = new AgreementKeys();
  private final RemoteRunner remote;
  private final HeadWatch head;
  private Screen screen;
  private Instant glanced;
  private Optional<WalkEnd> ending = Optional.empty();
  private Optional<Screen> painted = Optional.empty();
  private FutureTask<EarlierRuns> earlier;

  /// A walk that begins at the position of `walk`.
  public ScreenLoop(Dependencies means, Walk walk, ScreenConfig setting) {
    this.means = means;
    this.running = new RunningStep(means.steps());
    this.remote = means.recorder().remote();
    this.onTerminal = new TerminalTurn(means.steps(), means.terminal(), means.interruptions());
    this.head = new HeadWatch(means.lookups().changes());
    this.glanced = means.clock().instant();
    this.earlier = new FutureTask<>(means.lookups().earlier()::get);
    this.screen =
        Screen.of(
            walk,
            setting,
            new ScreenContext(means.terminal().size(), glanced, means.recorder().head().get()));
  }

  /// Shows `greeting`, then walks until the operator quits. Answers are on disk, whatever happens
  /// here.
  public WalkEnd walk(Greeting greeting) {
    begin(greeting);
    means.terminal().enter();
    paint();
    Screen shown = screen;
    Thread.ofPlatform()
        .daemon()
        .name("practice")
        .start(() -> {
          // Failures of the warm-up do not matter.
          new FutureTask<>(() -> WarmUp.on(shown), null).run();
          earlier.run();
        });
    while (ending.isEmpty()) {
      paint();
      turn();
    }
    means.terminal().leave();
    return ending.get();
  }

  void begin(Greeting greeting) {
    walked(new Message.Begun());
    receive(new ScreenMessage.Greeted(greeting));
    means.recorder().at(screen.walk());
  }

  /// The run at the end of the walk.
  public Run run() {
    return screen.walk().run();
  }

  /// The current screen.
  Screen screen() {
    return screen;
  }

  /// How the walk ended, once it has.
  Optional<WalkEnd> ending() {
    return ending;
  }

  private void turn() {
    switch (means.terminal().keys(PATIENCE)) {
      case Input.Keys(List<Key> keys) -> press(keys);
      case Input.Nothing() -> {}
      case Input.Ended() -> ending = Optional.of(WalkEnd.INPUT_ENDED);
    }
    fit();
    interrupted();
    running.watch(this::receive);
    means.checks().news().forEach(this::walked);
    answered();
    Instant now = means.clock().instant();
    if (Duration.between(glanced, now).abs().compareTo(GLANCE) >= 0) {
      glanced = now;
      glance();
    }
  }

  /// Shows what the remote has answered. Keys that were typed before anybody can have read it are
  /// dropped.
  void answered() {
    for (Message answer : remote.news()) {
      boolean isWaiting = screen.mode() instanceof Mode.Waiting;
      walked(answer);
      exchanged();
      if (isWaiting) {
        paint();
        agreement.answered();
      }
    }
  }

  /// Handles keys. What was typed before a command was shown, or before anybody can have read it,
  /// is no agreement to it, and neither are several keys at once, as from a paste that the terminal
  /// does not mark, or a key that is held down.
  void press(List<Key> keys) {
    for (Key key : keys) {
      if (agreement.isTooSoon(key)) {
        receive(new ScreenMessage.TypedTooSoon());
        return;
      }
      boolean isAgreeing = StepMode.isAgreeing(screen);
      boolean isText = !(screen.mode() instanceof Mode.Reading);
      if (isAgreeing && !agreement.count(key, keys, isText)) {
        receive(new ScreenMessage.AnsweredTooSoon());
        return;
      }
      press(key);
      if (!isAgreeing && StepMode.isAgreeing(screen)) {
        paint();
        agreement.shown();
        return;
      }
    }
  }

  /// Adapts to the current size of the terminal.
  void fit() {
    if (means.terminal().resized()) {
      receive(new ScreenMessage.Resized(means.terminal().size()));
    }
  }

  /// Handles a key; ignored once the walk has ended.
  void press(Key key) {
    if (ending.isEmpty()) {
      receive(new ScreenMessage.Pressed(key));
    }
  }

  private void interrupted() {
    Signals interruptions = means.interruptions();
    if (interruptions.isSuspensionAsked()) {
      suspend();
    }
    if (interruptions.hasContinued()) {
      means.terminal().continued();
    }
    if (interruptions.prompt().wasLeft()) {
      if (!running.interrupt()) {
        press(Key.Special.ESCAPE);
      }
    }
  }

  private void suspend() {
    if (!means.interruptions().canSuspend()) {
      receive(new ScreenMessage.NotSuspended());
      return;
    }
    means
        .interruptions()
        .suspend(
            means.terminal()::leave,
            () -> {
              means.terminal().enter();
              agreement.shown();
              receive(new ScreenMessage.Resized(means.terminal().size()));
            });
  }

  /// Checks for changes made by others.
  void glance() {
    if (means.interruptions().isAbandoned()) {
      ending = Optional.of(WalkEnd.INPUT_ENDED);
    }
    if (earlier.state() == Future.State.SUCCESS) {
      EarlierRuns found = earlier.resultNow();
      earlier = new FutureTask<>(() -> EarlierRuns.NONE);
      receive(new ScreenMessage.Remembered(found));
    }
    means.recorder().news(screen.walk()).map(ScreenMessage.Walked::new).ifPresent(this::receive);
    means.recorder().at(screen.walk());
    exchanged();
    receive(noticed());
    if (means.checklist().file().hasChanged()) {
      tell(new Notice.ChecklistFileChanged());
    }
  }

  private void exchanged() {
    WalkSettings now = means.recorder().exchanged(screen.walk()).settings();
    if (!now.equals(screen.walk().settings())) {
      Question before = screen.walk().asking();
      receive(new ScreenMessage.Exchanged(now.sharing(), now.driving()));
      if (!screen.walk().asking().equals(before)) {
        // What was typed as an answer is no key of the list.
        paint();
        agreement.answered();
      }
    }
  }

  private ScreenMessage noticed() {
    return new ScreenMessage.Noticed(
        means.clock().instant(),
        head.of(run(), means.recorder().head().get()),
        means.checklist().differs(screen.walk().run()));
  }

  private void tell(Notice notice) {
    receive(new ScreenMessage.Told(notice));
  }

  /// Paints the screen if it has changed.
  void paint() {
    if (painted.filter(each -> each == screen).isEmpty()) {
      means.terminal().show(ScreenView.of(screen));
      painted = Optional.of(screen);
    }
  }

  void receive(ScreenMessage message) {
    ScreenTransition step = new ScreenUpdate(PageView::length).on(screen, message);
    screen = step.screen();
    step.effects().forEach(this::perform);
    means.interruptions().prompt().asks(screen.isAsking() || running.isRunning());
  }

  private void walked(Message message) {
    receive(new ScreenMessage.Walked(message));
  }

  private void perform(ScreenEffect effect) {
    switch (effect) {
      case ScreenEffect.Record(var ask) when means.recorder().isForDriver(ask, screen.walk()) ->
          walked(new Message.DriverWanted(ask.request(), ask.seen()));
      case ScreenEffect.Record(var ask) -> record(ask);
      case ScreenEffect.RecordAsDriver(var ask) -> record(ask);
      case ScreenEffect.OnRemote(var task) -> remote.start(task);
      case ScreenEffect.Attach(var file) ->
          means.files().attach(file, screen.walk(), this::record, this::walked);
      case ScreenEffect.Complete(String typed) ->
          receive(new ScreenMessage.Completed(typed, means.files().paths().completed(typed)));
      case ScreenEffect.Reload() -> reload();
      case ScreenEffect.Copy(String text) -> {
        if (!means.clipboard().copy(text)) {
          receive(new ScreenMessage.NotCopied());
        }
      }
      case ScreenEffect.RunStep(String attempt, Invocation what) when what.hasTerminal() ->
          receive(onTerminal.run(attempt, what));
      case ScreenEffect.RunStep(String attempt, Invocation what) -> running.start(attempt, what);
      case ScreenEffect.Trust(List<PlannedCheck> checks) ->
          means.checks().trust(checks).ifPresent(this::walked);
      case ScreenEffect.Check(List<PlannedCheck> checks) ->
          means.checks().start(checks, screen.walk().run().values());
      case ScreenEffect.SeeTools(List<String> commands) -> means.checks().seeTools(commands);
      case ScreenEffect.Suspend() -> suspend();
      case ScreenEffect.Redraw() -> {
        means.terminal().redraw();
        painted = Optional.empty();
      }
      case ScreenEffect.Leave(var why) -> ending = Optional.of(WalkEnd.of(why));
    }
  }

  /// If an answer cannot be written, it is refused and the walk continues; if no further answer can
  /// be recorded, the walk ends.
  private void record(Effect.Ask ask) {
    AppendResult result;
    try {
      result = means.recorder().record(ask, screen.walk());
    } catch (JournalException e) {
      walked(new Message.Refused(PassingFailure.refusal(e)));
      return;
    }
    result.setAside().ifPresent(aside -> tell(new Notice.JournalNotice(aside.sentence())));
    means.recorder().messages(ask, result, screen.walk()).forEach(this::walked);
    // Before the answer is sent, which tells the others where the operator is.
    means.recorder().at(screen.walk());
  }

  private void reload() {
    Message answer;
    try {
      answer = means.checklist().reloaded(screen.walk().run());
    } catch (JournalException e) {
      answer = new Message.Refused(PassingFailure.refusal(e));
    }
    walked(answer);
    receive(noticed());
  }
}
