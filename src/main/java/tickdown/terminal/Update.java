package tickdown.terminal;

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
  public static Step on(Walk walk, Message message) {
    return switch (message) {
      case Message.Begun _ -> Blanks.first(walk).orElseGet(() -> Moves.to(walk, walk.spot()));
      case Message.Typed(String line) -> typed(walk, line.strip());
      case Message.InputEnded _ -> Step.of(walk, new Effect.Leave(Effect.Why.INPUT_ENDED));
      case Message.Recorded recorded -> Settled.recorded(walk, recorded);
      case Message.Refused(var refusal) ->
          Step.of(
              walk.asking(afterRefusal(walk.asking())), new Effect.Say(PlainView.refused(refusal)));
      case Message.Others(var events, var news) -> {
        Walk now = walk.with(walk.run().after(events));
        yield Step.of(now, new Effect.Say(PlainView.others(now.run(), news)));
      }
    };
  }

  /// What comes of obeying `word` with `rest` behind it, as if both had been typed.
  public static Step obeying(Walk walk, Word word, String rest) {
    return word(walk, word, rest);
  }

  /// The walk in which that is asked.
  public static Step asking(Walk walk, Asking asking) {
    return Step.of(walk.asking(asking));
  }

  /// What comes of wanting that to happen.
  public static Step requesting(Walk walk, Request request) {
    return Answering.request(walk, request);
  }

  /// What comes of `line` as an answer to what the walk asks for: a reason, a note, a value. Unlike
  /// a typed line it is never a word of the walk.
  public static Step answering(Walk walk, String line) {
    return switch (walk.asking()) {
      case Asking.ForWord() -> Step.of(walk);
      case Asking.ForArgument(Word word) -> argument(walk, word, line);
      case Asking.ForAll(Word word) -> reasonForAll(walk, word, line);
      case Asking.ForConsent consent -> consent(walk, consent, line);
      case Asking.ForValue(var placeholder) -> Blanks.given(walk, placeholder, line);
    };
  }

  private static Step typed(Walk walk, String line) {
    return switch (walk.asking()) {
      case Asking.ForWord() -> word(walk, line);
      case Asking.ForArgument(Word word) ->
          isWayOut(line)
              ? word(walk.asking(new Asking.ForWord()), line)
              : argument(walk, word, line);
      case Asking.ForAll(Word word) ->
          isWayOut(line)
              ? word(walk.asking(new Asking.ForWord()), line)
              : reasonForAll(walk, word, line);
      case Asking.ForConsent consent -> consent(walk, consent, line);
      case Asking.ForValue(var placeholder) ->
          isWord(walk, line)
              ? word(walk.asking(new Asking.ForWord()), line)
              : Blanks.given(walk, placeholder, line);
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
  private static Asking afterRefusal(Asking asking) {
    return asking instanceof Asking.ForValue ? asking : new Asking.ForWord();
  }

  /// The words that are obeyed even where a reason or a value is asked for: nobody means them as
  /// one.
  private static boolean isWayOut(String line) {
    return Stream.of(Word.QUIT, Word.HELP, Word.BACK, Word.NEXT, Word.UNDO, Word.REMAINING)
        .anyMatch(word -> word.spelling().equalsIgnoreCase(line));
  }

  private static Step word(Walk walk, String line) {
    if (line.isEmpty()) {
      return Moves.to(walk, walk.spot());
    }
    String[] parts = line.split("\\s+", 2);
    List<Word> words = Word.beginningWith(parts[0]);
    Optional<Step> chosen = Choosing.typed(walk, line, words);
    if (chosen.isPresent()) {
      return chosen.get();
    }
    if (words.size() != 1) {
      return Step.of(walk, new Effect.Say(PlainView.notUnderstood(parts[0], words)));
    }
    return word(walk, words.getFirst(), parts.length > 1 ? parts[1].strip() : "");
  }

  private static Step word(Walk walk, Word word, String rest) {
    if (word.isAboutItem() && walk.current().isEmpty()) {
      return Step.saying(walk, Line.of("There is no item here; `go NUMBER` goes to one."));
    }
    if (word.argument().isEmpty() && !rest.isEmpty()) {
      return Step.saying(
          walk,
          Line.of("`%s` takes nothing behind it; nothing was done.".formatted(word.spelling())));
    }
    return obey(walk, word, rest);
  }

  private static Step argument(Walk walk, Word word, String line) {
    Walk asked = walk.asking(new Asking.ForWord());
    return line.isEmpty()
        ? Step.saying(asked, Line.of("Nothing was given, so nothing was done."))
        : obey(asked, word, line);
  }

  private static Step reasonForAll(Walk walk, Word word, String line) {
    Walk asked = walk.asking(new Asking.ForWord());
    return line.isEmpty()
        ? Step.saying(asked, Line.of("Nothing was given, so nothing was done."))
        : Sections.all(asked, word.spelling() + " " + line);
  }

  private static Step consent(Walk walk, Asking.ForConsent consent, String line) {
    return switch (line.toLowerCase(Locale.ROOT)) {
      case "yes", "y" -> Answering.request(walk.asking(new Asking.ForWord()), consent.yes());
      case "no", "n" -> declined(walk.asking(new Asking.ForWord()), consent.no());
      case "" -> Step.of(walk);
      default -> Step.saying(walk, Line.of("Please type yes or no; nothing was done."));
    };
  }

  private static Step declined(Walk walk, Optional<Request> no) {
    return no.map(request -> Answering.request(walk, request))
        .orElseGet(() -> Step.saying(walk, Line.of("Nothing was done.")));
  }

  private static Step obey(Walk walk, Word word, String rest) {
    return switch (word) {
      case DONE -> Answering.done(walk, rest);
      case NA -> Answering.notApplicable(walk, rest);
      case SKIP, FAIL, DEFER, REOPEN -> Answering.other(walk, word, rest);
      case ALL -> rest.isEmpty() ? ask(walk, word) : Sections.all(walk, rest);
      case CHOOSE -> rest.isEmpty() ? ask(walk, word) : Choosing.named(walk, rest);
      case NOTE -> rest.isEmpty() ? ask(walk, word) : attach(walk, new Evidence.Comment(rest));
      case LINK -> rest.isEmpty() ? ask(walk, word) : attach(walk, new Evidence.Link(rest));
      case NEXT -> Moves.next(walk);
      case BACK -> Moves.back(walk);
      case GO -> rest.isEmpty() ? ask(walk, word) : Moves.go(walk, rest);
      case CALL -> Calling.call(walk, rest);
      case RETURN -> Calling.back(walk);
      case FILL -> rest.isEmpty() ? ask(walk, word) : Blanks.fill(walk, rest);
      case NOTES -> Step.of(walk, new Effect.Show(Effect.Page.NOTES));
      case REMAINING -> Step.of(walk, new Effect.Show(Effect.Page.REMAINING));
      case UNDO -> Answering.request(walk, new Request.Undo());
      case REDO -> Answering.request(walk, new Request.Redo());
      case FINISH -> Answering.finish(walk, rest);
      case HELP -> Step.of(walk, new Effect.Show(Effect.Page.HELP));
      case QUIT -> Step.of(walk, new Effect.Leave(Effect.Why.QUIT));
    };
  }

  private static Step attach(Walk walk, Evidence evidence) {
    return Answering.request(
        walk, new Request.Attach(Answering.currentId(walk), List.of(evidence)));
  }

  static Step ask(Walk walk, Word word) {
    return Step.of(walk.asking(new Asking.ForArgument(word)));
  }
}
