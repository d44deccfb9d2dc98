package tickdown.walk;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tickdown.checklist.Entry;
import tickdown.checklist.Placeholder;
import tickdown.exchange.state.Sharing;
import tickdown.run.Run;
import tickdown.run.gate.Head;
import tickdown.run.rules.Driving;

/// The state of an operator's walk through a run.
///
/// @param run the events so far, as far as they were shown
/// @param checking the checks that are being made
/// @param asked the names of the placeholders that were asked for in this walk, answered or not
public record Walk(
    Run run,
    String operator,
    Position whereabouts,
    Question asking,
    Set<String> asked,
    WalkSettings settings,
    Checking checking) {

  public Walk {
    asked = Set.copyOf(asked);
  }

  /// A walk that begins at the given position.
  public static Walk of(Run run, String operator, Position whereabouts) {
    return new Walk(
        run,
        operator,
        whereabouts,
        new Question.ForWord(),
        Set.of(),
        WalkSettings.DEFAULT,
        Checking.NONE);
  }

  /// The same walk, but asking only for the release unless the operator wants to fill a
  /// placeholder. On the full screen, which shows what is not filled, there is no need to
  /// interrupt.
  public Walk askingOnlyForTheRelease() {
    return havingAsked(
        run.values().placeholders().stream()
            .filter(placeholder -> !(placeholder.kind() instanceof Placeholder.Kind.Release))
            .map(Placeholder::name)
            .collect(Collectors.toSet()));
  }

  /// The same walk, but never asking for placeholders, pausing at gates or running steps: a line
  /// that nobody types at a prompt is meant for an item.
  public Walk unattended() {
    Set<String> all =
        run.values().placeholders().stream().map(Placeholder::name).collect(Collectors.toSet());
    StepPlace place =
        settings.steps() instanceof StepPlace.Rehearsed rehearsed
            ? rehearsed
            : new StepPlace.Nowhere();
    return new Walk(run, operator, whereabouts, asking, all, settings.unattended(place), checking);
  }

  /// The same walk, whose steps are run there.
  public Walk runningSteps(StepPlace place) {
    return with(settings.with(place));
  }

  /// The same walk, with what is known of the commit that is checked out.
  public Walk knowing(Head head) {
    return with(settings.with(head));
  }

  /// The same walk, with what is known of the exchange of its run.
  public Walk exchanged(Optional<Sharing> sharing, Driving driving) {
    return with(settings.with(sharing).with(driving));
  }

  /// The same walk, with who drives.
  Walk driven(Driving driving) {
    return with(settings.with(driving));
  }

  private Walk with(WalkSettings other) {
    return new Walk(run, operator, whereabouts, asking, asked, other, checking);
  }

  /// The current item; none at the end.
  public Optional<Entry> current() {
    return switch (spot()) {
      case Cursor.AtItem(String id) -> run.entry(id);
      case Cursor.AtEnd() -> Optional.empty();
    };
  }

  /// The id of the current item; empty at the end.
  String currentId() {
    return current().map(Entry::id).orElse("");
  }

  /// Where the operator is.
  public Cursor spot() {
    return whereabouts.spot();
  }

  /// Whether the run is finished, so that it can be read, but not changed.
  public boolean isReadOnly() {
    return run.isFinished();
  }

  /// Whether the operator is in a procedure.
  public boolean isInProcedure() {
    return current().filter(entry -> entry.phase().isProcedure()).isPresent();
  }

  Walk with(Run run) {
    return new Walk(run, operator, whereabouts, asking, asked, settings, checking);
  }

  /// The walk at another position, without a question.
  public Walk at(Cursor spot) {
    return in(whereabouts.at(spot)).asking(new Question.ForWord());
  }

  Walk in(Position whereabouts) {
    return new Walk(run, operator, whereabouts, asking, asked, settings, checking);
  }

  /// The walk with a question.
  public Walk asking(Question asking) {
    return new Walk(run, operator, whereabouts, asking, asked, settings, checking);
  }

  /// The walk while these checks are made.
  Walk checking(Checking checking) {
    return new Walk(run, operator, whereabouts, asking, asked, settings, checking);
  }

  /// The walk after asking for the placeholder with this name.
  public Walk havingAsked(String placeholder) {
    return havingAsked(Set.of(placeholder));
  }

  /// The walk after asking for the placeholders with these names.
  public Walk havingAsked(Set<String> placeholders) {
    Set<String> more = new HashSet<>(asked);
    more.addAll(placeholders);
    return new Walk(run, operator, whereabouts, asking, more, settings, checking);
  }
}
