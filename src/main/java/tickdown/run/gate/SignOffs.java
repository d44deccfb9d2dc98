package tickdown.run.gate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import tickdown.checklist.Annotation;
import tickdown.checklist.Entry;
import tickdown.checklist.SignOffDemand;
import tickdown.run.Event;
import tickdown.run.GivenAnswer;
import tickdown.run.Outcome;
import tickdown.run.RecordedEvent;
import tickdown.run.Run;
import tickdown.run.Stamp;
import tickdown.run.signing.LineSigning;

/// The operators who say that an item is done: the one who answered it, and those who have signed
/// it off since.
public record SignOffs(Run run, Entry entry) {

  /// An operator who says so, but does not count, because verified signatures are demanded.
  ///
  /// @param hasAnswered whether by the answer itself, and not by a sign-off
  public record Unverified(String by, boolean hasAnswered, Why why) {}

  /// Why someone does not count.
  public sealed interface Why {

    /// The signature is not verified.
    record Signing(LineSigning how) implements Why {}

    /// The same key has signed for another operator, who counts.
    ///
    /// @param signer whose key it is; foreign text
    record SameSigner(String signer, String other) implements Why {}
  }

  private static final SignOffDemand NOTHING = new SignOffDemand(0, false);

  /// The done items that lack sign-offs, in the walk and in the procedures that were called.
  public static List<Entry> lackingIn(Run run) {
    return run.entries().stream()
        .filter(entry -> run.counts(entry.phase()))
        .filter(entry -> new SignOffs(run, entry).missing() > 0)
        .toList();
  }

  /// How many operators have to say so: by the annotation of the item, or else of the item or the
  /// nearest section above it; 0 if there is none.
  public int needed() {
    return demand().count();
  }

  /// Whether only operators count whose signatures are verified.
  public boolean areVerified() {
    return demand().isVerified();
  }

  private SignOffDemand demand() {
    return entry.annotation(Annotation.Key.SIGN_OFF).flatMap(SignOffDemand::of).orElse(NOTHING);
  }

  /// The operators, the one who answered first; none if the item is not done, or in conflict.
  public List<String> by() {
    return events().stream().map(RecordedEvent::by).distinct().toList();
  }

  /// Those of them who count: all, or else those whose signatures are verified, each by a key of
  /// somebody else.
  public List<String> counting() {
    return areVerified() ? verified().stream().map(RecordedEvent::by).toList() : by();
  }

  /// Those of them who do not count, each with why.
  public List<Unverified> unverified() {
    List<RecordedEvent> counting = areVerified() ? verified() : List.of();
    List<String> names = counting.stream().map(RecordedEvent::by).toList();
    List<RecordedEvent> all = events();
    return by().stream()
        .filter(name -> areVerified() && !names.contains(name))
        .map(name -> {
          RecordedEvent last = all.reversed().stream().filter(by(name)).findFirst().orElseThrow();
          return new Unverified(name, last == all.getFirst(), why(last, counting));
        })
        .toList();
  }

  private Why why(RecordedEvent event, List<RecordedEvent> counting) {
    LineSigning how = signing(event);
    return how instanceof LineSigning.Verified(String signer)
        ? new Why.SameSigner(
            signer,
            counting.stream()
                .filter(each -> signing(each).equals(how))
                .map(RecordedEvent::by)
                .findFirst()
                .orElse(signer))
        : new Why.Signing(how);
  }

  private static Predicate<RecordedEvent> by(String name) {
    return event -> event.by().equals(name);
  }

  /// The first answer or sign-off of each operator that counts.
  private List<RecordedEvent> verified() {
    Set<String> names = new HashSet<>();
    Set<String> signers = new HashSet<>();
    List<RecordedEvent> counting = new ArrayList<>();
    for (RecordedEvent event : events()) {
      if (signing(event) instanceof LineSigning.Verified(String signer)
          && !names.contains(event.by())
          && signers.add(signer)) {
        names.add(event.by());
        counting.add(event);
      }
    }
    return counting;
  }

  private LineSigning signing(RecordedEvent event) {
    Stamp.Written written = event.stamp().written();
    return run.signed().of(written.writer(), written.sequence());
  }

  /// The answer and the sign-offs since, oldest first; none if the item is not done, or in
  /// conflict.
  private List<RecordedEvent> events() {
    Optional<RecordedEvent> answer =
        run.history()
            .answer(entry.id())
            .filter(given -> given.answer().outcome() instanceof Outcome.Done)
            .filter(_ -> run.history().conflict(entry.id()).isEmpty())
            .map(GivenAnswer::event);
    if (answer.isEmpty()) {
      return List.of();
    }
    List<RecordedEvent> events = new ArrayList<>(List.of(answer.get()));
    run.events().stream()
        .dropWhile(event -> event != answer.get())
        .filter(this::signs)
        .forEach(events::add);
    return events;
  }

  private boolean signs(RecordedEvent event) {
    return event.what() instanceof Event.Signed(var item, var _)
        && item.id().equals(entry.id())
        && run.history().holds(event);
  }

  /// Whether it is of use that this operator signs it off: it would count, unlike what is there of
  /// the same operator.
  public boolean mayBeSignedBy(String operator) {
    return !by().contains(operator)
        || unverified().stream()
            .anyMatch(each ->
                each.by().equals(operator)
                    && each.why() instanceof Why.Signing(LineSigning how)
                    && !(how instanceof LineSigning.Pending)
                    && !(how instanceof LineSigning.NotShared));
  }

  /// How many sign-offs are missing; 0 if the item is not done.
  public int missing() {
    int needed = entry.isLeaf() ? needed() : 0;
    return needed == 0 || !(run.outcome(entry) instanceof Outcome.Done)
        ? 0
        : Math.max(0, needed - counting().size());
  }
}
