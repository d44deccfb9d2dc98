package tickdown.journal.line;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import tickdown.run.Event;
import tickdown.run.ItemName;
import tickdown.run.Reason;
import tickdown.run.attempt.Ending;
import tickdown.run.attempt.Finding;
import tickdown.run.attempt.Invocation;
import tickdown.run.attempt.StepOutput;

/// The fields of events about an item: attempts at steps, checks, sign-offs, waits.
final class OnItemFields {

  /// How an attempt ended, as a journal names it.
  private enum EndingKind {
    EXITED,
    INTERRUPTED,
    TIMED_OUT,
    NOT_STARTED
  }

  /// What a check found out, as a journal names it.
  private enum FindingKind {
    HOLDS,
    DENIED,
    UNDECIDED
  }

  private static final Spellings<EndingKind> ENDINGS = new Spellings<>(EndingKind.values());
  private static final Spellings<FindingKind> FINDINGS = new Spellings<>(FindingKind.values());

  /// Where the input of a step came from that had the terminal; other steps have none.
  private static final String TERMINAL = "terminal";

  private OnItemFields() {}

  /// Writes everything but the item.
  static void write(JsonObjectWriter json, Event.OnItem event) {
    switch (event) {
      case Event.StepStarted(var _, var what, var head) ->
          json.with(Field.COMMAND, what.command())
              .with(Field.SHELL, what.shell())
              .with(Field.FOLDER, what.folder())
              .withList(Field.VARIABLES, assignments(what))
              .with(Field.INPUT, what.hasTerminal() ? Optional.of(TERMINAL) : Optional.empty())
              .with(Field.HEAD, head);
      case Event.StepFinished(var _, var attempt, var ending, var took, var output) -> {
        json.with(Field.ATTEMPT, attempt);
        ending(json, ending);
        json.with(Field.TOOK, took.toMillis());
        output(json, output);
      }
      case Event.StepExplained(var _, var attempt, var what) ->
          json.with(Field.ATTEMPT, attempt).with(Field.REASON, what.text());
      case Event.Checked(var _, var check, var finding, var head) ->
          finding(json, check, finding, head);
      case Event.NeedChecked(var _, var need, var finding, var head) ->
          finding(json, need, finding, head);
      case Event.Signed(var _, var head) -> json.with(Field.HEAD, head);
      case Event.Claimed _, Event.ClaimDropped _ -> {}
      case Event.WaitBegan(var _, var length) -> json.with(Field.LENGTH, length.toString());
      case Event.WaitEnded(var _, var why) -> json.with(Field.REASON, why.text());
    }
  }

  private static void finding(
      JsonObjectWriter json, String check, Finding finding, Optional<String> head) {
    json.with(Field.CHECK, check)
        .with(Field.FINDING, FINDINGS.of(kind(finding)))
        .with(Field.SENTENCE, finding.sentence())
        .with(Field.HEAD, head);
  }

  private static List<String> assignments(Invocation what) {
    return what.variables().entrySet().stream()
        .map(each -> each.getKey() + "=" + each.getValue())
        .toList();
  }

  private static void ending(JsonObjectWriter json, Ending ending) {
    switch (ending) {
      case Ending.Exited(int code) ->
          json.with(Field.ENDING, ENDINGS.of(EndingKind.EXITED)).with(Field.CODE, code);
      case Ending.Interrupted(int code) ->
          json.with(Field.ENDING, ENDINGS.of(EndingKind.INTERRUPTED)).with(Field.CODE, code);
      case Ending.TimedOut() -> json.with(Field.ENDING, ENDINGS.of(EndingKind.TIMED_OUT));
      case Ending.NotStarted(String why) ->
          json.with(Field.ENDING, ENDINGS.of(EndingKind.NOT_STARTED)).with(Field.SENTENCE, why);
    }
  }

  private static void output(JsonObjectWriter json, StepOutput output) {
    if (output.bytes() > 0) {
      json.with(Field.OUTPUT, output.head());
      json.with(Field.OUTPUT_END, Optional.of(output.tail()).filter(tail -> !tail.isEmpty()));
      json.with(Field.BYTES, output.bytes())
          .with(Field.HASH, output.hash())
          .with(Field.FILE, output.file());
    }
  }

  private static FindingKind kind(Finding finding) {
    return switch (finding) {
      case Finding.Holds _ -> FindingKind.HOLDS;
      case Finding.Denied _ -> FindingKind.DENIED;
      case Finding.Undecided _ -> FindingKind.UNDECIDED;
    };
  }

  /// The event of this kind, if the fields that it requires are there.
  static Optional<Event> read(EventKind kind, ItemName item, FieldValues fields) {
    return switch (kind) {
      case STEP_STARTED -> invocation(fields).map(what -> started(item, what, fields));
      case STEP_FINISHED -> finished(item, fields);
      case STEP_EXPLAINED ->
          fields
              .given(Field.ATTEMPT)
              .flatMap(
                  attempt -> why(fields).map(what -> new Event.StepExplained(item, attempt, what)));
      case CHECKED ->
          finding(fields)
              .map(found ->
                  new Event.Checked(
                      item, fields.text(Field.CHECK), found, fields.given(Field.HEAD)));
      case NEED_CHECKED ->
          finding(fields)
              .map(found ->
                  new Event.NeedChecked(
                      item, fields.text(Field.CHECK), found, fields.given(Field.HEAD)));
      case SIGNED -> Optional.of(new Event.Signed(item, fields.given(Field.HEAD)));
      case CLAIMED -> Optional.of(new Event.Claimed(item));
      case CLAIM_DROPPED -> Optional.of(new Event.ClaimDropped(item));
      case WAIT_BEGAN ->
          Durations.of(fields.text(Field.LENGTH)).map(length -> new Event.WaitBegan(item, length));
      case WAIT_ENDED -> why(fields).map(why -> new Event.WaitEnded(item, why));
      case STARTED, ANSWERED, NOTED, UNDONE, REDONE, FILLED, CALLED -> Optional.empty();
      case RETURNED, REVISED, RENAMED, FINISHED, GATE_PASSED, TOOLS_SEEN -> Optional.empty();
      case SHARED, DRIVER_TAKEN, DRIVER_LEFT -> Optional.empty();
    };
  }

  private static Optional<Reason> why(FieldValues fields) {
    return fields.isReasonUsable() ? fields.reason() : Optional.empty();
  }

  private static Event started(ItemName item, Invocation what, FieldValues fields) {
    return new Event.StepStarted(item, what, fields.given(Field.HEAD));
  }

  private static Optional<Invocation> invocation(FieldValues fields) {
    SortedMap<String, String> variables = new TreeMap<>();
    for (String assignment : fields.list(Field.VARIABLES)) {
      int equals = assignment.indexOf('=');
      if (equals < 1) {
        return Optional.empty();
      }
      variables.put(assignment.substring(0, equals), assignment.substring(equals + 1));
    }
    return fields.has(Field.COMMAND) && fields.has(Field.SHELL) && fields.has(Field.FOLDER)
        ? Optional.of(
            new Invocation(
                fields.text(Field.COMMAND),
                fields.text(Field.SHELL),
                fields.text(Field.FOLDER),
                variables,
                fields.text(Field.INPUT).equals(TERMINAL)))
        : Optional.empty();
  }

  private static Optional<Event> finished(ItemName item, FieldValues fields) {
    Optional<StepOutput> output = output(fields);
    Optional<Ending> ending = ending(fields);
    return fields.has(Field.ATTEMPT) && output.isPresent() && ending.isPresent()
        ? Optional.of(
            new Event.StepFinished(
                item,
                fields.text(Field.ATTEMPT),
                ending.get(),
                Duration.ofMillis(fields.number(Field.TOOK)),
                output.get()))
        : Optional.empty();
  }

  private static Optional<Ending> ending(FieldValues fields) {
    int code = (int) fields.number(Field.CODE);
    return ENDINGS
        .named(fields.text(Field.ENDING))
        .map(kind ->
            switch (kind) {
              case EXITED -> new Ending.Exited(code);
              case INTERRUPTED -> new Ending.Interrupted(code);
              case TIMED_OUT -> new Ending.TimedOut();
              case NOT_STARTED -> new Ending.NotStarted(fields.text(Field.SENTENCE));
            });
  }

  private static Optional<StepOutput> output(FieldValues fields) {
    String head = fields.text(Field.OUTPUT);
    String tail = fields.text(Field.OUTPUT_END);
    return head.length() > StepOutput.LONGEST_HEAD || tail.length() > StepOutput.LONGEST_TAIL
        ? Optional.empty()
        : Optional.of(
            new StepOutput(
                head,
                tail,
                fields.number(Field.BYTES),
                fields.text(Field.HASH),
                fields.given(Field.FILE)));
  }

  private static Optional<Finding> finding(FieldValues fields) {
    String sentence = fields.text(Field.SENTENCE);
    return FINDINGS
        .named(fields.text(Field.FINDING))
        .map(kind ->
            switch (kind) {
              case HOLDS -> new Finding.Holds(sentence);
              case DENIED -> new Finding.Denied(sentence);
              case UNDECIDED -> new Finding.Undecided(sentence);
            });
  }
}
