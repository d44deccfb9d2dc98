package tickdown.english;

import java.util.Optional;
import tickdown.run.Embargo;
import tickdown.run.Run;
import tickdown.text.Line;
import tickdown.text.Tone;

/// That a run is a quiet one, in words.
public final class EmbargoText {
  private EmbargoText() {}

  /// `This is a quiet run: it is never shared, and reports of it are redacted.` Empty if the run is
  /// not a quiet one.
  public static Optional<Line> of(Run run) {
    Embargo embargo = new Embargo(run);
    return embargo.isQuiet()
        ? Optional.of(Line.of(Tone.CARE, "This is a quiet run: %s.", meaning(embargo)))
        : Optional.empty();
  }

  private static String meaning(Embargo embargo) {
    return embargo.isOn()
        ? "it is never shared, and reports of it are redacted"
        : "it is never shared; its embargo is over";
  }
}
