package tickdown.walk;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import tickdown.run.Evidence;
import tickdown.run.Request;
import tickdown.text.Line;

/// The logic of the walk: a state and a message make a new state and effects. Pure.
public final class Update {
  private Update() {}

  /// What `message` makes of `walk`.
  public static Transition on(Walk walk, Message message) {
    return switch (message) {
      case Message.Begun _ ->
          PlaceholderPrompt.first(walk).orElseGet(() -> Navigation.to(walk, walk.spot()));
      case Message.Typed(String line) -> typed(walk, line.strip());
      case Message.InputEnded _ -> Transition.of(walk, new Effect.Leave(Effect.Why.INPUT_ENDED));
      case Message.Recorded recorded -> AfterRecording.recorded(walk, recorded);
      case Message.Refused(var refusal) ->
          Transition.of(
              walk.asking(afterRefusal(walk.asking())), new Effect.Say(PlainView.refused(refusal)));
      case Message.Others(var events, var news) -> {
        Walk now = walk.with(walk.run().after(events));
        yield Transition.of(now, new Effect.Say(PlainView.others(now.run(), news)));
      }
    };
  }

  /// What comes of obeying `word` with `rest` behind it, as if both had been typed.
  public static Transition obeying(Walk walk, Word word, String rest) {
    return word(walk, word, rest);
  }

  /// The walk in which that is asked.
  public static Transition asking(Walk walk, Question asking) {
    return Transition.of(walk.asking(asking));
  }

  /// What comes of wanting that to happen.
  public static Transition requesting(Walk walk, Request request) {
    return AnswerActions.request(walk, request);
  }

  /// What comes of `line` as an answer to what the walk asks for: a reason, a note, a value. Unlike
  /// a typed line it is never a word of the walk.
  public static Transition answering(Walk walk, String line) {
    return switch (walk.asking()) {
      case Question.ForWord() -> Transition.of(walk);
      case Question.ForArgument(Word word) -> argument(walk, word, line);
      case Question.ForAll(Word word) -> reasonForAll(walk, word, line);
      case Question.ForConsent consent -> consent(walk, consent, line);
      case Question.ForValue(var placeholder) -> PlaceholderPrompt.given(walk, placeholder, line);
    };
  }

  private static Transition typed(Walk walk, String line) {
    return switch (walk.asking()) {
      case Question.ForWord() -> word(walk, line);
      case Question.ForArgument(Word word) ->
          isWayOut(line)
              ? word(walk.asking(new Question.ForWord()), line)
              : argument(walk, word, line);
      case Question.ForAll(Word word) ->
          isWayOut(line)
              ? word(walk.asking(new Question.ForWord()), line)
              : reasonForAll(walk, word, line);
      case Question.ForConsent consent -> consent(walk, consent, line);
      case Question.ForValue(var placeholder) ->
          isWord(walk, line)
              ? word(walk.asking(new Question.ForWord()), line)
              : PlaceholderPrompt.given(walk, placeholder, line);
    };
  }

  /// Where a value is asked for below an item, a word is about the item; before any item was shown
  /// only leaving and help are more likely than a value.
  private static boolean isWord(Walk walk, String line) {
    return walk.whereabouts().shown().isEmpty()
        ? line.equalsIgnoreCase(Word.QUIT.spelling())
        : Stream.of(Word.values()).anyMatch(word -> word.spelling().equalsIgnoreCase(line));
  }

  /// A value that was refused is asked for again.
  private static Question afterRefusal(Question asking) {
    return asking instanceof Question.ForValue ? asking : new Question.ForWord();
  }

  /// The words that are obeyed even where a reason or a value is asked for: nobody means them as
  /// one.
  private static boolean isWayOut(String line) {
    return Stream.of(Word.QUIT, Word.HELP, Word.BACK, Word.NEXT, Word.UNDO, Word.REMAINING)
        .anyMatch(word -> word.spelling().equalsIgnoreCase(line));
  }

  private static Transition word(Walk walk, String line) {
    if (line.isEmpty()) {
      return Navigation.to(walk, walk.spot());
    }
    String[] parts = line.split("\\s+", 2);
    List<Word> words = Word.beginningWith(parts[0]);
    Optional<Transition> chosen = DecisionActions.typed(walk, line, words);
    if (chosen.isPresent()) {
      return chosen.get();
    }
    if (words.size() != 1) {
      return Transition.of(walk, new Effect.Say(PlainView.notUnderstood(parts[0], words)));
    }
    return word(walk, words.getFirst(), parts.length > 1 ? parts[1].strip() : "");
  }

  private static Transition word(Walk walk, Word word, String rest) {
    if (word.isAboutItem() && walk.current().isEmpty()) {
      return Transition.saying(walk, Line.of("There is no item here; `go NUMBER` goes to one."));
    }
    if (word.argument().isEmpty() && !rest.isEmpty()) {
      return Transition.saying(
          walk,
          Line.of("`%s` takes nothing behind it; nothing was done.".formatted(word.spelling())));
    }
    return obey(walk, word, rest);
  }

  private static Transition argument(Walk walk, Word word, String line) {
    Walk asked = walk.asking(new Question.ForWord());
    return line.isEmpty()
        ? Transition.saying(asked, Line.of("Nothing was given, so nothing was done."))
        : obey(asked, word, line);
  }

  private static Transition reasonForAll(Walk walk, Word word, String line) {
    Walk asked = walk.asking(new Question.ForWord());
    return line.isEmpty()
        ? Transition.saying(asked, Line.of("Nothing was given, so nothing was done."))
        : SectionActions.all(asked, word.spelling() + " " + line);
  }

  private static Transition consent(Walk walk, Question.ForConsent consent, String line) {
    return switch (line.toLowerCase(Locale.ROOT)) {
      case "yes", "y" -> AnswerActions.request(walk.asking(new Question.ForWord()), consent.yes());
      case "no", "n" -> declined(walk.asking(new Question.ForWord()), consent.no());
      case "" -> Transition.of(walk);
      default -> Transition.saying(walk, Line.of("Please type yes or no; nothing was done."));
    };
  }

  private static Transition declined(Walk walk, Optional<Request> no) {
    return no.map(request -> AnswerActions.request(walk, request))
        .orElseGet(() -> Transition.saying(walk, Line.of("Nothing was done.")));
  }

  private static Transition obey(Walk walk, Word word, String rest) {
    return switch (word) {
      case DONE -> AnswerActions.done(walk, rest);
      case NA -> AnswerActions.notApplicable(walk, rest);
      case SKIP, FAIL, DEFER, REOPEN -> AnswerActions.other(walk, word, rest);
      case ALL -> rest.isEmpty() ? ask(walk, word) : SectionActions.all(walk, rest);
      case CHOOSE -> rest.isEmpty() ? ask(walk, word) : DecisionActions.named(walk, rest);
      case NOTE -> rest.isEmpty() ? ask(walk, word) : attach(walk, new Evidence.Comment(rest));
      case LINK -> rest.isEmpty() ? ask(walk, word) : attach(walk, new Evidence.Link(rest));
      case NEXT -> Navigation.next(walk);
      case BACK -> Navigation.back(walk);
      case GO -> rest.isEmpty() ? ask(walk, word) : Navigation.go(walk, rest);
      case CALL -> ProcedureActions.call(walk, rest);
      case RETURN -> ProcedureActions.back(walk);
      case FILL -> rest.isEmpty() ? ask(walk, word) : PlaceholderPrompt.fill(walk, rest);
      case NOTES -> Transition.of(walk, new Effect.Show(Effect.Page.NOTES));
      case REMAINING -> Transition.of(walk, new Effect.Show(Effect.Page.REMAINING));
      case UNDO -> AnswerActions.request(walk, new Request.Undo());
      case REDO -> AnswerActions.request(walk, new Request.Redo());
      case FINISH -> AnswerActions.finish(walk, rest);
      case HELP -> Transition.of(walk, new Effect.Show(Effect.Page.HELP));
      case QUIT -> Transition.of(walk, new Effect.Leave(Effect.Why.QUIT));
    };
  }

  private static Transition attach(Walk walk, Evidence evidence) {
    return AnswerActions.request(
        walk, new Request.Attach(AnswerActions.currentId(walk), List.of(evidence)));
  }

  static Transition ask(Walk walk, Word word) {
    return Transition.of(walk.asking(new Question.ForArgument(word)));
  }
}
