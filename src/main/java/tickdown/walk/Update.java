package tickdown.walk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tickdown.checklist.Entry;
import tickdown.checklist.Phase;
import tickdown.run.Event;
import tickdown.run.Evidence;
import tickdown.run.RecordedEvent;
import tickdown.run.gate.PhaseGate;
import tickdown.run.rules.Refusal;
import tickdown.run.rules.Request;
import tickdown.run.rules.VersionRules;

/// The logic of a walk: a pure function from a state and a message to a new state and effects.
public final class Update {
  /// The words that work even when a reason or a value is asked for, because nobody would mean them
  /// as one.
  private static final List<TypedCommand> WAYS_OUT =
      List.of(
          TypedCommand.QUIT,
          TypedCommand.HELP,
          TypedCommand.BACK,
          TypedCommand.NEXT,
          TypedCommand.UNDO,
          TypedCommand.REMAINING);

  /// So many answers of others that arrive together are told one by one.
  private static final int MOST_TOLD = 2;

  private Update() {}

  /// The walk after `message`.
  public static Transition on(Walk walk, Message message) {
    return switch (message) {
      case Message.Begun _ ->
          PlaceholderPrompt.first(walk)
              .orElseGet(() -> Arrival.at(walk, walk.spot()))
              .after(walk.run().events().size() > 1 ? CheckActions.tools(walk) : List.of());
      case Message.Typed(String line, boolean isWhole) ->
          isWhole ? typed(walk, line.strip()) : lastTyped(walk, line.strip());
      case Message.Cancelled _ -> Cancelling.of(walk);
      case Message.InputEnded _ -> Transition.of(walk, new Effect.Leave(Effect.Why.INPUT_ENDED));
      case Message.Recorded recorded -> AfterRecording.recorded(walk, recorded);
      case Message.Refused(var refusal) ->
          Transition.telling(walk.asking(afterRefusal(walk.asking())), new Notice.Refused(refusal));
      case Message.Reloaded(var run, var notice) -> Reloading.to(walk, run, notice);
      case Message.NotAttached(String file) ->
          Transition.telling(walk.asking(new Question.ForWord()), new Notice.WouldAttach(file));
      case Message.StepEnded end -> StepActions.ended(walk, end);
      case Message.CheckMade made -> CheckActions.found(walk, made);
      case Message.ChecksEnded end -> AfterChecks.ended(walk, end);
      case Message.ToolsTold(var versions) ->
          Transition.requesting(walk, new Request.SeeTools(versions));
      case Message.DriverWanted wanted -> RemoteActions.wanted(walk, wanted);
      case Message.DriverSeen seen -> RemoteActions.seen(walk, seen);
      case Message.DriverChanged changed -> RemoteActions.changed(walk, changed);
      case Message.Exchanged exchanged -> RemoteActions.exchanged(walk, exchanged);
      case Message.Others others -> others(walk, others);
    };
  }

  private static Transition others(Walk walk, Message.Others others) {
    Walk now = walk.with(walk.run().after(others.events()).knowing(others.signed()));
    List<RecordedEvent> news = now.run().history().worthTelling(others.news());
    List<RecordedEvent> answers =
        news.stream().filter(event -> event.what() instanceof Event.Answered).toList();
    boolean areMany = answers.size() > MOST_TOLD;
    List<Effect> told = new ArrayList<>();
    for (RecordedEvent event : news) {
      if (isOwnDriving(walk, event)) {
        Transition driving = RemoteActions.told(now, event.what());
        now = driving.walk();
        told.addAll(driving.effects());
      } else if (event.what() instanceof Event.Revised) {
        told.add(new Effect.Tell(new Notice.OtherChecklist(event.by(), isInUse(now, event))));
      } else if (!areMany || !answers.contains(event)) {
        told.add(new Effect.Tell(new Notice.OtherRecorded(now.run(), event)));
      }
    }
    if (areMany) {
      told.add(new Effect.Tell(new Notice.AnswersArrived(now.run(), answers)));
    }
    return Transition.of(now).after(told);
  }

  private static boolean isInUse(Walk walk, RecordedEvent adoption) {
    return walk.run().history().adoption().filter(adoption::equals).isPresent();
  }

  /// Whether the operator has begun or stopped to drive, here or in another terminal; that is told
  /// as an answer, and shown for as long as it lasts.
  private static boolean isOwnDriving(Walk walk, RecordedEvent event) {
    return event.by().equals(walk.operator())
        && (event.what() instanceof Event.DriverTaken || event.what() instanceof Event.DriverLeft);
  }

  /// Executes `word` followed by `rest`, as if they had been typed.
  public static Transition obeying(Walk walk, TypedCommand word, String rest) {
    return word(walk, word, rest);
  }

  /// Goes to the first outstanding item of the phase, or else to the next one further down.
  public static Transition reviewing(Walk walk, Phase phase) {
    return Navigation.reviewing(walk, phase);
  }

  /// The walk that asks a question.
  public static Transition asking(Walk walk, Question question) {
    return Transition.asking(walk, question);
  }

  /// Requests that something be recorded.
  public static Transition requesting(Walk walk, Request request) {
    return Transition.requesting(walk, request);
  }

  /// Treats `line` as the answer to the current question: a reason, a comment, a value. Unlike a
  /// typed line, it is never taken for a word.
  public static Transition answering(Walk walk, String line) {
    return switch (walk.asking()) {
      case Question.ForWord() -> Transition.of(walk);
      case Question.ForArgument(TypedCommand word) -> argument(walk, word, line);
      case Question.ForAll(TypedCommand word) -> reasonForAll(walk, word, line);
      case Question.ForConsent consent -> Confirming.answered(walk, consent, line);
      case Question.ForGate(Phase phase) ->
          GateActions.through(walk, PhaseGate.after(walk.run(), phase), line);
      case Question.ForRelease asked -> DepartureActions.named(walk, asked, line);
      case Question.ForPassReason asked -> DepartureActions.explained(walk, asked, line);
      case Question.ForMeasurement() ->
          AnswerActions.measured(walk.asking(new Question.ForWord()), line);
      case Question.ForValue(var placeholder) -> PlaceholderActions.given(walk, placeholder, line);
      case Question.ForRemote _ -> Transition.of(walk);
      case Question.ForTakeover asked -> RemoteActions.named(walk, asked, line);
      case Question.AboutStep about -> StepActions.answering(walk, about, line);
    };
  }

  /// A line without an end may be the beginning of another one, so abbreviations do not count.
  private static Transition lastTyped(Walk walk, String line) {
    String first = line.split("\\s+", 2)[0];
    boolean isAbbreviation =
        walk.asking() instanceof Question.ForWord
            && !(isOneOf(List.of(TypedCommand.values()), first) && !isLetter(first))
            && DecisionActions.choices(walk).stream().noneMatch(line::equalsIgnoreCase);
    return isAbbreviation ? Transition.telling(walk, new Notice.CutOff(line)) : typed(walk, line);
  }

  /// A letter alone is a shorthand at best.
  private static boolean isLetter(String word) {
    return word.length() == 1 && Character.isLetter(word.charAt(0));
  }

  private static Transition typed(Walk walk, String line) {
    if (walk.asking() instanceof Question.ForGate(Phase phase) && !line.isEmpty()) {
      return atGate(walk, phase, line);
    }
    return isWord(walk, line)
        ? word(walk.asking(new Question.ForWord()), line)
        : answering(walk, line);
  }

  /// A word at a gate. The last answer is behind, so no word answers its item again; `back` goes
  /// back to it, and `next` to the first open item of the phase.
  private static Transition atGate(Walk walk, Phase phase, String line) {
    Walk back = walk.asking(new Question.ForWord());
    List<TypedCommand> words = TypedCommand.beginningWith(line.split("\\s+", 2)[0]);
    if (words.equals(List.of(TypedCommand.NEXT))) {
      return Navigation.reviewing(back, phase);
    }
    if (words.equals(List.of(TypedCommand.BACK))) {
      return Arrival.at(back, back.spot());
    }
    if (words.isEmpty() && PhaseGate.after(walk.run(), phase).needsReason()) {
      return answering(walk, line);
    }
    if (words.equals(List.of(TypedCommand.DRIVE)) || words.equals(List.of(TypedCommand.SYNC))) {
      // The gate is still there when the remote has answered.
      return word(walk, line);
    }
    boolean answers = words.isEmpty() || words.stream().anyMatch(TypedCommand::isAboutItem);
    return answers
        ? Transition.telling(walk, GateActions.objection(walk, phase))
        : staying(walk, word(back, line));
  }

  /// What only shows or says something does not leave the gate.
  private static Transition staying(Walk walk, Transition step) {
    boolean leads =
        !step.walk().asking().equals(new Question.ForWord())
            || !step.walk().spot().equals(walk.spot())
            || step.effects().stream().anyMatch(effect -> effect instanceof Effect.Ask);
    return leads ? step : new Transition(walk, step.effects());
  }

  /// Whether the line is a word, regardless of the question.
  ///
  /// If a value is asked for at an item, every word refers to the item. Before the first item, only
  /// quitting, help and moving are more likely than a value.
  private static boolean isWord(Walk walk, String line) {
    return switch (walk.asking()) {
      case Question.ForWord() -> true;
      case Question.ForArgument _, Question.ForAll _, Question.ForMeasurement _ ->
          isOneOf(WAYS_OUT, line) || isMove(line);
      case Question.ForConsent _, Question.ForGate _, Question.AboutStep _ -> false;
      case Question.ForRemote _ -> false;
      case Question.ForPassReason _, Question.ForTakeover _ -> isOneOf(WAYS_OUT, line);
      case Question.ForRelease _ -> !DepartureActions.isNamed(walk, line) && isCommand(line);
      case Question.ForValue _ ->
          walk.whereabouts().shown().isEmpty()
              ? isOneOf(List.of(TypedCommand.QUIT, TypedCommand.HELP), line) || isMove(line)
              : isOneOf(List.of(TypedCommand.values()), line) || isMove(line);
    };
  }

  /// Whether its first word is a command or the beginning of one.
  private static boolean isCommand(String line) {
    return !line.isEmpty() && TypedCommand.beginningWith(parts(line)[0]).size() == 1;
  }

  /// `go 2.1`, rather than a value of two words.
  private static boolean isMove(String line) {
    String[] parts = line.split("\\s+", 2);
    return parts.length == 2 && TypedCommand.GO.isCalled(parts[0]) && isNumber(parts[1]);
  }

  /// `2.1`, the number of an item.
  private static boolean isNumber(String text) {
    return text.chars().allMatch(c -> c == '.' || Character.isDigit(c));
  }

  /// A word and what follows it; `/tag` has a blank less than `search tag`.
  private static String[] parts(String line) {
    return line.length() > 1 && line.startsWith("/")
        ? new String[] {"/", line.substring(1).strip()}
        : line.split("\\s+", 2);
  }

  private static boolean isOneOf(List<TypedCommand> words, String line) {
    return words.stream().anyMatch(word -> word.isCalled(line));
  }

  /// Asks again for a value or a file that was refused.
  private static Question afterRefusal(Question question) {
    boolean isAskedAgain =
        question instanceof Question.ForValue
            || question.equals(new Question.ForArgument(TypedCommand.ATTACH));
    return isAskedAgain ? question : new Question.ForWord();
  }

  private static Transition word(Walk walk, String line) {
    if (line.isEmpty()) {
      return Arrival.at(walk, walk.spot());
    }
    String[] parts = parts(line);
    List<TypedCommand> words = TypedCommand.beginningWith(parts[0]);
    Optional<Transition> chosen = DecisionActions.typed(walk, line, words);
    if (chosen.isPresent()) {
      return walk.isReadOnly() ? readOnly(walk) : chosen.get();
    }
    if (isNumber(line)) {
      return word(walk, TypedCommand.GO, line);
    }
    return words.size() == 1
        ? word(walk, words.getFirst(), parts.length > 1 ? parts[1].strip() : "")
        : Transition.telling(walk, notUnderstood(walk, parts[0], words));
  }

  private static Transition readOnly(Walk walk) {
    return Transition.telling(walk, new Notice.ReadOnly(walk.run()));
  }

  private static Notice notUnderstood(Walk walk, String typed, List<TypedCommand> words) {
    return words.isEmpty()
        ? new Notice.UnknownCommand(
            typed,
            TypedCommand.meantBy(typed).filter(word -> !(word.writes() && walk.isReadOnly())))
        : new Notice.Ambiguous(typed, words.stream().map(TypedCommand::spelling).toList());
  }

  private static Transition word(Walk walk, TypedCommand word, String rest) {
    if (word.writes() && walk.isReadOnly()) {
      return readOnly(walk);
    }
    if (word.isAboutItem() && walk.current().isEmpty()) {
      return Transition.telling(walk, new Notice.NoItemHere());
    }
    return word.argument().isEmpty() && !rest.isEmpty()
        ? Transition.telling(walk, new Notice.NoArgumentTaken(word))
        : obey(walk, word, rest);
  }

  private static Transition argument(Walk walk, TypedCommand word, String line) {
    Walk asked = walk.asking(new Question.ForWord());
    if (line.isEmpty()) {
      return Transition.telling(asked, new Notice.NothingGiven());
    }
    return word == TypedCommand.ATTACH ? AnswerActions.file(walk, line) : obey(asked, word, line);
  }

  private static Transition reasonForAll(Walk walk, TypedCommand word, String line) {
    Walk asked = walk.asking(new Question.ForWord());
    return line.isEmpty()
        ? Transition.telling(asked, new Notice.NothingGiven())
        : SectionActions.all(asked, word.spelling() + " " + line);
  }

  private static Transition obey(Walk walk, TypedCommand word, String rest) {
    return behind(walk, word)
        .map(refusal -> Transition.telling(walk, new Notice.Refused(refusal)))
        .orElseGet(() -> obeyed(walk, word, rest));
  }

  /// Why the word is refused while another version of the checklist is walked, before anything is
  /// asked.
  private static Optional<Refusal> behind(Walk walk, TypedCommand word) {
    boolean needsVersion =
        switch (word) {
          case RUN, CONFIRM, FINISH -> true;
          case DONE -> walk.current().filter(Entry::isIrreversible).isPresent();
          default -> false;
        };
    return needsVersion ? VersionRules.objection(walk.run()) : Optional.empty();
  }

  private static Transition obeyed(Walk walk, TypedCommand word, String rest) {
    return switch (word) {
      case DONE ->
          RemoteActions.beforehand(walk, word, rest)
              .orElseGet(() -> AnswerActions.done(walk, rest));
      case NA -> AnswerActions.notApplicable(walk, rest);
      case SKIP, FAIL, DEFER, REOPEN -> AnswerActions.other(walk, word, rest);
      case ALL -> rest.isEmpty() ? ask(walk, word) : SectionActions.all(walk, rest);
      case CHOOSE -> rest.isEmpty() ? ask(walk, word) : DecisionActions.named(walk, rest);
      case COMMENT ->
          rest.isEmpty() ? ask(walk, word) : AnswerActions.attach(walk, new Evidence.Comment(rest));
      case LESSON ->
          rest.isEmpty() ? ask(walk, word) : AnswerActions.attach(walk, new Evidence.Lesson(rest));
      case LINK ->
          rest.isEmpty() ? ask(walk, word) : AnswerActions.attach(walk, new Evidence.Link(rest));
      case VALUE ->
          rest.isEmpty() ? ask(walk, word) : AnswerActions.attach(walk, new Evidence.Value(rest));
      case ATTACH -> rest.isEmpty() ? ask(walk, word) : AnswerActions.file(walk, rest);
      case SIGN -> AnswerActions.sign(walk, rest);
      case CLAIM -> AnswerActions.claim(walk, rest);
      case WAIT -> Transition.requesting(walk, new Request.BeginWait(walk.currentId()));
      case GO -> rest.isEmpty() ? ask(walk, word) : Navigation.go(walk, rest);
      case FILL -> rest.isEmpty() ? ask(walk, word) : PlaceholderActions.fill(walk, rest);
      case SEARCH -> rest.isEmpty() ? ask(walk, word) : Navigation.search(walk, rest);
      case RUN ->
          RemoteActions.beforehand(walk, word, rest).orElseGet(() -> StepActions.run(walk, rest));
      case VERIFY -> CheckActions.verify(walk, rest);
      case NEXT -> Navigation.next(walk);
      case BACK -> Navigation.back(walk);
      case CALL -> ProcedureActions.call(walk, rest);
      case RETURN -> ProcedureActions.back(walk);
      case CONFIRM -> rest.isEmpty() ? ask(walk, word) : DepartureActions.confirm(walk, rest);
      case NOTES -> Transition.of(walk, new Effect.Show(Effect.Page.NOTES));
      case GATE -> Transition.of(walk, new Effect.Show(Effect.Page.GATE));
      case REMAINING -> Transition.of(walk, new Effect.Show(Effect.Page.REMAINING));
      case RELOAD -> Transition.of(walk, new Effect.Reload());
      case UNDO -> AnswerActions.undo(walk);
      case REDO -> AnswerActions.redo(walk);
      case SHARING -> RemoteActions.show(walk);
      case DRIVE -> RemoteActions.drive(walk, rest);
      case SYNC -> RemoteActions.exchange(walk);
      case FINISH -> AnswerActions.finish(walk, rest);
      case HELP -> Transition.of(walk, new Effect.Show(Effect.Page.HELP));
      case QUIT -> Transition.of(walk, new Effect.Leave(Effect.Why.QUIT));
    };
  }

  private static Transition ask(Walk walk, TypedCommand word) {
    return Transition.asking(walk, word);
  }
}
