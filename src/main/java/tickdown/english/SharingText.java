package tickdown.english;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tickdown.exchange.state.Alarm;
import tickdown.exchange.state.Lease;
import tickdown.exchange.state.Participant;
import tickdown.exchange.state.Sharing;
import tickdown.exchange.state.SharingNews;
import tickdown.exchange.state.Suspect;
import tickdown.exchange.state.Unleased;
import tickdown.exchange.state.UnleasedEnd;
import tickdown.text.Line;
import tickdown.text.Plural;
import tickdown.text.Tone;

/// What is known of the exchange of a shared run, in words.
///
/// @param time how a time is written, such as `12:04`
public record SharingText(Function<Instant, String> time) {
  private static final int SHORT = 7;
  private static final int MOST_NAMED = 2;

  /// `shared at origin, last exchange 12:04`, `2 events not shared yet: cannot reach origin`.
  public Line state(Sharing sharing, long waiting) {
    Line when =
        sharing
            .exchanged()
            .map(at -> Line.of("last exchange %s", time.apply(at)))
            .orElse(Line.of("never exchanged"));
    Line events = Line.of(Plural.of(waiting, "event is", "events are"));
    return sharing
        .setback()
        .map(why ->
            waiting == 0
                ? Line.of(Tone.CARE, "%s; %s", why.sentence(), when)
                : Line.of(Tone.CARE, "%s not shared yet: %s; %s", events, why.sentence(), when))
        .orElseGet(() ->
            waiting == 0
                ? Line.of("shared at %s, %s", sharing.remote(), when)
                : Line.of("%s not shared yet, %s", events, when));
  }

  /// The same for a narrow place: `shared 12:04`, `2 not shared yet, last exchange 12:04`.
  ///
  /// @param isNarrow whether there is only room for `2 not shared yet, last 12:04`
  public Line brief(Sharing sharing, long waiting, boolean isNarrow) {
    String when = sharing.exchanged().map(time).orElse("never");
    boolean isFailing = sharing.setback().isPresent();
    if (waiting == 0) {
      return isFailing ? Line.of(Tone.CARE, "last exchange %s", when) : Line.of("shared %s", when);
    }
    Tone tone = isFailing ? Tone.CARE : Tone.FAINT;
    return isNarrow
        ? Line.of(tone, "%s not shared yet, last %s", waiting, when)
        : Line.of(tone, "%s not shared yet, last exchange %s", waiting, when);
  }

  /// What is wrong with refs at the remote, one line each.
  public static List<Line> alarms(Sharing sharing) {
    return sharing.suspects().map(SharingText::alarm).toList();
  }

  /// What is wrong with one of them.
  public static Line alarm(Suspect of) {
    return (of.isOwn() ? own(of.alarm()) : what(of, of.alarm())).all(Tone.BAD);
  }

  /// `ana is here`, `ana and ben are here`; empty if nobody is.
  public static Optional<Line> here(List<Participant> people) {
    Line names = Line.joined(" and ", people.stream().map(each -> Line.of(each.by())).toList());
    return people.isEmpty()
        ? Optional.empty()
        : Optional.of(people.size() == 1 ? names.plus(" is here") : names.plus(" are here"));
  }

  /// What somebody did to the operator's own ref.
  private static Line own(Alarm alarm) {
    return switch (alarm.what()) {
      case VANISHED ->
          Line.of(
              "someone removed your ref, which was at %s; Tickdown puts it back",
              brief(alarm.known()));
      case MOVED_BACK ->
          Line.of(
              "someone moved your ref back from %s to %s; Tickdown puts it back",
              brief(alarm.known()), brief(alarm.tip()));
      case REWRITTEN, NO_COMMIT, BAD_COMMIT, BAD_LINE, NOT_FETCHED ->
          Line.of(
              "someone rewrote your ref, from %s to %s", brief(alarm.known()), brief(alarm.tip()));
    };
  }

  private static Line what(Suspect of, Alarm alarm) {
    return switch (alarm.what()) {
      case MOVED_BACK ->
          Line.of(
              "the ref of %s was moved back from %s to %s; what was read is kept",
              of.by(), brief(alarm.known()), brief(alarm.tip()));
      case REWRITTEN ->
          Line.of(
              "the ref of %s was rewritten, from %s to %s; what was read is kept",
              of.by(), brief(alarm.known()), brief(alarm.tip()));
      case VANISHED ->
          Line.of(
              "the ref of %s, which was at %s, is gone; what was read is kept",
              of.by(), brief(alarm.known()));
      case NO_COMMIT ->
          Line.of("the ref of %s points to %s, which is no commit", of.by(), brief(alarm.tip()));
      case BAD_COMMIT, BAD_LINE ->
          Line.of(
              "stopped reading what %s wrote%s: %s",
              of.by(),
              alarm.known().isEmpty() ? "" : " after " + brief(alarm.known()),
              alarm.words());
      case NOT_FETCHED -> Line.of("could not fetch what %s wrote: %s", of.by(), alarm.words());
    };
  }

  /// Where the others are: `ben is at 2.1.3, last heard from at 12:04`.
  ///
  /// @param number the number of the item with this id, if the checklist has it
  public List<Line> people(Sharing sharing, Function<String, Optional<String>> number) {
    List<Line> lines = new ArrayList<>();
    for (Participant each : sharing.participants()) {
      Line where = where(each, number).orElseGet(() -> Line.of("%s takes part", each.by()));
      Line since =
          each.since()
              .map(at -> Line.of(", last heard from at %s", time.apply(at)))
              .orElse(Line.empty());
      lines.add(where.plus(since).plus(signing(each)));
    }
    return lines;
  }

  /// What there is to know before a run is finished, one line each: `ben is at 2.1.3, last heard
  /// from at 12:04`, `2 events are not shared yet, last exchange 12:04`.
  ///
  /// @param number the number of the item with this id, if the checklist has it
  public List<Line> beforeFinish(
      Sharing sharing, long waiting, Function<String, Optional<String>> number) {
    List<Line> lines = new ArrayList<>(people(sharing.among(sharing.walking()), number));
    if (waiting > 0) {
      lines.add(state(sharing, waiting));
    }
    return lines;
  }

  /// The same in sentences, for a narrow place: `ben is at 2.1.3. 2 events are not shared yet. `
  public static Line beforeFinishing(
      Sharing sharing, long waiting, Function<String, Optional<String>> number) {
    List<Line> sentences = new ArrayList<>();
    if (sharing.walking().size() > MOST_NAMED) {
      sentences.add(Line.of("%s others are in the walk. ", sharing.walking().size()));
    } else {
      sharing.walking().forEach(each -> sentences.add(walking(each, sharing, number)));
    }
    if (waiting > 0) {
      sentences.add(Line.of("%s not shared yet. ", Plural.of(waiting, "event is", "events are")));
    }
    return Line.joined("", sentences).all(Tone.CARE);
  }

  /// `ben is at 2.1.3. `; where the remote has not answered since, `ben was at 2.1.3. `.
  private static Line walking(
      Participant who, Sharing sharing, Function<String, Optional<String>> number) {
    return Line.of(who.by())
        .plus(sharing.setback().isPresent() ? " was" : " is")
        .plus(
            who.item()
                .flatMap(number)
                .map(place -> Line.of(" at %s. ", place))
                .orElseGet(() -> Line.of(" in the walk. ")));
  }

  private static Line signing(Participant of) {
    return switch (of.signature()) {
      case VERIFIED -> Line.of(Tone.GOOD, ", signature verified");
      case BAD -> Line.of(Tone.BAD, ", bad signature");
      case UNKNOWN -> Line.of(Tone.CARE, ", signed, but this cannot be checked here");
      case UNSIGNED -> Line.empty();
    };
  }

  /// The same as the operator sees it who is asked: `you have been driving since 11:58`.
  ///
  /// @param isOwn whether the operator drives
  public Line driver(Optional<Lease> lease, boolean isOwn) {
    return isOwn
        ? lease
            .map(held -> Line.of("you have been driving since %s", time.apply(held.since())))
            .orElseGet(() -> Line.of("you drive"))
        : driver(lease);
  }

  /// `you drive, last confirmed 12:04`, where the operator drove when the remote was last heard
  /// from.
  public Line unconfirmed(Sharing sharing) {
    return sharing
        .exchanged()
        .map(at -> Line.of("you drive, last confirmed %s", time.apply(at)))
        .orElseGet(() -> Line.of("you drive, not confirmed yet"));
  }

  /// `ben drives without the lease since 11:58`.
  public Line unleased(Unleased who) {
    return Line.of(
        Tone.CARE, "%s drives without the lease since %s", who.by(), time.apply(who.since()));
  }

  /// The same as that operator sees it.
  public Line ownUnleased(Unleased own) {
    return Line.of(Tone.CARE, "you drive without the lease since %s", time.apply(own.since()));
  }

  /// `ben drove without the lease until 12:10; ana has it`.
  public Line unleasedEnd(UnleasedEnd end) {
    return until(Line.of(end.by()), end);
  }

  /// The same as ben sees it.
  public Line ownUnleasedEnd(UnleasedEnd end) {
    return until(Line.of("you"), end);
  }

  private Line until(Line who, UnleasedEnd end) {
    return who.plus(" drove without the lease until %s; %s has it", time.apply(end.at()), end.to())
        .all(Tone.CARE);
  }

  /// Who has the lease: `ana has been driving since 11:58`, `nobody drives`.
  ///
  /// @param isBesideOther whether somebody drives without it: `nobody has the lease`
  public Line lease(Sharing sharing, boolean isBesideOther) {
    boolean isHeld = sharing.lease().flatMap(Lease::driver).isPresent();
    return isBesideOther && !isHeld ? Line.of("nobody has the lease") : driver(sharing.lease());
  }

  /// What is new: `ben is at 2.1.3`, `Not exchanged: cannot reach origin; it is tried again`.
  ///
  /// @param number the number of the item with this id, if the checklist has it
  public static Line news(SharingNews news, Function<String, Optional<String>> number) {
    return switch (news) {
      case SharingNews.Alarmed(var about) -> alarm(about).capitalized();
      case SharingNews.NotExchanged(var why) ->
          Line.of(Tone.CARE, "Not exchanged: %s; %s", why.sentence(), why.hint());
      case SharingNews.Ended(var remote) -> Line.of(Tone.CARE, "No longer shared at %s", remote);
      case SharingNews.Moved(var who) ->
          where(who, number).orElseGet(() -> Line.of("%s takes part", who.by()));
    };
  }

  private static Optional<Line> where(Participant who, Function<String, Optional<String>> number) {
    return who.item().flatMap(number).map(place -> Line.of("%s is at %s", who.by(), place));
  }

  /// `ana has been driving since 11:58`, `nobody drives`.
  public Line driver(Optional<Lease> lease) {
    return lease
        .flatMap(held ->
            held.driver()
                .map(holder ->
                    Line.of("%s has been driving since %s", holder.by(), time.apply(held.since()))))
        .orElseGet(() -> Line.of("nobody drives"));
  }

  /// How commits are named, as git shortens them.
  private static String brief(String commit) {
    return commit.length() > SHORT ? commit.substring(0, SHORT) : commit;
  }
}
