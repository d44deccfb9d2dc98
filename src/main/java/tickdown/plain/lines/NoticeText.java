package tickdown.plain.lines;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tickdown.checklist.Entry;
import tickdown.checklist.Phase;
import tickdown.english.ConflictText;
import tickdown.english.DriverText;
import tickdown.english.EventText;
import tickdown.english.GateText;
import tickdown.english.OutcomeText;
import tickdown.english.SharingText;
import tickdown.exchange.state.DriverChange;
import tickdown.exchange.state.Setback;
import tickdown.run.Reason;
import tickdown.run.RecordedEvent;
import tickdown.run.Run;
import tickdown.run.RunIdentity;
import tickdown.run.gate.PhaseGate;
import tickdown.run.rules.Driving;
import tickdown.run.rules.Refusal;
import tickdown.text.Line;
import tickdown.text.Plural;
import tickdown.text.Tone;
import tickdown.walk.CheckNotice;
import tickdown.walk.Notice;
import tickdown.walk.StepNotice;
import tickdown.walk.TypedCommand;

/// A notice in words.
///
/// @param sentence the complete sentence
/// @param details hints or choices, shown below or after the sentence
public record NoticeText(Line sentence, List<Line> details) {
  private static final int MOST_FOUND = 10;
  private static final int MOST_ARRIVED = 5;

  public NoticeText {
    details = List.copyOf(details);
  }

  private static NoticeText of(String sentence) {
    return of(Line.of(sentence));
  }

  private static NoticeText of(Line sentence) {
    return new NoticeText(sentence, List.of());
  }

  private static NoticeText of(Line sentence, String detail) {
    return new NoticeText(sentence, List.of(Line.of(detail)));
  }

  /// The words of `notice` for the given controls.
  public static NoticeText of(Notice notice, Controls controls) {
    return switch (notice) {
      case Notice.Result result -> result(result);
      case Notice.Change change -> change(change, controls);
      case Notice.Misunderstood input -> misunderstood(input, controls);
      case Notice.Missing missing -> missing(missing, controls);
      case Notice.Detour detour -> detour(detour, controls);
      case Notice.OfSharing about -> sharing(about, controls);
      case CheckNotice check -> {
        List<Line> lines = CheckText.of(check, controls);
        yield new NoticeText(lines.getFirst(), lines.subList(1, lines.size()));
      }
      case StepNotice step -> {
        List<Line> lines = StepText.of(step, controls);
        yield new NoticeText(lines.getFirst(), lines.subList(1, lines.size()));
      }
    };
  }

  private static NoticeText result(Notice.Result result) {
    return switch (result) {
      case Notice.Recorded(var run, var event) -> of(new EventText(run).sentence(event));
      case Notice.RecordedTogether(var run, var events) -> of(new EventText(run).together(events));
      case Notice.AlreadyAnswered(var run, var entry) ->
          of(OutcomeText.already(run, entry).ended());
      case Notice.NothingChanged() -> of("No change.");
      case Notice.NothingToUndo() -> of("Nothing to undo.");
      case Notice.NothingToRedo() -> of("Nothing to redo.");
      case Notice.Refused(Refusal refusal) -> refused(refusal);
      case Notice.WouldAttach(String file) ->
          of(Line.of("Rehearsal: %s would be attached; no copy was made.", file));
      case Notice.Cancelled() -> of("Cancelled.");
    };
  }

  private static NoticeText change(Notice.Change change, Controls controls) {
    return switch (change) {
      case Notice.OtherRecorded(var run, var event) -> of(other(run, event).all(Tone.CARE));
      case Notice.AnswersArrived(var run, var answers) -> arrived(run, answers);
      case Notice.ChecklistFileChanged() ->
          of(
              Line.of(
                  Tone.CARE,
                  "The checklist file has changed; %s loads it.",
                  controls.choose("`reload`", "ctrl-r")));
      case Notice.OtherChecklist(String by, boolean isInUse) ->
          of(
              isInUse
                  ? Line.of(
                      Tone.CARE,
                      "%s has adopted a changed checklist; %s loads it.",
                      by,
                      controls.choose("`reload`", "ctrl-r"))
                  : Line.of(
                      Tone.CARE,
                      "%s has adopted a changed checklist, which a later one replaces.",
                      by));
      case Notice.Reloaded reloaded -> reloaded(reloaded);
      case Notice.JournalNotice(String sentence) -> of(Line.of(Tone.CARE, "note: %s", sentence));
    };
  }

  private static Line loaded(Notice.Reloaded reloaded) {
    if (reloaded.isFile()) {
      return Line.of("Reloaded %s", reloaded.checklist());
    }
    return reloaded.summary().isEmpty()
        ? Line.of("Kept the run's version of %s", reloaded.checklist())
        : Line.of("Loaded the run's version of %s", reloaded.checklist());
  }

  private static NoticeText reloaded(Notice.Reloaded reloaded) {
    Line done = loaded(reloaded);
    Line sentence =
        reloaded.summary().isEmpty()
            ? done.plus(".")
            : done.plus(": %s.", reloaded.summary()).all(Tone.CARE);
    List<Line> details = new ArrayList<>();
    reloaded.remarks().forEach(remark -> details.add(Line.of(Tone.CARE, "note: %s", remark)));
    details.addAll(reloaded.changes());
    return new NoticeText(sentence, details);
  }

  private static NoticeText sharing(Notice.OfSharing about, Controls controls) {
    return switch (about) {
      case Notice.NotShared() ->
          of(Line.of("This run is not shared."), "`tickdown share` shares it.");
      case Notice.ClaimOrDrop() -> of("Type `claim` or `claim drop`.");
      case Notice.DriveOrLeave() -> of("Type `drive` or `drive leave`.");
      case Notice.NotTheDriver(String name) ->
          of(Line.of("Type %s to take over; a reason may follow.", name));
      case Notice.LeftToDriver(Refusal refusal, Driving driving, boolean isStep) ->
          refused(
              isStep ? "Not run" : "Not saved",
              new Refusal(refusal.sentence(), hint(refusal, driving, controls)));
      case Notice.DrivingLost(var before, var now) ->
          of(
              lost(before, now).plus("; nothing was recorded.").all(Tone.CARE),
              controls.choose("`sharing` shows who drives.", "Press p to see who drives."));
      case Notice.UnleasedEnded(String to, boolean wasAsked) ->
          of(
              Line.of("You no longer drive: %s has the lease", to)
                  .plus(wasAsked ? "; nothing was recorded." : ".")
                  .all(Tone.CARE),
              controls.choose("`drive` takes over.", "Press p, then d, to take over."));
      case Notice.BeforeFinish(var walk) -> of(SharingPage.beforeFinishing(walk));
      case Notice.LeaseGiven() -> of("You drive with the lease now.");
      case Notice.DriverChanged(var _, DriverChange.Failed(var why)) -> failed("Not changed", why);
      case Notice.DriverChanged(var run, var change) ->
          of(
              change instanceof DriverChange.HeldBy
                  ? DriverText.of(change, name(run)).ended()
                  : DriverText.of(change, name(run)).capitalized().ended());
      case Notice.Exchanged(var sharing) ->
          sharing
              .setback()
              .map(why -> failed("Not exchanged", why))
              .orElseGet(() -> of(Line.of("Exchanged with %s.", sharing.remote())));
      case Notice.NotAwaited() ->
          of(
              Line.of("Continuing in the background; you will be told how it ends."),
              controls.choose("`sharing` shows who drives.", "Press p to see who drives."));
      case Notice.SharingChanged(var run, var news) ->
          of(SharingText.news(news, id -> SharingPage.number(run, id)).ended());
    };
  }

  private static NoticeText failed(String what, Setback why) {
    return new NoticeText(
        Line.of(Tone.CARE, "%s: %s", what, why.sentence()).ended(),
        List.of(why.hint().capitalized().ended()));
  }

  private static Line lost(Driving before, Driving now) {
    return switch (now) {
      case Driving.Other(String by) ->
          before instanceof Driving.Here
                  || before instanceof Driving.Unknown(var _, boolean was) && was
              ? Line.of("%s took over driving from you", by)
              : Line.of("%s drives now", by);
      case Driving.Alone _,
          Driving.Here _,
          Driving.Overridden _,
          Driving.Nobody _,
          Driving.Unknown _ ->
          Line.of("You no longer drive");
    };
  }

  /// `ben: 1.1 done`
  private static Line other(Run run, RecordedEvent event) {
    return Line.of(
        "%s: %s%s", event.by(), new EventText(run).news(event), ConflictText.remark(run, event));
  }

  /// `3 answers from ana arrived.`, `3 answers from ana and 1 from ben arrived.`, then the last of
  /// them.
  private static NoticeText arrived(Run run, List<RecordedEvent> answers) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    answers.forEach(event -> counts.merge(event.by(), 1, Integer::sum));
    List<Line> from = new ArrayList<>();
    counts.forEach((by, count) ->
        from.add(
            Line.of(
                "%s from %s",
                from.isEmpty() ? Plural.of(count, "answer") : Integer.toString(count), by)));
    List<Line> details =
        new ArrayList<>(
            answers.subList(Math.max(0, answers.size() - MOST_ARRIVED), answers.size()).stream()
                .map(event -> other(run, event).ended())
                .toList());
    if (answers.size() > MOST_ARRIVED) {
      details.add(Line.of("And %s more before (`tickdown log`).", answers.size() - MOST_ARRIVED));
    }
    return new NoticeText(Line.of(Tone.CARE, "%s arrived.", and(from)).all(Tone.CARE), details);
  }

  /// `1, 2 and 3`.
  private static Line and(List<Line> lines) {
    int last = lines.size() - 1;
    return last < 1
        ? Line.joined("", lines)
        : Line.of("%s and %s", Line.joined(", ", lines.subList(0, last)), lines.get(last));
  }

  /// What somebody who does not drive can do.
  private static Line hint(Refusal refusal, Driving driving, Controls controls) {
    return switch (driving) {
      case Driving.Other(String by) ->
          Line.of(
              "leave it to %s, or take over: %s",
              by, controls.choose("`drive`", "press p, then d"));
      case Driving.Nobody _ ->
          Line.of(controls.choose("`drive` makes you the driver", "press p, then d, to drive"));
      case Driving.Unknown _ -> Line.of("`tickdown drive --without-lease` goes on anyway");
      case Driving.Alone _, Driving.Here _, Driving.Overridden _ -> refusal.hint();
    };
  }

  private static NoticeText misunderstood(Notice.Misunderstood input, Controls controls) {
    return switch (input) {
      case Notice.CutOff(String typed) ->
          of(Line.of("The input ends in the middle of a line: `%s`.", typed));
      case Notice.UnknownCommand(String typed, var meant) -> unknown(typed, meant);
      case Notice.ReadOnly(Run run) ->
          of(
              controls
                  .choose(
                      Line.of("%s is finished; it can be read, not changed.", name(run)),
                      Line.of("This run is finished and read-only."))
                  .all(Tone.CARE));
      case Notice.Ambiguous(String typed, var meanings) ->
          of(Line.of("`%s` is ambiguous: %s.", typed, or(meanings)));
      case Notice.NoArgumentTaken(TypedCommand word) ->
          word == TypedCommand.GATE
              ? of(Line.of("`gate` takes no argument."), "`go NUMBER` goes to an item.")
              : of(Line.of("`%s` takes no argument.", word.spelling()));
      case Notice.NothingGiven() -> of("Nothing entered; no change.");
      case Notice.YesOrNo() -> of(controls.choose("Type yes or no.", "Press y or n."));
      case Notice.DoneWithNumber(String number) ->
          of(
              Line.of(
                  "`done` answers the current item; `go %s` goes to the other one first.", number));
      case Notice.AtGate(var next) -> atGate(next);
      case Notice.NotTheRelease(String typed, String release) ->
          of(
              typed.isEmpty()
                  ? Line.of("Type %s to continue.", release)
                  : Line.of("`%s` is not the name of this run; type %s.", typed, release));
      case Notice.PassNeedsReason(var gate) -> of(new GateText(gate).reasonNeeded());
      case Notice.NothingToConfirm() -> of("There is nothing to confirm.");
      case Notice.ReasonTooLong() ->
          of(Line.of("Too long: a reason has at most %s characters.", Reason.LONGEST));
      case Notice.AnswerForAllNeeded() -> of("`all` needs done, na, skip or defer.");
      case Notice.FillNeedsNameAndValue() ->
          of("`fill` needs a name and a value, such as `fill X.Y.Z 1.4.0`.");
    };
  }

  private static String name(Run run) {
    return RunIdentity.of(run.history()).map(RunIdentity::run).orElse("This run");
  }

  private static NoticeText unknown(String typed, Optional<TypedCommand> meant) {
    return of(
        meant
            .map(
                word -> Line.of("Unknown command `%s`. Did you mean `%s`?", typed, word.spelling()))
            .orElseGet(() -> Line.of("Unknown command `%s`. Type help.", typed)));
  }

  /// The first matches, each with its number, which is enough to go there.
  private static NoticeText found(Notice.Found found) {
    List<Line> details = new ArrayList<>();
    found.items().stream()
        .limit(MOST_FOUND)
        .forEach(entry ->
            details.add(
                Line.of("%s  %s", entry.number(), found.run().values().text(entry.item()))));
    if (found.items().size() > MOST_FOUND) {
      details.add(Line.of("and %s more", found.items().size() - MOST_FOUND));
    }
    return new NoticeText(
        Line.of(
            "%s for “%s”; type the number of one to go there:",
            Plural.of(found.items().size(), "match", "matches"), found.words()),
        details);
  }

  private static NoticeText atGate(Optional<Entry> next) {
    Line to = next.map(entry -> Line.of(" to %s", entry.number())).orElseGet(Line::empty);
    return of(
        Line.of("The phase has ended: press Enter to continue%s.", to),
        "`back` returns to the last item, `next` goes to the first open one.");
  }

  private static NoticeText missing(Notice.Missing missing, Controls controls) {
    return switch (missing) {
      case Notice.NoMatch(String words) -> of(Line.of("No match for “%s”.", words));
      case Notice.NoSuchItem(String number) -> of(Line.of("There is no item `%s`.", number));
      case Notice.NoItemHere() -> of("There is no item here; `go NUMBER` goes to one.");
      case Notice.FirstItem() -> of("This is the first item.");
      case Notice.NothingToDecide() -> of("This item is not a decision.");
      case Notice.Choices(var choices) -> of(Line.of("Choose %s.", or(choices)));
      case Notice.NothingOpenInSection() -> of("Nothing is open in this section.");
      case Notice.NoSuchPlaceholder(String name, var tokens) -> noPlaceholder(name, tokens);
      case Notice.PlaceholderLeftOpen(var placeholder) ->
          of(
              controls == Controls.COMMANDS
                  ? Line.of(
                      "Skipped for now; set it later with `fill %s VALUE`.", placeholder.token())
                  : Line.of("Skipped for now; press = to set %s later.", placeholder.token()));
    };
  }

  private static NoticeText detour(Notice.Detour detour, Controls controls) {
    return switch (detour) {
      case Notice.Found found -> found(found);
      case Notice.NoProcedure() -> of("This checklist has no procedures.");
      case Notice.Procedures(var procedures) ->
          new NoticeText(
              Line.of("The procedures are:"),
              procedures.stream()
                  .map(phase -> Line.of("%s  %s", phase.number(), phase.title()))
                  .toList());
      case Notice.AlreadyInProcedure(Phase procedure) ->
          of(Line.of("You are already in %s.", procedure.title()));
      case Notice.NotInProcedure() -> of("You are not in a procedure.");
      case Notice.ProcedureLeftOpen(Phase procedure, int outstanding) ->
          of(
              Line.of(
                  Tone.CARE,
                  "%s: %s still open.",
                  procedure.title(),
                  Plural.of(outstanding, "item")),
              controls.choose(
                  "`call` returns to it; `all na REASON` there ends it.",
                  "Press ! to return; A there ends it."));
      case Notice.ProcedureComplete(var run, Phase procedure) -> complete(run, procedure, controls);
      case Notice.PhaseEnded(var gate) -> of(new GateText(gate).sentence());
      case Notice.Departing(var gate) -> of(new GateText(gate).sentence());
      case Notice.ComesUpAgain(var entry, boolean isDeferred) ->
          of(
              entry.number()
                  + (isDeferred
                      ? " was deferred and comes up again."
                      : " was passed over and is still open."));
    };
  }

  private static NoticeText complete(Run run, Phase procedure, Controls controls) {
    Line sentence = Line.of(Tone.CARE, "%s complete.", procedure.title());
    return PhaseGate.after(run, procedure).isRolledBack() && controls == Controls.COMMANDS
        ? of(sentence, "`finish rolled back` ends the run as rolled back.")
        : of(sentence);
  }

  private static NoticeText refused(Refusal refusal) {
    return refused("Not saved", refusal);
  }

  private static NoticeText refused(String what, Refusal refusal) {
    Line sentence = Line.of(Tone.CARE, "%s: %s", what, refusal.sentence()).ended();
    return refusal.hint().text().isEmpty()
        ? of(sentence)
        : new NoticeText(sentence, List.of(refusal.hint().capitalized().ended()));
  }

  private static NoticeText noPlaceholder(String name, List<String> tokens) {
    return tokens.isEmpty()
        ? of("This checklist has no placeholders.")
        : of(Line.of("There is no placeholder `%s`; there are: %s.", name, listed(tokens)));
  }

  /// `call, choose or comment`.
  private static Line or(List<String> words) {
    List<Line> lines = words.stream().map(Line::of).toList();
    int last = lines.size() - 1;
    return last < 1
        ? Line.joined("", lines)
        : Line.of("%s or %s", Line.joined(", ", lines.subList(0, last)), lines.get(last));
  }

  private static Line listed(List<String> words) {
    return Line.joined(", ", words.stream().map(Line::of).toList());
  }
}
