package tickdown.exchange.state;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tickdown.run.RecordedEvent;
import tickdown.run.signing.SignedLines;

/// How a run is shared from this folder, and what its last exchange came to.
///
/// @param remote the name of the remote
/// @param isBranch whether its refs are branches there
/// @param name the name of the run at the remote
/// @param sent the number of the last line of this folder's writer that the remote has
/// @param exchanged when the last exchange succeeded, if one did
/// @param setback why the last one failed, if it did
/// @param participants the other writers, by their ids
/// @param lease who drives, as far as the remote knows
/// @param signed under which signatures lines came
/// @param own what somebody else did to the ref of this folder, if that was noticed lately
public record Sharing(
    String remote,
    boolean isBranch,
    String name,
    long sent,
    Optional<Instant> exchanged,
    Optional<Setback> setback,
    List<Participant> participants,
    Optional<Lease> lease,
    SignedLines signed,
    Optional<Alarm> own) {
  /// After how long at most a walk tries again while something waits to be sent.
  public static final Duration AGAIN = Duration.ofSeconds(15);

  private static final Duration PRESENT = Duration.ofMinutes(30);

  public Sharing {
    participants = List.copyOf(participants);
  }

  /// A run that was not exchanged yet.
  public static Sharing begun(String remote, boolean isBranch, String name) {
    return new Sharing(
        remote,
        isBranch,
        name,
        0,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        SignedLines.NONE,
        Optional.empty());
  }

  /// Whether both are the same run at the same place of the same remote.
  public boolean isAs(Sharing other) {
    return remote.equals(other.remote) && isBranch == other.isBranch && name.equals(other.name);
  }

  /// The same with what is known of the other writers now.
  public Sharing among(List<Participant> others) {
    return new Sharing(
        remote, isBranch, name, sent, exchanged, setback, others, lease, signed, own);
  }

  /// The same with another lease.
  public Sharing drivenBy(Optional<Lease> held) {
    return new Sharing(
        remote, isBranch, name, sent, exchanged, setback, participants, held, signed, own);
  }

  /// The same after an exchange that succeeded.
  ///
  /// @param last the number of the last line that the remote has now
  public Sharing succeeded(long last, Instant when) {
    return new Sharing(
        remote,
        isBranch,
        name,
        last,
        Optional.of(when),
        Optional.empty(),
        participants,
        lease,
        signed,
        own);
  }

  /// The same after an exchange that failed.
  public Sharing failed(Setback why) {
    return new Sharing(
        remote,
        isBranch,
        name,
        sent,
        exchanged,
        Optional.of(why),
        participants,
        lease,
        signed,
        own);
  }

  /// The same with what was noticed about the ref of this folder.
  public Sharing noticing(Optional<Alarm> about) {
    return new Sharing(
        remote, isBranch, name, sent, exchanged, setback, participants, lease, signed, about);
  }

  /// The same with what is known of signatures now.
  public Sharing with(SignedLines known) {
    return new Sharing(
        remote, isBranch, name, sent, exchanged, setback, participants, lease, known, own);
  }

  /// How many of these events were written here and are not at the remote yet.
  ///
  /// @param writer the writer of this folder
  public long waiting(List<RecordedEvent> events, String writer) {
    return events.stream()
        .map(event -> event.stamp().written())
        .filter(written -> written.writer().equals(writer) && written.sequence() > sent)
        .count();
  }

  /// The same where the writer of this folder is not known: what no other writer has written was
  /// written here.
  public long waiting(List<RecordedEvent> events) {
    Set<String> others =
        participants.stream().map(Participant::writer).collect(Collectors.toUnmodifiableSet());
    return events.stream()
        .map(event -> event.stamp().written())
        .filter(written -> written.sequence() > sent && !others.contains(written.writer()))
        .count();
  }

  /// The other writers who were at the item with this id less than half an hour ago.
  public List<Participant> at(String item, Instant now) {
    return participants.stream()
        .filter(each -> each.item().filter(item::equals).isPresent())
        .filter(each -> isPresent(each, now))
        .toList();
  }

  /// The other writers who were in a walk when the run was exchanged last: at an item, and heard
  /// from less than half an hour before.
  public List<Participant> walking() {
    return participants.stream()
        .filter(each -> each.item().isPresent())
        .filter(each -> exchanged.filter(last -> isPresent(each, last)).isPresent())
        .toList();
  }

  /// Whether there is something to know before the run is finished: others are walking it, or have
  /// not been sent everything.
  public boolean isUnderWay(List<RecordedEvent> events) {
    return !walking().isEmpty() || waiting(events) > 0;
  }

  /// Whether another writer has told anything less than half an hour ago.
  public boolean hasCompany(Instant now) {
    return participants.stream().anyMatch(each -> isPresent(each, now));
  }

  private static boolean isPresent(Participant who, Instant now) {
    return who.since()
        .filter(since -> Duration.between(since, now).abs().compareTo(PRESENT) < 0)
        .isPresent();
  }

  /// What is wrong with the refs at the remote: that of this folder, those of the other writers,
  /// and the one that says who drives.
  public Stream<Suspect> suspects() {
    return Stream.concat(own.map(what -> new Suspect("", "", true, what)).stream(), others());
  }

  private Stream<Suspect> others() {
    return Stream.concat(
        participants.stream().flatMap(each -> each.suspect().stream()),
        lease.flatMap(Lease::suspect).stream());
  }

  /// The writer with this id, if it is known.
  public Optional<Participant> participant(String writer) {
    return participants.stream().filter(each -> each.writer().equals(writer)).findFirst();
  }
}
