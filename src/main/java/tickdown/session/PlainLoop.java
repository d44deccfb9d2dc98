package tickdown.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import tickdown.checklist.Entry;
import tickdown.checklist.Phase;
import tickdown.english.LocalTimes;
import tickdown.english.SharingText;
import tickdown.exchange.state.Sharing;
import tickdown.exchange.state.SharingNews;
import tickdown.execution.StepResult;
import tickdown.journal.AppendResult;
import tickdown.plain.CommandHelp;
import tickdown.plain.PlainView;
import tickdown.plain.lines.Controls;
import tickdown.plain.lines.GreetingText;
import tickdown.plain.lines.ItemContext;
import tickdown.plain.lines.NotesPage;
import tickdown.plain.lines.SharingPage;
import tickdown.run.Attempts;
import tickdown.run.Run;
import tickdown.run.attempt.Invocation;
import tickdown.run.check.PlannedCheck;
import tickdown.run.gate.Head;
import tickdown.run.gate.PhaseGate;
import tickdown.run.rules.Driving;
import tickdown.run.rules.Refusal;
import tickdown.text.Line;
import tickdown.text.Tone;
import tickdown.walk.Effect;
import tickdown.walk.GateActions;
import tickdown.walk.Greeting;
import tickdown.walk.Message;
import tickdown.walk.Notice;
import tickdown.walk.Question;
import tickdown.walk.RemoteActions;
import tickdown.walk.RemoteTask;
import tickdown.walk.StepNotice;
import tickdown.walk.Transition;
import tickdown.walk.TypedCommand;
import tickdown.walk.Update;
import tickdown.walk.Walk;
import tickdown.walk.WalkSettings;

/// A walk in plain lines: prompts, passes the input to the update, and performs the effects.
public final class PlainLoop {

  /// The dependencies of a walk.
  ///
  /// @param checklist the checklist and its file
  /// @param files attaches files
  /// @param times formats times as of now
  /// @param remaining formats what is outstanding, in the walk or in a procedure
  public record Dependencies(
      Recorder recorder,
      AnswerSource answers,
      Output output,
      WalkedChecklist checklist,
      PlainSteps steps,
      FileAttaching files,
      Supplier<LocalTimes> times,
      Lookups lookups,
      BiFunction<Run, Optional<Phase>, List<Line>> remaining) {}

  private final Dependencies means;
  private final EarlierRunsLookup earlier;
  private Walk walk;
  private Optional<WalkEnd> ending = Optional.empty();
  private Optional<Misread> misread = Optional.empty();
  private Optional<Why> objection = Optional.empty();
  private final RemoteRunner remote;
  private boolean isAfterAnswer;
  private boolean isOneStep;
  private final boolean isOnlyRead;

  /// How the steps of a walk are run.
  ///
  /// @param checks makes checks
  /// @param signals notices Ctrl-C while one is running
  public record PlainSteps(StepRunner runner, CheckRunner checks, Signals signals) {}

  /// A piped line that did nothing.
  ///
  /// @param number the number of the line, counted from 1
  /// @param item the item that it was meant for; empty at the end of the walk
  public record Misread(int number, String line, Optional<Entry> item, Why why) {}

  /// Why a piped line did nothing.
  public enum Why {
    NOT_UNDERSTOOD,
    /// It was understood, but is not possible.
    REFUSED,
    /// It was understood, but would have run a step.
    RUNS_STEP;

    private static Why of(Notice objection) {
      if (objection instanceof StepNotice.StepsNeedTerminal) {
        return RUNS_STEP;
      }
      return objection.isRefusal() ? REFUSED : NOT_UNDERSTOOD;
    }
  }

  /// A walk that begins like this.
  public PlainLoop(Dependencies means, Walk walk) {
    this.means = means;
    this.earlier = new EarlierRunsLookup(means.lookups().earlier());
    this.walk = means.answers().pipedLine().isPresent() ? walk.unattended() : walk;
    this.remote = means.recorder().remote();
    this.isOnlyRead = walk.isReadOnly();
  }

  /// Prints the greeting, and how to answer unless nobody is typing.
  public void greet(Greeting greeting) {
    if (means.answers().pipedLine().isEmpty()) {
      say(List.of(PlainView.introduction(walk)));
    }
    say(GreetingText.of(greeting, Controls.COMMANDS));
    walk = means.recorder().exchanged(walk);
    say(SharingPage.of(walk, means.times().get()));
  }

  /// Walks until the operator quits. Answers are on disk, whatever happens here.
  public WalkEnd walk() {
    receive(new Message.Begun());
    while (ending.isEmpty()) {
      follow();
      ask();
    }
    return ending.get();
  }

  private void ask() {
    means.recorder().at(walk);
    switch (asked(PlainView.prompt(walk, earlier.result()))) {
      case AnswerSource.Given.Typed(String line, boolean isWhole) -> typed(line, isWhole);
      case AnswerSource.Given.Cancelled() -> receive(new Message.Cancelled());
      case AnswerSource.Given.Ended() -> receive(new Message.InputEnded());
    }
  }

  /// Runs a step of the current item, and nothing else: ends when there is nothing more to ask
  /// about it. Whether it was run and succeeded.
  ///
  /// @param words what is typed to begin: `run`, `run terminal`
  public boolean step(String words) {
    isOneStep = true;
    Entry item = walk.current().orElseThrow();
    int before = Attempts.of(run(), item).all().size();
    boolean isAsking = true;
    walk = means.recorder().exchanged(walk);
    while (isAsking && ending.isEmpty()) {
      int events = run().events().size();
      receive(new Message.Typed(words));
      boolean leads = isBeforeStep();
      while (ending.isEmpty() && !(walk.asking() instanceof Question.ForWord)) {
        ask();
      }
      boolean isRun = Attempts.of(run(), item).all().size() > before;
      isAsking = leads && !isRun && run().events().size() > events;
    }
    List<Attempts.Attempt> all = Attempts.of(run(), item).all();
    return all.size() > before && all.getLast().isSuccess();
  }

  /// Whether something has to be answered before the step can be shown.
  private boolean isBeforeStep() {
    return walk.asking() instanceof Question.ForRelease
        || walk.asking() instanceof Question.ForExplanation;
  }

  /// What was typed while the remote was asked, or before its answer can have been read, is
  /// dropped.
  private AnswerSource.Given asked(Line prompt) {
    if (isAfterAnswer) {
      isAfterAnswer = false;
      means.answers().dropTyped();
    }
    return switch (walk.asking()) {
      case Question.ForWord _, Question.ForGate _ -> means.answers().ask(prompt);
      case Question.ForRelease _, Question.ForPassReason _ -> means.answers().askAway(prompt);
      case Question.ForArgument _, Question.ForAll _, Question.ForConsent _ ->
          means.answers().askAway(prompt);
      case Question.ForValue _, Question.ForMeasurement _ -> means.answers().askAway(prompt);
      case Question.ForEdit _, Question.ForExplanation _ -> means.answers().askAway(prompt);
      case Question.ForRemote _ -> means.answers().askAway(prompt);
      case Question.AboutStep _, Question.ForTakeover _ -> means.answers().askAfresh(prompt);
    };
  }

  /// The run at the end of the walk.
  public Run run() {
    return walk.run();
  }

  /// The piped line that ended the walk, if one did.
  public Optional<Misread> misread() {
    return misread;
  }

  /// Where lines are piped, the first that does nothing ends the walk: those after it would answer
  /// other items than they are meant for.
  private void typed(String line, boolean isWhole) {
    Optional<Entry> item = walk.current();
    objection = Optional.empty();
    if (!isClosed()) {
      receive(new Message.Typed(line, isWhole));
    }
    Optional<Integer> piped = means.answers().pipedLine();
    if (objection.isPresent() && piped.isPresent()) {
      misread = Optional.of(new Misread(piped.get(), line, item, objection.get()));
      ending = Optional.of(WalkEnd.NOT_UNDERSTOOD);
    }
  }

  /// Takes over what is known of the exchange. Whether the question is not asked any more, because
  /// another operator drives now; what was typed means nothing then.
  private boolean isClosed() {
    WalkSettings now = means.recorder().exchanged(walk).settings();
    Question before = walk.asking();
    perform(RemoteActions.known(walk, now.sharing(), now.driving()));
    boolean isClosed = !walk.asking().equals(before);
    isAfterAnswer |= isClosed;
    return isClosed;
  }

  private void follow() {
    means.recorder().news(walk).ifPresent(this::receive);
    means.steps().checks().news().forEach(this::receive);
    remote.news().forEach(this::receive);
    exchanged();
    if (!walk.isReadOnly() && means.checklist().file().hasChanged()) {
      tell(new Notice.ChecklistFileChanged());
    }
  }

  /// Tells what is new about the exchange of the run, and who has moved.
  private void exchanged() {
    Optional<Sharing> before = walk.settings().sharing();
    isClosed();
    Optional<Sharing> now = walk.settings().sharing();
    SharingNews.troubles(before, now).forEach(this::tell);
    before.ifPresent(
        then -> now.ifPresent(later -> SharingNews.moves(then, later).forEach(this::tell)));
  }

  private void tell(SharingNews news) {
    tell(new Notice.SharingChanged(walk.run(), news));
  }

  private void receive(Message message) {
    perform(Update.on(walk, message));
  }

  private void perform(Transition step) {
    walk = step.walk();
    step.effects().forEach(this::perform);
  }

  private void perform(Effect effect) {
    switch (effect) {
      case Effect.Tell(StepNotice.StepSucceeded _) when isOneStep -> {}
      // There is no walk in which one could drive.
      case Effect.Tell(Notice.LeftToDriver(Refusal refusal, Driving driving, boolean isStep))
          when isOneStep && !(driving instanceof Driving.Alone) ->
          tell(new Notice.LeftToDriver(refusal, new Driving.Alone(), isStep));
      case Effect.Tell(StepNotice.StepPrinted(String command)) ->
          means.output().say(command.lines().map(Line::of).toList());
      case Effect.Tell(Notice notice) -> tell(notice);
      case Effect.ShowSpot _ when isOneStep -> {}
      case Effect.ShowSpot(Walk there) -> {
        means.answers().beginsItem();
        Head head = head();
        walk = walk.knowing(head);
        say(PlainView.spot(there, context(head)));
        here(there).ifPresent(this::say);
      }
      case Effect.Show(Effect.Page page) -> say(lines(page));
      case Effect.Leave(Effect.Why why) -> ending = Optional.of(WalkEnd.of(why));
      case Effect.Reload() -> receive(means.checklist().reloaded(walk.run()));
      case Effect.Ask ask when means.recorder().isForDriver(ask, walk) ->
          receive(new Message.DriverWanted(ask.request(), ask.seen()));
      case Effect.Ask ask -> record(ask);
      case Effect.AskAsDriver(Effect.Ask ask) -> record(ask);
      case Effect.OnRemote(RemoteTask task) -> onRemote(task);
      case Effect.Resume(TypedCommand word, String rest) ->
          perform(Update.obeying(walk, word, rest));
      case Effect.AttachFile file -> means.files().attach(file, walk, this::record, this::receive);
      case Effect.RunStep(String attempt, Invocation what) -> run(attempt, what);
      case Effect.Trust(List<PlannedCheck> checks) ->
          means.steps().checks().trust(checks).ifPresent(this::receive);
      case Effect.Check(List<PlannedCheck> checks) -> check(checks);
      case Effect.SeeTools(List<String> commands) -> means.steps().checks().seeTools(commands);
    }
  }

  private void onRemote(RemoteTask task) {
    say(List.of(PlainView.prompt(walk, earlier.result())));
    remote.start(task);
    remote.follow(
        means.steps().signals().prompt(),
        () -> walk.asking() instanceof Question.ForRemote,
        this::receive);
    isAfterAnswer = true;
  }

  private void check(List<PlannedCheck> checks) {
    PlainSteps steps = means.steps();
    steps.checks().start(checks, walk.run().values());
    steps
        .checks()
        .follow(steps.signals().prompt(), () -> walk.checking().isUnderWay(), this::receive);
  }

  private List<Line> lines(Effect.Page page) {
    return switch (page) {
      case HELP -> CommandHelp.lines(walk);
      case NOTES -> NotesPage.of(walk.run());
      case GATE -> gate();
      case SHARING -> SharingPage.of(walk, means.times().get());
      case REMAINING -> means.remaining().apply(walk.run(), procedure());
    };
  }

  private List<Line> gate() {
    Run run = walk.run();
    PhaseGate gate = new PhaseGate(run, GateActions.here(walk), head());
    return PlainView.gate(gate, means.times().get().now());
  }

  /// The current procedure, if any.
  private Optional<Phase> procedure() {
    return walk.current().map(Entry::phase).filter(Phase::isProcedure);
  }

  private ItemContext context(Head head) {
    return ItemContext.plain(means.times().get(), head, earlier.result());
  }

  private Head head() {
    return means.lookups().changes().apply(walk.run(), means.recorder().head().get());
  }

  /// What the next gate says is about the commit that is checked out by now.
  private void lookAtCommit() {
    if (!means.recorder().head().get().equals(walk.settings().head().commit())) {
      walk = walk.knowing(head());
    }
  }

  private void tell(Notice notice) {
    if (notice.isObjection() && !(isOnlyRead && notice instanceof Notice.ReadOnly)) {
      objection = objection.or(() -> Optional.of(Why.of(notice)));
    }
    say(PlainView.notice(notice));
  }

  /// Which others are at the item.
  private Optional<List<Line>> here(Walk there) {
    return there
        .current()
        .flatMap(entry ->
            walk.settings()
                .sharing()
                .map(sharing -> sharing.at(entry.id(), means.times().get().now())))
        .flatMap(SharingText::here)
        .map(line -> List.of(Line.of(Tone.CARE, "      %s.", line)));
  }

  private void say(List<Line> lines) {
    means.output().tell(lines);
  }

  private void run(String attempt, Invocation what) {
    PlainSteps steps = means.steps();
    StepResult result =
        what.hasTerminal()
            ? onTerminal(attempt, what)
            : new PlainStep(means.output(), steps.signals().prompt())
                .follow(steps.runner().start(attempt, what));
    receive(steps.runner().ended(result));
    StepRunner.remarks(result).forEach(this::tell);
  }

  private StepResult onTerminal(String attempt, Invocation what) {
    List<StepResult> results = new ArrayList<>();
    PlainSteps steps = means.steps();
    steps
        .signals()
        .prompt()
        .leaving(() ->
            means
                .answers()
                .lend(() ->
                    results.add(steps.runner().runOnTerminal(attempt, what, steps.signals()))));
    return results.getFirst();
  }

  private void record(Effect.Ask ask) {
    AppendResult result = means.recorder().record(ask, walk);
    lookAtCommit();
    result.setAside().ifPresent(aside -> tell(new Notice.JournalNotice(aside.sentence())));
    means.recorder().messages(ask, result, walk).forEach(this::receive);
  }
}
