package tickdown.plain.lines;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tickdown.checklist.Entry;
import tickdown.english.LocalTimes;
import tickdown.english.SharingText;
import tickdown.exchange.state.Lease;
import tickdown.exchange.state.Sharing;
import tickdown.exchange.state.Unleased;
import tickdown.run.Run;
import tickdown.run.rules.Driving;
import tickdown.text.Line;
import tickdown.text.Tone;
import tickdown.walk.Walk;

/// What is known of the others who share a run: who drives, where everybody is, what is not shared
/// yet, and what is wrong.
public final class SharingPage {
  private SharingPage() {}

  /// The lines; none if the run is not shared.
  public static List<Line> of(Walk walk, LocalTimes times) {
    return walk.settings()
        .sharing()
        .map(sharing -> lines(walk, sharing, new SharingText(times::of)))
        .orElse(List.of());
  }

  private static List<Line> lines(Walk walk, Sharing sharing, SharingText text) {
    List<Line> lines = new ArrayList<>();
    SharingText.alarms(sharing).forEach(alarm -> lines.add(sentence(alarm)));
    lines.addAll(drivers(walk, sharing, text));
    text.people(sharing, id -> number(walk.run(), id)).forEach(who -> lines.add(who.ended()));
    long waiting = sharing.waiting(walk.run().events());
    lines.add(sentence(text.state(sharing, waiting)));
    sharing.setback().ifPresent(why -> lines.add(Line.of("  %s.", why.hint().capitalized())));
    if (sharing.setback().isPresent() && waiting > 0) {
      lines.add(Line.of("  Tried again every %s seconds.", Sharing.AGAIN.toSeconds()));
    }
    return lines;
  }

  /// Who drives, and beside them whoever drives without the lease.
  private static List<Line> drivers(Walk walk, Sharing sharing, SharingText text) {
    Optional<Unleased> unleased = Unleased.of(walk.run().events());
    List<Line> lines = new ArrayList<>();
    switch (walk.settings().driving()) {
      case Driving.Overridden _ -> {
        unleased.map(text::ownUnleased).ifPresent(own -> lines.add(sentence(own)));
        lines.add(lease(sharing, text, true));
      }
      case Driving.Here _ -> {
        lines.add(sentence(text.driver(sharing.lease(), true)));
        unleased.map(text::unleased).ifPresent(other -> lines.add(other.ended()));
      }
      case Driving.Unknown(Line _, boolean wasHere) when wasHere -> {
        lines.add(sentence(text.unconfirmed(sharing)).all(Tone.CARE));
        unleased.map(text::unleased).ifPresent(other -> lines.add(other.ended()));
      }
      case Driving.Alone _, Driving.Other _, Driving.Nobody _, Driving.Unknown _ -> {
        lines.add(lease(sharing, text, unleased.isPresent()));
        unleased.map(text::unleased).ifPresent(other -> lines.add(other.ended()));
      }
    }
    return lines;
  }

  /// Names are shown as they are spelled.
  private static Line lease(Sharing sharing, SharingText text, boolean isBesideOther) {
    Line holder = text.lease(sharing, isBesideOther);
    return sharing.lease().flatMap(Lease::driver).isPresent() ? holder.ended() : sentence(holder);
  }

  private static Line sentence(Line words) {
    return words.capitalized().ended();
  }

  /// The number of the item with this id, if the checklist has it.
  static Optional<String> number(Run run, String id) {
    return run.entry(id).map(Entry::number);
  }
}
