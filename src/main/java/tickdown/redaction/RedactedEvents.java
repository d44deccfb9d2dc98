package tickdown.redaction;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tickdown.run.Embargo;
import tickdown.run.Event;
import tickdown.run.Evidence;
import tickdown.run.ItemName;
import tickdown.run.ItemWords;
import tickdown.run.Origin;
import tickdown.run.Outcome;
import tickdown.run.Reason;
import tickdown.run.Run;
import tickdown.run.attempt.Ending;
import tickdown.run.attempt.Finding;
import tickdown.run.attempt.Invocation;
import tickdown.run.attempt.StepOutput;

/// What happened in a run, without the words.
///
/// @param run the run as it was
record RedactedEvents(Run run, Aliases aliases) {
  private static final Reason REASON = new Reason(Embargo.REDACTED);

  /// The text of an item that was another one when it was answered.
  private static final String FORMER = Embargo.REDACTED.replace("]", ", former text]");

  Event of(Event event) {
    return switch (event) {
      case Event.Started started -> of(started);
      case Event.Answered(var item, var outcome, var evidence, var head) ->
          new Event.Answered(name(item), of(outcome), of(evidence), commit(head));
      case Event.Noted(var item, var evidence) -> new Event.Noted(name(item), of(evidence));
      case Event.Undone undone -> undone;
      case Event.Redone redone -> redone;
      case Event.Filled _ -> new Event.Filled(Embargo.REDACTED, Embargo.REDACTED);
      case Event.Called(var procedure, var _, var from) ->
          new Event.Called(aliases.id(procedure), Embargo.REDACTED, from.map(aliases::id));
      case Event.Returned(var procedure, var _) ->
          new Event.Returned(aliases.id(procedure), Embargo.REDACTED);
      case Event.Revised _ -> new Event.Revised(Embargo.REDACTED, Map.of());
      case Event.Renamed renamed -> renamed;
      case Event.OnItem onItem -> of(onItem);
      case Event.GatePassed(var gate, var _, var why) ->
          new Event.GatePassed(aliases.id(gate), Embargo.REDACTED, of(why));
      case Event.ToolsSeen _ -> new Event.ToolsSeen(Map.of(Embargo.REDACTED, Embargo.REDACTED));
      case Event.Finished(var why) -> new Event.Finished(of(why));
      case Event.DriverTaken(var from, var why, var lease) ->
          new Event.DriverTaken(from, of(why), lease);
      case Event.DriverLeft(var why, var to) -> new Event.DriverLeft(of(why), to);
      case Event.Shared _ -> event;
      case Event.Unknown(var kind, var _) -> new Event.Unknown(kind, "{}");
    };
  }

  private Event of(Event.Started started) {
    Origin origin = started.origin();
    return new Event.Started(
        started.release(),
        started.checklist(),
        Embargo.REDACTED,
        started.bullets(),
        commit(started.head()),
        new Origin(origin.released(), origin.earlier(), Optional.empty(), origin.isQuiet()));
  }

  private Event of(Event.OnItem event) {
    ItemName item = name(event.item());
    return switch (event) {
      case Event.StepStarted(var _, var what, var head) ->
          new Event.StepStarted(item, of(what), commit(head));
      case Event.StepFinished(var _, var attempt, var ending, var took, var output) ->
          new Event.StepFinished(item, attempt, of(ending), took, of(output));
      case Event.StepExplained(var _, var attempt, var _) ->
          new Event.StepExplained(item, attempt, REASON);
      case Event.Checked(var _, var _, var finding, var head) ->
          new Event.Checked(item, Embargo.REDACTED, of(finding), commit(head));
      case Event.NeedChecked(var _, var _, var finding, var head) ->
          new Event.NeedChecked(item, Embargo.REDACTED, of(finding), commit(head));
      case Event.Signed(var _, var head) -> new Event.Signed(item, commit(head));
      case Event.Claimed _ -> new Event.Claimed(item);
      case Event.ClaimDropped _ -> new Event.ClaimDropped(item);
      case Event.WaitBegan(var _, var length) -> new Event.WaitBegan(item, length);
      case Event.WaitEnded _ -> new Event.WaitEnded(item, REASON);
    };
  }

  /// Whether its text is still the same can be told from the name.
  private ItemName name(ItemName item) {
    boolean isSame =
        run.entry(item.id())
            .map(entry -> ItemWords.of(entry.item().text().plain()))
            .filter(words -> !words.equalsText(ItemWords.of(item.text())))
            .isEmpty();
    return new ItemName(aliases.id(item.id()), isSame ? Embargo.REDACTED : FORMER);
  }

  private Outcome of(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Open _, Outcome.Done _, Outcome.NotChosen _ -> outcome;
      case Outcome.NotApplicable(var why) -> new Outcome.NotApplicable(of(why));
      case Outcome.Skipped _ -> new Outcome.Skipped(REASON);
      case Outcome.Deferred(var why) -> new Outcome.Deferred(of(why));
      case Outcome.Failed _ -> new Outcome.Failed(REASON);
      case Outcome.Decided(String branch) -> new Outcome.Decided(aliases.text(branch));
    };
  }

  private static Optional<Reason> of(Optional<Reason> why) {
    return why.map(_ -> REASON);
  }

  private static List<Evidence> of(List<Evidence> evidence) {
    return evidence.stream().map(RedactedEvents::of).toList();
  }

  /// Nothing tells what is in a file, not even its hash.
  private static Evidence of(Evidence evidence) {
    return switch (evidence) {
      case Evidence.Comment _ -> new Evidence.Comment(Embargo.REDACTED);
      case Evidence.Lesson _ -> new Evidence.Lesson(Embargo.REDACTED);
      case Evidence.Link _ -> new Evidence.Link(Embargo.REDACTED);
      case Evidence.KeptFile file ->
          new Evidence.KeptFile(Embargo.REDACTED, "0".repeat(file.hash().length()), file.bytes());
      case Evidence.Value _ -> new Evidence.Value(Embargo.REDACTED);
    };
  }

  private static Invocation of(Invocation what) {
    return new Invocation(
        Embargo.REDACTED, Embargo.REDACTED, Embargo.REDACTED, new TreeMap<>(), what.hasTerminal());
  }

  private static Ending of(Ending ending) {
    return switch (ending) {
      case Ending.Exited _, Ending.Interrupted _, Ending.TimedOut _ -> ending;
      case Ending.NotStarted _ -> new Ending.NotStarted(Embargo.REDACTED);
    };
  }

  private static StepOutput of(StepOutput output) {
    return output.bytes() == 0
        ? StepOutput.NONE
        : new StepOutput(Embargo.REDACTED, "", output.bytes(), "", Optional.empty());
  }

  private Finding of(Finding finding) {
    String sentence = aliases.text(finding.sentence());
    return switch (finding) {
      case Finding.Holds _ -> new Finding.Holds(sentence);
      case Finding.Denied _ -> new Finding.Denied(sentence);
      case Finding.Undecided _ -> new Finding.Undecided(sentence);
    };
  }

  private Optional<String> commit(Optional<String> head) {
    return head.map(aliases::commit);
  }
}
