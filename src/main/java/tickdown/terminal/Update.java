package tickdown.terminal;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tickdown.checklist.Entry;
import tickdown.run.Evidence;
import tickdown.run.Outcome;
import tickdown.run.Reason;
import tickdown.run.Request;
import tickdown.text.Line;

/// The logic of the walk: a state and a message make a new state and effects. Pure.
public final class Update {
  private Update() {}

  /// What `message` makes of `walk`.
  public static Step on(Walk walk, Message message) {
    return switch (message) {
      case Message.Begun _ -> Moves.to(walk, walk.spot());
      case Message.Typed(String line) -> typed(walk, line.strip());
      case Message.InputEnded _ -> Step.of(walk, new Effect.Leave(Effect.Why.INPUT_ENDED));
      case Message.Recorded recorded -> Settled.recorded(walk, recorded);
      case Message.Refused(var refusal) ->
          new Step(
              walk.asking(new Asking.ForWord()),
              List.of(new Effect.Say(PlainView.refused(refusal))));
      case Message.Others(var events, var news) -> {
        Walk now = walk.with(walk.run().after(events));
        yield Step.of(now, new Effect.Say(PlainView.others(now.run(), news)));
      }
    };
  }

  private static Step typed(Walk walk, String line) {
    return switch (walk.asking()) {
      case Asking.ForWord() -> word(walk, line);
      case Asking.ForArgument(Word word) -> argument(walk, word, line);
    };
  }

  private static Step word(Walk walk, String line) {
    if (line.isEmpty()) {
      return Step.of(walk);
    }
    String[] parts = line.split("\\s+", 2);
    List<Word> words = Word.beginningWith(parts[0]);
    if (words.size() != 1) {
      return Step.of(walk, new Effect.Say(PlainView.notUnderstood(parts[0], words)));
    }
    Word word = words.getFirst();
    String rest = parts.length > 1 ? parts[1].strip() : "";
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

  private static Step obey(Walk walk, Word word, String rest) {
    return switch (word) {
      case DONE -> done(walk, rest);
      case NA -> answer(walk, rest, why -> new Outcome.NotApplicable(why));
      case DEFER -> answer(walk, rest, why -> new Outcome.Deferred(why));
      case SKIP -> demand(walk, word, rest, why -> new Outcome.Skipped(why));
      case FAIL -> demand(walk, word, rest, why -> new Outcome.Failed(why));
      case REOPEN -> answer(walk, rest, _ -> new Outcome.Open());
      case NOTE -> attach(walk, word, rest, Evidence.Comment::new);
      case LINK -> attach(walk, word, rest, Evidence.Link::new);
      case NEXT -> Moves.next(walk);
      case BACK -> Moves.back(walk);
      case GO -> rest.isEmpty() ? ask(walk, word) : Moves.go(walk, rest);
      case REMAINING -> Step.of(walk, new Effect.ShowRemaining());
      case UNDO -> request(walk, new Request.Undo());
      case REDO -> request(walk, new Request.Redo());
      case FINISH -> finish(walk, rest);
      case HELP -> Step.of(walk, new Effect.Say(PlainView.help()));
      case QUIT -> Step.of(walk, new Effect.Leave(Effect.Why.QUIT));
    };
  }

  private static Step done(Walk walk, String rest) {
    if (namesItem(walk, rest)) {
      return Step.saying(
          walk,
          Line.of(
              "`done` answers the item shown here; `go %s` goes to the other first. Nothing was done."
                  .formatted(rest)));
    }
    List<Evidence> note = rest.isEmpty() ? List.of() : List.of(new Evidence.Comment(rest));
    return request(walk, new Request.Answer(currentId(walk), new Outcome.Done(), note));
  }

  private static boolean namesItem(Walk walk, String rest) {
    return walk.run().entries().stream().anyMatch(entry -> entry.number().equals(rest));
  }

  private static Step answer(Walk walk, String rest, Function<Optional<Reason>, Outcome> outcome) {
    if (rest.length() > Reason.LONGEST) {
      return tooLong(walk);
    }
    return request(
        walk, new Request.Answer(currentId(walk), outcome.apply(Reason.of(rest)), List.of()));
  }

  private static Step demand(Walk walk, Word word, String rest, Function<Reason, Outcome> outcome) {
    return rest.isEmpty()
        ? ask(walk, word)
        : answer(walk, rest, why -> outcome.apply(why.orElseThrow()));
  }

  private static Step attach(
      Walk walk, Word word, String rest, Function<String, Evidence> evidence) {
    return rest.isEmpty()
        ? ask(walk, word)
        : request(walk, new Request.Attach(currentId(walk), List.of(evidence.apply(rest))));
  }

  private static Step finish(Walk walk, String rest) {
    if (rest.isEmpty() && !walk.run().outstanding().isEmpty()) {
      return ask(walk, Word.FINISH);
    }
    return rest.length() > Reason.LONGEST
        ? tooLong(walk)
        : request(walk, new Request.Finish(Reason.of(rest)));
  }

  private static Step tooLong(Walk walk) {
    return Step.saying(
        walk,
        Line.of("A reason has at most %d characters; nothing was done.".formatted(Reason.LONGEST)));
  }

  private static Step ask(Walk walk, Word word) {
    return Step.of(walk.asking(new Asking.ForArgument(word)));
  }

  private static Step request(Walk walk, Request request) {
    return Step.of(walk, new Effect.Ask(request, walk.run()));
  }

  private static String currentId(Walk walk) {
    return walk.current().map(Entry::id).orElse("");
  }
}
