package tickdown.run.gate;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tickdown.checklist.Entry;
import tickdown.checklist.Phase;
import tickdown.checklist.Role;
import tickdown.run.Attempts;
import tickdown.run.Event;
import tickdown.run.ItemStatus;
import tickdown.run.Outcome;
import tickdown.run.RecordedEvent;
import tickdown.run.Run;
import tickdown.run.Tally;
import tickdown.wording.Procedures;

/// The go/no-go summary at the end of a phase or procedure, or of everything before an item that
/// cannot be undone.
///
/// @param before the item that cannot be undone, if this is the gate before it
/// @param head the commit that is checked out, if any
public record PhaseGate(Run run, Phase phase, Optional<Entry> before, Head head) {

  /// The gate at the end of `phase`.
  public PhaseGate(Run run, Phase phase, Head head) {
    this(run, phase, Optional.empty(), head);
  }

  /// The same, on a commit of which nothing else is known.
  public PhaseGate(Run run, Phase phase, Optional<String> head) {
    this(run, phase, Head.of(head));
  }

  /// The reason for finishing a run whose release was rolled back.
  public static final String ROLLED_BACK = "rolled back";

  /// What a gate lists, in this order.
  public enum Group {
    CONTRADICTED,
    FAILED,
    IN_CONFLICT,
    OPEN,
    UNREADY,
    UNKNOWN,
    DEFERRED,
    UNSIGNED,
    STALE,
    OVERRIDDEN,
    SKIPPED,
    NOT_APPLICABLE
  }

  /// The gate of `phase`, as of the commit on which the last answer was given.
  public static PhaseGate after(Run run, Phase phase) {
    return after(run, phase, Head.NONE);
  }

  /// The same on the commit that is checked out, if there is one. The last answer may have come
  /// from another clone, where another commit is.
  public static PhaseGate after(Run run, Phase phase, Head head) {
    return new PhaseGate(run, phase, known(run, head));
  }

  /// The gate before `entry`, as of the same commit.
  public static PhaseGate before(Run run, Entry entry) {
    return before(run, entry, Head.NONE);
  }

  /// The same on the commit that is checked out, if there is one.
  public static PhaseGate before(Run run, Entry entry, Head head) {
    return new PhaseGate(run, entry.phase(), Optional.of(entry), known(run, head));
  }

  private static Head known(Run run, Head head) {
    return head.commit().isPresent() ? head : Head.of(lastHead(run));
  }

  private static Optional<String> lastHead(Run run) {
    return run.events().reversed().stream()
        .map(RecordedEvent::what)
        .filter(Event.Answered.class::isInstance)
        .map(Event.Answered.class::cast)
        .findFirst()
        .flatMap(Event.Answered::head);
  }

  /// Whether going on takes a reason: a check contradicts something, or something is open, has
  /// failed, lacks a sign-off, or cannot succeed later.
  public boolean needsReason() {
    return !reasons().isEmpty();
  }

  /// The items because of which going on takes a reason.
  public List<Entry> reasons() {
    return Stream.of(
            Group.CONTRADICTED,
            Group.FAILED,
            Group.IN_CONFLICT,
            Group.OPEN,
            Group.UNREADY,
            Group.UNSIGNED)
        .flatMap(group -> items(group).stream())
        .distinct()
        .toList();
  }

  /// What they have in common: `open, failed or not signed off`.
  public String reasonWords() {
    return "%s%s%sopen, failed or not signed off"
        .formatted(
            items(Group.CONTRADICTED).isEmpty() ? "" : "contradicted, ",
            items(Group.IN_CONFLICT).isEmpty() ? "" : "in conflict, ",
            items(Group.UNREADY).isEmpty() ? "" : "missing what they need, ");
  }

  /// Whether nothing is outstanding in the phase, nor in a procedure that was called, and no check
  /// contradicts an answer: nothing is blocking.
  public boolean isGo() {
    return unfinished().isEmpty()
        && Stream.of(Group.values()).allMatch(each -> blocking(each).isEmpty());
  }

  /// The items of a group because of which it is no go. Answers in a branch that was not chosen
  /// block nothing.
  public List<Entry> blocking(Group group) {
    return switch (group) {
      case FAILED, IN_CONFLICT, OPEN, DEFERRED ->
          items(group).stream().filter(run::isOutstanding).toList();
      case CONTRADICTED, UNREADY, UNKNOWN, UNSIGNED -> items(group);
      case STALE, OVERRIDDEN, SKIPPED, NOT_APPLICABLE -> List.of();
    };
  }

  /// The procedures because of which it is no go: those that were called and are not finished.
  public List<Phase> unfinished() {
    return phase.isProcedure() ? List.of() : run.unfinished();
  }

  /// Whether there is nothing to decide: everything in a phase of the walk is done or not
  /// applicable, on the commit that is checked out, and no procedure was called.
  public boolean isClear() {
    return isGo()
        && !phase.isProcedure()
        && items(Group.STALE).isEmpty()
        && items(Group.SKIPPED).isEmpty()
        && called().isEmpty();
  }

  /// Whether this is a finished procedure by which the release was rolled back: wherever it asks
  /// what to do, rolling back was chosen.
  public boolean isRolledBack() {
    return phase.isProcedure()
        && isGo()
        && Procedures.isRollback(phase.title())
        && items(this::isDecidedOtherwise).isEmpty();
  }

  /// Whether something else was decided where rolling back was a choice.
  private boolean isDecidedOtherwise(Entry entry) {
    boolean isAsked = choices(entry).anyMatch(Procedures::isRollback);
    return isAsked
        && !(run.outcome(entry) instanceof Outcome.Decided(String branch)
            && Procedures.isRollback(branch));
  }

  private static Stream<String> choices(Entry entry) {
    return entry.item().terms().role() instanceof Role.Decision(List<Role.Choice> choices)
        ? choices.stream().map(Role.Choice::words)
        : Stream.empty();
  }

  /// The progress of the phase.
  public Tally tally() {
    return before.isEmpty()
        ? run.progress().of(phase)
        : Tally.of(items(_ -> true).stream().map(run::outcome).toList());
  }

  /// The items of a group, in the order of the checklist.
  public List<Entry> items(Group group) {
    Stale stale = new Stale(run, head);
    return switch (group) {
      case CONTRADICTED -> items(Assurance.of(run)::contradicts);
      case FAILED -> items(Outcome.Failed.class);
      case IN_CONFLICT -> items(entry -> run.conflict(entry).isPresent());
      case OPEN -> items(this::isOpen);
      case UNREADY -> before.map(_ -> Readiness.of(run).unready()).orElse(List.of());
      case UNKNOWN -> unknown();
      case DEFERRED -> items(Outcome.Deferred.class);
      case UNSIGNED -> items(entry -> new SignOffs(run, entry).missing() > 0);
      case STALE -> items(stale::is);
      case OVERRIDDEN -> overridden();
      case SKIPPED -> items(Outcome.Skipped.class);
      case NOT_APPLICABLE -> items(Outcome.NotApplicable.class);
    };
  }

  /// The items with a step of which it is not known how it ended.
  private List<Entry> unknown() {
    List<Entry> all = Attempts.unknown(run);
    return all.isEmpty() ? List.of() : items(all::contains);
  }

  private boolean isOpen(Entry entry) {
    return run.isOutstanding(entry)
        && run.outcome(entry) instanceof Outcome.Open
        && run.conflict(entry).isEmpty();
  }

  /// The items that were done in spite of a failed check.
  private List<Entry> overridden() {
    Assurance assurance = Assurance.of(run);
    return items(entry -> assurance.on(entry) instanceof Assurance.State.Overridden);
  }

  /// The items of all groups, in the order in which they are listed.
  public List<Entry> items() {
    return Stream.of(Group.values()).flatMap(group -> items(group).stream()).distinct().toList();
  }

  /// The items that nobody but the file says are done.
  public List<Entry> tickedInFile() {
    return items(entry ->
        run.standing(entry)
            .equals(new ItemStatus(new Outcome.Done(), new ItemStatus.Source.File())));
  }

  private List<Entry> items(Class<? extends Outcome> outcome) {
    return items(entry -> outcome.isInstance(run.outcome(entry)));
  }

  private List<Entry> items(Predicate<Entry> which) {
    return run.entries().stream()
        .filter(entry -> entry.isLeaf() && isIn(entry) && which.test(entry))
        .toList();
  }

  private boolean isIn(Entry entry) {
    return before
        .map(end -> !entry.phase().isProcedure() && run.place(entry) < run.place(end))
        .orElseGet(() -> entry.phase() == phase);
  }

  /// The procedures that were called in this phase and are finished. Those that are not finished
  /// belong to every gate.
  public List<Phase> called() {
    return run.called().stream()
        .filter(procedure -> run.progress().of(procedure).outstanding() == 0)
        .filter(
            procedure -> call(procedure).flatMap(this::origin).filter(phase::equals).isPresent())
        .toList();
  }

  private Optional<RecordedEvent> call(Phase procedure) {
    return run.history().calls().stream()
        .filter(call ->
            call.what() instanceof Event.Called called && called.procedure().equals(procedure.id()))
        .findFirst();
  }

  /// The phase in which a procedure was called. Where the call does not tell, that of the last
  /// answer before it, or else the first.
  private Optional<Phase> origin(RecordedEvent call) {
    Optional<String> from =
        call.what() instanceof Event.Called called ? called.from() : Optional.empty();
    return from.flatMap(run::entry)
        .map(Entry::phase)
        .or(() ->
            run.events().reversed().stream()
                .dropWhile(event -> event != call)
                .flatMap(event -> answered(event).stream())
                .findFirst())
        .or(() ->
            run.checklist().phases().stream().filter(each -> !each.isProcedure()).findFirst());
  }

  /// The phase of the walk in which an item was answered.
  private Optional<Phase> answered(RecordedEvent event) {
    return event.what() instanceof Event.Answered answer
        ? run.entry(answer.item().id()).map(Entry::phase).filter(each -> !each.isProcedure())
        : Optional.empty();
  }
}
