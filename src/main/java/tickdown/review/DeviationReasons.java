package tickdown.review;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tickdown.checklist.Entry;
import tickdown.run.Event;
import tickdown.run.Evidence;
import tickdown.run.GivenAnswer;
import tickdown.run.History;
import tickdown.run.Reason;
import tickdown.run.RecordedEvent;
import tickdown.run.Run;

/// Where the journal of a run says why something deviated: in a reason, or in a comment by the
/// operator whose answer it is.
record DeviationReasons(Run run) {

  /// Why the run was finished although something was in the way; `finish` asks for it.
  Optional<String> atTheEnd() {
    return run.history()
        .finish()
        .flatMap(event ->
            event.what() instanceof Event.Finished(var why) ? why : Optional.<Reason>empty())
        .map(Reason::text)
        .map(why -> "at the end: " + why);
  }

  /// Why a conflict was settled like that: the comment or the reason of the answer, or else the
  /// next comment on the item.
  Optional<String> ofSettling(Entry entry, RecordedEvent answer) {
    Optional<String> reason =
        answer.what() instanceof Event.Answered given
            ? given.outcome().reason().map(Reason::text)
            : Optional.empty();
    return comment(answer).or(() -> reason).or(() -> after(entry, answer));
  }

  /// The comment that came with an answer.
  static Optional<String> comment(RecordedEvent event) {
    List<Evidence> evidence =
        event.what() instanceof Event.Answered answer ? answer.evidence() : List.of();
    return evidence.stream()
        .filter(Evidence.Comment.class::isInstance)
        .map(Evidence::text)
        .findFirst();
  }

  /// The latest comment on the item by the operator of this event, since then.
  Optional<String> after(Entry entry, RecordedEvent event) {
    return comments(entry)
        .filter(added -> added.event().by().equals(event.by()))
        .filter(added -> run.events().indexOf(added.event()) > run.events().indexOf(event))
        .map(added -> added.evidence().text())
        .reduce((_, last) -> last);
  }

  /// The latest comment on the item.
  Optional<String> last(Entry entry) {
    return comments(entry).map(added -> added.evidence().text()).reduce((_, last) -> last);
  }

  /// For what nobody is asked a reason: the latest comment on the item may tell it, if it is by the
  /// operator who answered.
  Deviation answered(Deviation.OfItem what) {
    Optional<RecordedEvent> answer =
        run.history().answer(what.entry().id()).map(GivenAnswer::event);
    return new Deviation(
        what,
        comments(what.entry())
            .filter(
                added -> answer.filter(event -> event.by().equals(added.event().by())).isPresent())
            .map(added -> added.evidence().text())
            .reduce((_, last) -> last),
        answer);
  }

  private Stream<History.Added> comments(Entry entry) {
    return run.history().evidence(entry.id()).stream()
        .filter(added -> added.evidence() instanceof Evidence.Comment);
  }
}
