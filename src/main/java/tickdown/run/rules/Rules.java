package tickdown.run.rules;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import tickdown.checklist.Entry;
import tickdown.checklist.Phase;
import tickdown.checklist.Placeholder;
import tickdown.checklist.Placeholder.Kind;
import tickdown.run.Event;
import tickdown.run.GivenAnswer;
import tickdown.run.Outcome;
import tickdown.run.Reason;
import tickdown.run.Run;
import tickdown.run.RunIdentity;
import tickdown.run.gate.Completion;
import tickdown.text.Line;
import tickdown.text.Plural;
import tickdown.wording.placeholder.Filling;

/// Decides what an operator may record in a run.
///
/// @param head the commit that is checked out, recorded with each answer
/// @param now the current time, which tells whether a wait is over
public record Rules(Run run, String operator, Optional<String> head, Instant now) {

  /// Rules without a clock: no wait is ever over.
  public Rules(Run run, String operator, Optional<String> head) {
    this(run, operator, head, Instant.EPOCH);
  }

  /// The events that `request` becomes, or why it is refused.
  public Verdict on(Request request) {
    return run.isFinished()
        ? finished(request)
        : VersionRules.objection(run, request)
            .<Verdict>map(Verdict.Rejected::new)
            .orElseGet(() -> open(request, false));
  }

  /// Returning from a procedure is always possible, even if someone else has finished the run, and
  /// so are recording how a step ended that was started before, and settling a conflict that came
  /// to light only after the end.
  private Verdict finished(Request request) {
    if (request instanceof Request.Return) {
      return new Verdict.Accepted(List.of());
    }
    return request instanceof Request.FinishStep
            || request instanceof Request.ExplainStep
            || isSettling(request)
        ? open(request, false)
        : Verdict.refused(
            "this run is finished and read-only", "start another one with `tickdown run --new`");
  }

  private boolean isSettling(Request request) {
    return switch (request) {
      case Request.Answer answer -> run.history().conflict(answer.id()).isPresent();
      case Request.Several(List<Request> requests) ->
          !requests.isEmpty() && requests.stream().allMatch(this::isSettling);
      default -> false;
    };
  }

  private Verdict open(Request request, boolean isConfirmed) {
    return switch (request) {
      case Request.Answer answer ->
          item(
              answer.id(), entry -> new AnswerRules(run, head, now, isConfirmed).on(entry, answer));
      case Request.Several(List<Request> requests) -> several(requests);
      case Request.Fill(String placeholder, String value) -> fill(placeholder, value);
      case Request.Call call -> procedure(call.procedure(), phase -> called(phase, call));
      case Request.Return(String procedure) ->
          procedure(procedure, phase -> List.of(new Event.Returned(procedure, phase.title())));
      case Request.Attach attach ->
          item(
              attach.id(),
              entry -> new AnswerRules(run, head, now, false).attach(entry, attach.evidence()));
      case Request.Sign(String id, var evidence) ->
          item(id, entry -> new SignOffRules(run, operator, head).on(entry, evidence));
      case Request.Claim(String id, boolean isDropped) ->
          item(id, entry -> claim(entry, isDropped));
      case Request.BeginWait(String id) -> item(id, this::waiting);
      case Request.Check check ->
          item(check.id(), entry -> new CheckRules(run, head, now).on(entry, check));
      case Request.StartStep start -> item(start.id(), entry -> steps().start(entry, start));
      case Request.FinishStep finish -> item(finish.id(), entry -> steps().finish(entry, finish));
      case Request.ExplainStep explain ->
          item(explain.id(), entry -> steps().explain(entry, explain));
      case Request.SeeTools(var versions) ->
          versions.isEmpty()
              ? new Verdict.Accepted(List.of())
              : Verdict.granted(new Event.ToolsSeen(versions));
      case Request.Undo _ -> undo();
      case Request.Redo _ -> redo();
      case Request.Rename rename -> rename(rename);
      case Request.Pass pass -> new GateRules(run).pass(pass);
      case Request.Finish(Optional<Reason> why) -> finish(why);
    };
  }

  /// The same, but refuses an answer or a step if someone else has answered the item since the
  /// operator saw the run as `seen`. An answer applies to what was on the screen.
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

  /// The ids of the items that the request answers, or whose step it runs.
  private static Stream<String> answered(Request request, Run seen) {
    return switch (request) {
      case Request.Answer answer -> Stream.of(answer.id());
      case Request.Several(List<Request> requests) ->
          requests.stream().flatMap(each -> answered(each, seen));
      case Request.Call(String procedure, boolean again, var _, var _) when again ->
          seen.answered(procedure).stream().map(Entry::id);
      case Request.Attach _, Request.Sign _, Request.Undo _, Request.Redo _ -> Stream.empty();
      case Request.Claim _ -> Stream.empty();
      case Request.Fill _, Request.Call _, Request.Return _, Request.Check _ -> Stream.empty();
      case Request.StartStep start -> Stream.of(start.id());
      case Request.BeginWait(String id) -> Stream.of(id);
      case Request.FinishStep _, Request.ExplainStep _ -> Stream.empty();
      case Request.Rename _, Request.Pass _, Request.Finish _, Request.SeeTools _ -> Stream.empty();
    };
  }

  private Optional<Verdict> changedMeanwhile(String id, Run seen) {
    return run.history()
        .answer(id)
        .filter(now ->
            !seen.history().answer(id).equals(Optional.of(now))
                || !seen.history().conflict(id).equals(run.history().conflict(id)))
        .map(now -> changedMeanwhile(id, now));
  }

  private Verdict changedMeanwhile(String id, GivenAnswer now) {
    String who = now.event().by();
    String number = run.entry(id).map(Entry::number).orElse(id);
    Outcome outcome = now.answer().outcome();
    if (run.history().conflict(id).isPresent()) {
      return Verdict.refused(
          Line.of("others answered %s meanwhile, and differently", number),
          "look at their answers, then repeat to settle it");
    }
    return Verdict.refused(
        outcome instanceof Outcome.Open
            ? Line.of("%s reopened %s meanwhile", who, number)
            : Line.of("%s marked %s %s meanwhile", who, number, outcome.word()),
        "repeat to overwrite");
  }

  private StepRules steps() {
    return new StepRules(run, head);
  }

  private Verdict claim(Entry entry, boolean isDropped) {
    ClaimRules rules = new ClaimRules(run, operator);
    return isDropped ? rules.drop(entry) : rules.claim(entry);
  }

  private Verdict waiting(Entry entry) {
    return run.isClosed(entry)
        ? AnswerRules.notChosen(entry)
        : new WaitRules(run, now).begin(entry, AnswerRules.name(entry));
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
    boolean isConfirmed = requests.stream().anyMatch(Request.Pass.class::isInstance);
    for (Request request : requests) {
      switch (open(request, isConfirmed)) {
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
    Filling filling = run.values().filling().with(name, value);
    return run.values().placeholders().stream()
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
        happenings.add(
            new Event.Answered(AnswerRules.name(entry), new Outcome.Open(), List.of(), head));
      }
    }
    return happenings;
  }

  private Verdict rename(Request.Rename to) {
    RunIdentity now = new RunIdentity(to.run(), to.checklist());
    return RunIdentity.of(run.history()).filter(now::equals).isPresent()
        ? new Verdict.Accepted(List.of())
        : Verdict.granted(new Event.Renamed(to.run(), to.checklist()));
  }

  private Verdict undo() {
    return run.undoable(operator)
        .map(action -> Verdict.granted(new Event.Undone(action)))
        .orElseGet(() ->
            Verdict.refused(
                "nothing to undo",
                "`tickdown log` shows what happened; reopening an item clears any operator's"
                    + " answer"));
  }

  private Verdict redo() {
    return run.redoable(operator)
        .map(action -> Verdict.granted(new Event.Redone(action)))
        .orElseGet(() -> Verdict.refused("nothing to redo", "`tickdown log` shows what happened"));
  }

  private Verdict finish(Optional<Reason> why) {
    int outstanding = run.outstandingCount();
    if (outstanding > 0 && why.isEmpty()) {
      return Verdict.refused(
          open(outstanding, new Completion(run).inConflict()),
          "answer them (`tickdown remaining` lists them), or give a reason (`tickdown finish"
              + " --reason WORDS`)");
    }
    List<Entry> contradicted = new Completion(run).contradicted();
    if (!contradicted.isEmpty() && why.isEmpty()) {
      return Verdict.refused(
          Line.of(
              "%s by a check: %s",
              Plural.of(contradicted.size(), "item is contradicted", "items are contradicted"),
              numbers(contradicted)),
          "check again (`tickdown verify ITEM`), tick it again and say why (`tickdown tick ITEM"
              + " --comment WORDS`), or give a reason");
    }
    List<Entry> unsigned = new Completion(run).unsigned();
    if (!unsigned.isEmpty() && why.isEmpty()) {
      return Verdict.refused(
          Line.of(
              "%s a sign-off: %s",
              Plural.of(unsigned.size(), "item still needs", "items still need"),
              numbers(unsigned)),
          "another operator signs it off (`tickdown sign ITEM`), or give a reason");
    }
    return Verdict.granted(new Event.Finished(why));
  }

  /// `3 items are still open, 1 of them in Emergency rollback`, `3 items are still open, 1 of them
  /// in conflict: 1.1.4`, `1 item is in conflict: 1.1.4`.
  private Line open(int outstanding, List<Entry> inConflict) {
    String items = Plural.of(outstanding, "item is", "items are");
    if (inConflict.isEmpty()) {
      return Line.of("%s still open", items).plus(inProcedures());
    }
    return outstanding == inConflict.size()
        ? Line.of("%s in conflict: %s", items, numbers(inConflict))
        : Line.of(
            "%s still open, %s of them in conflict: %s",
            items, inConflict.size(), numbers(inConflict));
  }

  private Line inProcedures() {
    return Line.joined(
        "",
        run.unfinished().stream()
            .map(phase ->
                Line.of(
                    ", %s of them in %s", run.progress().of(phase).outstanding(), phase.title()))
            .toList());
  }

  private static String numbers(List<Entry> entries) {
    return String.join(", ", entries.stream().map(Entry::number).toList());
  }
}
