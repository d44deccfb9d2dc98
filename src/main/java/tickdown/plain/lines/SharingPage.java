package tickdown.plain.lines;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tickdown.checklist.Entry;
import tickdown.english.LocalTimes;
import tickdown.english.SharingText;
import tickdown.exchange.state.Lease;
import tickdown.exchange.state.Sharing;
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
    lines.add(driver(walk.settings().driving(), sharing, text));
    text.people(sharing, id -> number(walk.run(), id)).forEach(who -> lines.add(who.ended()));
    lines.add(sentence(text.state(sharing, sharing.waiting(walk.run().events()))));
    sharing.setback().ifPresent(why -> lines.add(Line.of("  %s.", why.hint().capitalized())));
    return lines;
  }

  private static Line driver(Driving driving, Sharing sharing, SharingText text) {
    boolean isAnother = sharing.lease().flatMap(Lease::driver).isPresent();
    return switch (driving) {
      case Driving.Overridden _ ->
          Line.of(Tone.CARE, "You drive without the lease; others cannot know.");
      case Driving.Here _ -> sentence(text.driver(sharing.lease(), true));
      case Driving.Alone _, Driving.Other _, Driving.Nobody _, Driving.Unknown _ ->
          isAnother ? text.driver(sharing.lease()).ended() : sentence(text.driver(sharing.lease()));
    };
  }

  private static Line sentence(Line words) {
    return words.capitalized().ended();
  }

  /// The number of the item with this id, if the checklist has it.
  static Optional<String> number(Run run, String id) {
    return run.entry(id).map(Entry::number);
  }
}
