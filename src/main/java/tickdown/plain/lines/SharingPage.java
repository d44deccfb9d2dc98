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
import tickdown.exchange.state.UnleasedEnd;
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

  /// Who drives, and beside them whoever drives without the lease, or did until just now.
  private static List<Line> drivers(Walk walk, Sharing sharing, SharingText text) {
    List<Unleased> unleased = new ArrayList<>(Unleased.all(walk.run().events()));
    List<Line> lines = new ArrayList<>();
    switch (walk.settings().driving()) {
      case Driving.Overridden _ -> {
        Optional<Unleased> own =
            unleased.stream().filter(each -> each.by().equals(walk.operator())).findFirst();
        own.map(text::ownUnleased).ifPresent(words -> lines.add(sentence(words)));
        own.ifPresent(unleased::remove);
        lines.add(lease(sharing, text, true));
      }
      case Driving.Here _ -> lines.add(sentence(text.driver(sharing.lease(), true)));
      case Driving.Unknown(Line _, boolean wasHere) when wasHere ->
          lines.add(sentence(text.unconfirmed(sharing)).all(Tone.CARE));
      case Driving.Alone _, Driving.Other _, Driving.Nobody _, Driving.Unknown _ ->
          lines.add(lease(sharing, text, !unleased.isEmpty()));
    }
    unleased.forEach(other -> lines.add(text.unleased(other).ended()));
    UnleasedEnd.latest(walk.run().events())
        .map(end ->
            end.by().equals(walk.operator())
                ? sentence(text.ownUnleasedEnd(end))
                : text.unleasedEnd(end).ended())
        .ifPresent(lines::add);
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

  /// What there is to know before the run is finished: who is in the walk, and what has not been
  /// sent. Empty if there is nothing to know.
  static Line beforeFinishing(Walk walk) {
    return walk.settings()
        .sharing()
        .map(sharing ->
            SharingText.beforeFinishing(
                sharing, sharing.waiting(walk.run().events()), id -> number(walk.run(), id)))
        .orElseGet(Line::empty);
  }

  /// The number of the item with this id, if the checklist has it.
  static Optional<String> number(Run run, String id) {
    return run.entry(id).map(Entry::number);
  }
}
