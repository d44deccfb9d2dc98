package tickdown.english;

import java.util.Optional;
import java.util.stream.Collectors;
import tickdown.checklist.Entry;
import tickdown.run.Run;
import tickdown.run.gate.Flight;
import tickdown.text.Line;
import tickdown.text.Plural;
import tickdown.text.Tone;

/// That a run is in flight, in words.
public final class FlightText {
  /// As many items are named one by one.
  private static final int FEW = 4;

  private FlightText() {}

  /// `In flight: 2.3.2 is done; 3 irreversible items left (2.4.3, 2.4.6, 2.4.7).` Empty if the run
  /// is not in flight.
  public static Optional<Line> of(Run run) {
    Flight flight = Flight.of(run);
    return flight.isOn() ? Optional.of(of(flight)) : Optional.empty();
  }

  private static Line of(Flight flight) {
    int left = flight.left().size();
    String numbers =
        flight.left().stream().limit(FEW).map(Entry::number).collect(Collectors.joining(", "));
    return Line.of(
        Tone.BAD,
        "In flight: %s is done; %s left (%s%s).",
        flight.since().map(Entry::number).orElse(""),
        Plural.of(left, "irreversible item"),
        numbers,
        left > FEW ? ", …" : "");
  }
}
