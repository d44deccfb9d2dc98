package tickdown.run.rules;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tickdown.checklist.Entry;
import tickdown.run.Event;
import tickdown.run.Evidence;
import tickdown.run.ItemName;
import tickdown.run.Outcome;
import tickdown.run.Run;
import tickdown.run.gate.Stale;
import tickdown.text.Line;

/// Decides which answers, comments, links and values an item of a run may get.
///
/// @param head the commit that is checked out, recorded with each answer
/// @param now the current time
/// @param isConfirmed whether the gate before what cannot be undone is passed along with the answer
record AnswerRules(Run run, Optional<String> head, Instant now, boolean isConfirmed) {

  /// The event that an answer becomes, none if it changes nothing, or why it is refused.
  Verdict on(Entry entry, Request.Answer answer) {
    Optional<Verdict> wrongKind = wrongKind(entry, answer.outcome());
    if (wrongKind.isPresent()) {
      return wrongKind.get();
    }
    if (run.isClosed(entry)) {
      return notChosen(entry);
    }
    if (!entry.isLeaf()) {
      return Verdict.refused(
          Line.of("%s is settled by its own items", entry.number()),
          Line.of("answer those instead: %s", numbersBelow(entry)));
    }
    Optional<Refusal> wrong = EvidenceRules.objection(answer.evidence());
    if (wrong.isPresent()) {
      return new Verdict.Rejected(wrong.get());
    }
    Optional<Refusal> early =
        answer.outcome() instanceof Outcome.Done && !isConfirmed
            ? new GateRules(run).objection(entry)
            : Optional.empty();
    if (early.isPresent()) {
      return new Verdict.Rejected(early.get());
    }
    if (answer.evidence().isEmpty()
        && run.outcome(entry).equals(answer.outcome())
        && run.conflict(entry).isEmpty()
        && !new Stale(run, head).is(entry)) {
      return answer.outcome() instanceof Outcome.Deferred
          ? Verdict.granted(answered(entry, answer))
          : new Verdict.Accepted(List.of());
    }
    Event.Answered event = answered(entry, answer);
    return Optional.of(answer.outcome())
        .filter(Outcome.Done.class::isInstance)
        .filter(_ -> !(run.outcome(entry) instanceof Outcome.Done))
        .flatMap(_ -> new WaitRules(run, now).on(entry, event))
        .orElseGet(() -> Verdict.granted(event));
  }

  /// Decisions, and only decisions, are answered with one of their choices.
  private static Optional<Verdict> wrongKind(Entry entry, Outcome outcome) {
    List<String> choices = entry.choices();
    return switch (outcome) {
      case Outcome.Decided(String branch) when !choices.contains(branch) ->
          Optional.of(
              Verdict.refused(
                  choices.isEmpty()
                      ? Line.of("%s is not a decision", entry.number())
                      : Line.of("`%s` is not one of the choices at %s", branch, entry.number()),
                  choices.isEmpty()
                      ? Line.of(
                          "its branches would be the items after it, at the same indent: `If …:`;"
                              + " without any, answer it like other items")
                      : oneOf(choices)));
      case Outcome.Done _ when !choices.isEmpty() ->
          Optional.of(Verdict.refused(Line.of("%s is a decision", entry.number()), oneOf(choices)));
      case Outcome.NotChosen _ ->
          Optional.of(Verdict.refused("this follows from a decision", "change the decision"));
      case Outcome.Open _, Outcome.Done _, Outcome.NotApplicable _, Outcome.Skipped _ ->
          Optional.empty();
      case Outcome.Deferred _, Outcome.Failed _, Outcome.Decided _ -> Optional.empty();
    };
  }

  private static Line oneOf(List<String> choices) {
    return Line.of("choose one of: %s", Line.joined(", ", choices.stream().map(Line::of).toList()));
  }

  private Event.Answered answered(Entry entry, Request.Answer answer) {
    return new Event.Answered(name(entry), answer.outcome(), answer.evidence(), head);
  }

  /// The event that adds evidence to an item, or why it is refused.
  Verdict attach(Entry entry, List<Evidence> evidence) {
    if (evidence.isEmpty()) {
      return Verdict.refused("no comment given", "add the text of the comment");
    }
    return EvidenceRules.objection(evidence)
        .<Verdict>map(Verdict.Rejected::new)
        .orElseGet(() -> Verdict.granted(new Event.Noted(name(entry), evidence)));
  }

  /// The refusal for an item of a branch that is closed.
  static Verdict notChosen(Entry entry) {
    return Verdict.refused(
        Line.of("%s belongs to a branch that was not chosen", entry.number()),
        "change the decision first");
  }

  /// The item as events name it.
  static ItemName name(Entry entry) {
    return new ItemName(entry.id(), entry.item().text().plain());
  }

  private static String numbersBelow(Entry entry) {
    List<String> numbers = entry.leaves().map(item -> item.number()).toList();
    return numbers.size() <= 6
        ? String.join(", ", numbers)
        : "%s to %s".formatted(numbers.getFirst(), numbers.getLast());
  }
}
