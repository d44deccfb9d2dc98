package tickdown.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import tickdown.checklist.Entry;
import tickdown.checklist.Phase;
import tickdown.checklist.Placeholder;
import tickdown.checklist.Placeholder.Kind;
import tickdown.checklist.Role;
import tickdown.text.Line;
import tickdown.text.Plural;
import tickdown.wording.placeholder.Filling;

/// Decides what an operator may record in a run.
///
/// @param head the commit that is checked out, recorded with each answer
public record Rules(Run run, String operator, Optional<String> head) {

  /// The events that `request` becomes, or why it is refused.
  public Verdict on(Request request) {
    return run.history().finish().isPresent() ? finished(request) : open(request);
  }

  /// Returning from a procedure is always possible, even if someone else has finished the run.
  private static Verdict finished(Request request) {
    return request instanceof Request.Return
        ? new Verdict.Accepted(List.of())
        : Verdict.refused(
            "this run is finished and read-only", "start another one with `tickdown run --new`");
  }

  private Verdict open(Request request) {
    return switch (request) {
      case Request.Answer answer -> item(answer.id(), entry -> answer(entry, answer));
      case Request.Several(List<Request> requests) -> several(requests);
      case Request.Fill(String placeholder, String value) -> fill(placeholder, value);
      case Request.Call call -> procedure(call.procedure(), phase -> called(phase, call));
      case Request.Return(String procedure) ->
          procedure(procedure, phase -> List.of(new Event.Returned(procedure, phase.title())));
      case Request.Attach attach -> item(attach.id(), entry -> attach(entry, attach.evidence()));
      case Request.Undo _ -> undo();
      case Request.Redo _ -> redo();
      case Request.Rename rename -> rename(rename);
      case Request.Finish(Optional<Reason> why) -> finish(why);
    };
  }

  /// The same, but refuses an answer if someone else has answered the item since the operator saw
  /// the run as `seen`. An answer applies to what was on the screen.
  public Verdict on(Request request, Run seen) {
    if (request instanceof Request.Finish && seen.outstandingCount() != run.outstandingCount()) {
      return Verdict.refused(
          Line.of(
              "others have answered meanwhile; %s open now",
              Plural.of(run.outstandingCount(), "item is", "items are")),
          "check the list, then finish again");
    }
    return answered(request, seen)
        .flatMap(id -> changedMeanwhile(id, seen).stream())
        .findFirst()
        .orElseGet(() -> on(request));
  }

  /// The ids of the items that the request answers.
  private static Stream<String> answered(Request request, Run seen) {
    return switch (request) {
      case Request.Answer answer -> Stream.of(answer.id());
      case Request.Several(List<Request> requests) ->
          requests.stream().flatMap(each -> answered(each, seen));
      case Request.Call(String procedure, boolean again, var _, var _) when again ->
          seen.answered(procedure).stream().map(Entry::id);
      case Request.Attach _, Request.Undo _, Request.Redo _ -> Stream.empty();
      case Request.Fill _, Request.Call _, Request.Return _ -> Stream.empty();
      case Request.Rename _, Request.Finish _ -> Stream.empty();
    };
  }

  private Optional<Verdict> changedMeanwhile(String id, Run seen) {
    return run.history()
        .answer(id)
        .filter(now -> !seen.history().answer(id).equals(Optional.of(now)))
        .map(now -> changedMeanwhile(id, now));
  }

  private Verdict changedMeanwhile(String id, History.Given now) {
    String who = now.event().by();
    String number = run.entry(id).map(Entry::number).orElse(id);
    Outcome outcome = now.answer().outcome();
    return Verdict.refused(
        outcome instanceof Outcome.Open
            ? Line.of("%s reopened %s meanwhile", who, number)
            : Line.of("%s marked %s %s meanwhile", who, number, outcome.word()),
        "repeat to overwrite");
  }

  private Verdict item(String id, Function<Entry, Verdict> then) {
    return run.entry(id)
        .map(then)
        .orElseGet(() ->
            Verdict.refused(
                Line.of("the checklist has no item `%s`", id), "`tickdown show` lists the items"));
  }

  private Verdict several(List<Request> requests) {
    List<Event> all = new ArrayList<>();
    for (Request request : requests) {
      switch (on(request)) {
        case Verdict.Accepted(List<Event> happenings) -> all.addAll(happenings);
        case Verdict.Rejected refused -> {
          return refused;
        }
      }
    }
    return new Verdict.Accepted(all);
  }

  private Verdict fill(String name, String value) {
    Optional<String> objection = Filling.objection(name, value);
    if (objection.isPresent()) {
      return Verdict.refused(
          Line.of(objection.get()),
          name.equals(Placeholder.RELEASE)
              ? "use letters, digits and . + _ -, beginning with a letter or digit"
              : "give a text in one line");
    }
    Filling filling = run.filling().with(name, value);
    return run.placeholders().stream()
        .filter(placeholder -> placeholder.name().equals(name))
        .filter(placeholder -> !isFilledBy(filling, placeholder, value))
        .findFirst()
        .map(placeholder -> unfit(placeholder, value))
        .orElseGet(() -> Verdict.granted(new Event.Filled(name, value)));
  }

  /// A release must contain a number, with or without a leading `v`.
  private static boolean isFilledBy(Filling filling, Placeholder placeholder, String value) {
    int first = value.startsWith("v") && value.length() > 1 ? 1 : 0;
    return filling.value(placeholder).isPresent()
        && (!(placeholder.kind() instanceof Kind.Release)
            || Character.isDigit(value.charAt(first)));
  }

  private static Verdict unfit(Placeholder placeholder, String value) {
    return Verdict.refused(
        Line.of("`%s` is not a value for `%s`", value, placeholder.token()),
        switch (placeholder.kind()) {
          case Kind.Release _ -> "give a version, such as 1.4.0";
          case Kind.Date _ -> "give a date, such as 2026-11-22";
          case Kind.Words _, Kind.Variable _, Kind.Arithmetic _ -> "give another value";
        });
  }

  private Verdict procedure(String procedure, Function<Phase, List<Event>> what) {
    return run.checklist().phases().stream()
        .filter(phase -> phase.isProcedure() && phase.id().equals(procedure))
        .findFirst()
        .<Verdict>map(phase -> new Verdict.Accepted(what.apply(phase)))
        .orElseGet(() ->
            Verdict.refused(
                Line.of("the checklist has no procedure `%s`", procedure),
                "`tickdown show` lists the phases"));
  }

  /// The call, and the reopening of the procedure's answers.
  private List<Event> called(Phase phase, Request.Call call) {
    List<Event> happenings = new ArrayList<>();
    happenings.add(new Event.Called(phase.id(), phase.title(), call.from()));
    if (call.again()) {
      for (Entry entry : run.answered(phase.id())) {
        happenings.add(new Event.Answered(name(entry), new Outcome.Open(), List.of(), head));
      }
    }
    return happenings;
  }

  private Verdict answer(Entry entry, Request.Answer answer) {
    Optional<Verdict> wrongKind = wrongKind(entry, answer.outcome());
    if (wrongKind.isPresent()) {
      return wrongKind.get();
    }
    if (run.isClosed(entry)) {
      return Verdict.refused(
          Line.of("%s belongs to a branch that was not chosen", entry.number()),
          "change the decision first");
    }
    if (!entry.isLeaf()) {
      return Verdict.refused(
          Line.of("%s is settled by its own items", entry.number()),
          Line.of("answer those instead: %s", numbersBelow(entry)));
    }
    Optional<Refusal> wrong = wrongIn(answer.evidence());
    if (wrong.isPresent()) {
      return new Verdict.Rejected(wrong.get());
    }
    if (answer.evidence().isEmpty()
        && run.outcome(entry).equals(answer.outcome())
        && !new Stale(run, head).is(entry)) {
      return answer.outcome() instanceof Outcome.Deferred
          ? Verdict.granted(answered(entry, answer))
          : new Verdict.Accepted(List.of());
    }
    return Verdict.granted(answered(entry, answer));
  }

  /// Decisions, and only decisions, are answered with one of their choices.
  private static Optional<Verdict> wrongKind(Entry entry, Outcome outcome) {
    List<String> choices = choices(entry);
    return switch (outcome) {
      case Outcome.Decided(String branch) when !choices.contains(branch) ->
          Optional.of(
              Verdict.refused(
                  choices.isEmpty()
                      ? Line.of("%s is not a decision", entry.number())
                      : Line.of("`%s` is not one of the choices at %s", branch, entry.number()),
                  choices.isEmpty() ? Line.of("answer it like any other item") : oneOf(choices)));
      case Outcome.Done _ when !choices.isEmpty() ->
          Optional.of(Verdict.refused(Line.of("%s is a decision", entry.number()), oneOf(choices)));
      case Outcome.NotChosen _ ->
          Optional.of(Verdict.refused("this follows from a decision", "change the decision"));
      case Outcome.Open _, Outcome.Done _, Outcome.NotApplicable _, Outcome.Skipped _ ->
          Optional.empty();
      case Outcome.Deferred _, Outcome.Failed _, Outcome.Decided _ -> Optional.empty();
    };
  }

  /// The choices at an item; none if it is not a decision.
  public static List<String> choices(Entry entry) {
    return entry.item().terms().role() instanceof Role.Decision(List<Role.Choice> choices)
        ? choices.stream().map(Role.Choice::words).toList()
        : List.of();
  }

  /// The choices of a decision that begin with `typed`, ignoring case; if one matches exactly, only
  /// that one.
  public static List<String> choices(Entry entry, String typed) {
    List<String> choices = choices(entry);
    List<String> exact = choices.stream().filter(typed::equalsIgnoreCase).toList();
    return exact.isEmpty()
        ? choices.stream()
            .filter(choice -> choice.regionMatches(true, 0, typed, 0, typed.length()))
            .toList()
        : exact;
  }

  private static Line oneOf(List<String> choices) {
    return Line.of("choose one of: %s", Line.joined(", ", choices.stream().map(Line::of).toList()));
  }

  private Event answered(Entry entry, Request.Answer answer) {
    return new Event.Answered(name(entry), answer.outcome(), answer.evidence(), head);
  }

  private Verdict attach(Entry entry, List<Evidence> evidence) {
    if (evidence.isEmpty()) {
      return Verdict.refused("no comment given", "add the text of the comment");
    }
    return wrongIn(evidence)
        .<Verdict>map(Verdict.Rejected::new)
        .orElseGet(() -> Verdict.granted(new Event.Noted(name(entry), evidence)));
  }

  private Verdict rename(Request.Rename to) {
    RunIdentity now = new RunIdentity(to.run(), to.checklist());
    return RunIdentity.of(run.history()).filter(now::equals).isPresent()
        ? new Verdict.Accepted(List.of())
        : Verdict.granted(new Event.Renamed(to.run(), to.checklist()));
  }

  private Verdict undo() {
    return run.history()
        .undoable(operator)
        .map(action -> Verdict.granted(new Event.Undone(action)))
        .orElseGet(() ->
            Verdict.refused(
                "nothing to undo",
                "`tickdown log` shows what happened; reopening an item clears any operator's"
                    + " answer"));
  }

  private Verdict redo() {
    return run.history()
        .redoable(operator)
        .map(action -> Verdict.granted(new Event.Redone(action)))
        .orElseGet(() -> Verdict.refused("nothing to redo", "`tickdown log` shows what happened"));
  }

  private Verdict finish(Optional<Reason> why) {
    int outstanding = run.outstandingCount();
    if (outstanding > 0 && why.isEmpty()) {
      return Verdict.refused(
          Plural.of(outstanding, "item is", "items are") + " still open",
          "answer them (`tickdown remaining` lists them), or give a reason (`tickdown finish"
              + " --reason WORDS`)");
    }
    return Verdict.granted(new Event.Finished(why));
  }

  private static Optional<Refusal> wrongIn(List<Evidence> evidence) {
    return evidence.stream().flatMap(each -> wrongWith(each).stream()).findFirst();
  }

  private static Optional<Refusal> wrongWith(Evidence evidence) {
    String text = evidence.text();
    if (text.isBlank() || text.length() > Reason.LONGEST) {
      return Optional.of(
          new Refusal(
              Line.of("a comment, link or value has 1 to %s characters", Reason.LONGEST),
              "shorten it, or link to the long text"));
    }
    return evidence instanceof Evidence.Link && !isSafeLink(text)
        ? Optional.of(
            new Refusal(
                Line.of("`%s` is not a link", text), "use an https://, http:// or mailto: address"))
        : Optional.empty();
  }

  /// Whether `text` can be recorded as a link: `http`, `https` or `mailto`, without spaces.
  public static boolean isSafeLink(String text) {
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
