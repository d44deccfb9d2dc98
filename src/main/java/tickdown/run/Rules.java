package tickdown.run;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import tickdown.checklist.Entry;

/// What may happen next in a run, asked for by one operator.
///
/// @param head the commit that is checked out now, recorded with each answer
public record Rules(Run run, String operator, Optional<String> head) {

  /// What recording `request` would add to the run, or why it may not be.
  public Ruling on(Request request) {
    if (run.history().finish().isPresent()) {
      return Ruling.refused(
          "this run is finished; it is read, not written",
          "start another one with `tickdown run --new`");
    }
    return switch (request) {
      case Request.Answer answer -> item(answer.id(), entry -> answer(entry, answer));
      case Request.Attach attach -> item(attach.id(), entry -> attach(entry, attach.evidence()));
      case Request.Undo _ -> undo();
      case Request.Redo _ -> redo();
      case Request.Finish(Optional<Reason> why) -> finish(why);
    };
  }

  /// The same, unless the item was answered after the operator looked at the run in `seen`: an
  /// answer is given to what was on the screen, not to what another has made of it since.
  public Ruling on(Request request, Run seen) {
    return request instanceof Request.Answer answer
        ? run.history()
            .answer(answer.id())
            .filter(now -> !seen.history().answer(answer.id()).equals(Optional.of(now)))
            .map(now -> changedMeanwhile(answer.id(), now))
            .orElseGet(() -> on(request))
        : on(request);
  }

  private Ruling changedMeanwhile(String id, History.Given now) {
    return Ruling.refused(
        "%s answered %s in the meantime: %s"
            .formatted(
                now.event().by(),
                run.entry(id).map(Entry::number).orElse(id),
                now.answer().outcome().word()),
        "answer again if that should be changed");
  }

  private Ruling item(String id, Function<Entry, Ruling> then) {
    return run.entry(id)
        .map(then)
        .orElseGet(() ->
            Ruling.refused(
                "the checklist has no item `%s`".formatted(id), "`tickdown show` lists the items"));
  }

  private Ruling answer(Entry entry, Request.Answer answer) {
    if (!entry.isLeaf()) {
      return Ruling.refused(
          "%s is settled by its own items".formatted(entry.number()),
          "answer those: %s".formatted(numbersBelow(entry)));
    }
    Optional<Refusal> wrong = wrongIn(answer.evidence());
    if (wrong.isPresent()) {
      return new Ruling.Refused(wrong.get());
    }
    if (answer.evidence().isEmpty() && run.outcome(entry).equals(answer.outcome())) {
      return answer.outcome() instanceof Outcome.Deferred
          ? Ruling.granted(answered(entry, answer))
          : new Ruling.Granted(List.of());
    }
    return Ruling.granted(answered(entry, answer));
  }

  private Happening answered(Entry entry, Request.Answer answer) {
    return new Happening.Answered(name(entry), answer.outcome(), answer.evidence(), head);
  }

  private Ruling attach(Entry entry, List<Evidence> evidence) {
    if (evidence.isEmpty()) {
      return Ruling.refused("there is nothing to note", "give the words of the note");
    }
    return wrongIn(evidence)
        .<Ruling>map(Ruling.Refused::new)
        .orElseGet(() -> Ruling.granted(new Happening.Noted(name(entry), evidence)));
  }

  private Ruling undo() {
    return run.history()
        .undoable(operator)
        .map(action -> Ruling.granted(new Happening.Undone(action)))
        .orElseGet(() ->
            Ruling.refused(
                "%s has nothing to take back in this run".formatted(operator),
                "`tickdown log` shows what happened; `reopen` takes back anybody's answer"));
  }

  private Ruling redo() {
    return run.history()
        .redoable(operator)
        .map(action -> Ruling.granted(new Happening.Redone(action)))
        .orElseGet(() ->
            Ruling.refused(
                "%s has taken nothing back that could be brought back".formatted(operator),
                "`tickdown log` shows what happened"));
  }

  private Ruling finish(Optional<Reason> why) {
    int outstanding = run.outstanding().size();
    if (outstanding > 0 && why.isEmpty()) {
      return Ruling.refused(
          outstanding == 1 ? "1 item is outstanding" : outstanding + " items are outstanding",
          "answer them (`tickdown remaining` lists them), or finish with a reason");
    }
    return Ruling.granted(new Happening.Finished(why));
  }

  private static Optional<Refusal> wrongIn(List<Evidence> evidence) {
    return evidence.stream().flatMap(each -> wrongWith(each).stream()).findFirst();
  }

  private static Optional<Refusal> wrongWith(Evidence evidence) {
    String text = evidence.text();
    if (text.isBlank() || text.length() > Reason.LONGEST) {
      return Optional.of(
          new Refusal(
              "a note, link or value has 1 to %d characters".formatted(Reason.LONGEST),
              "shorten it, or link to the long text"));
    }
    return evidence instanceof Evidence.Link && !isSafeLink(text)
        ? Optional.of(
            new Refusal(
                "`%s` is no link".formatted(text), "give one with https://, http:// or mailto:"))
        : Optional.empty();
  }

  private static boolean isSafeLink(String text) {
    return Stream.of("https://", "http://", "mailto:")
            .anyMatch(scheme -> text.regionMatches(true, 0, scheme, 0, scheme.length()))
        && text.chars().noneMatch(Character::isWhitespace);
  }

  private static ItemName name(Entry entry) {
    return new ItemName(entry.id(), entry.item().text().plain());
  }

  private static String numbersBelow(Entry entry) {
    List<String> numbers = entry.leaves().map(item -> item.number()).toList();
    return numbers.size() <= 6
        ? String.join(", ", numbers)
        : "%s to %s".formatted(numbers.getFirst(), numbers.getLast());
  }
}
