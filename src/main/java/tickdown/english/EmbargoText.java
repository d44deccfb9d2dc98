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

  /// What a report of the run says first: that it is redacted, or that it should have been. Empty
  /// if nothing of the run is secret.
  public static Optional<Line> inReport(Run run) {
    Embargo embargo = new Embargo(run);
    if (embargo.isRedacted()) {
      return Optional.of(
          Line.of(
              Tone.CARE,
              "REDACTED: this is a quiet run. Texts, reasons, comments, values, commands, outputs"
                  + " and commits are left out."));
    }
    return embargo.isOn()
        ? Optional.of(
            Line.of(Tone.BAD, "UNDER EMBARGO: this is a quiet run, and nothing here is redacted."))
        : Optional.empty();
  }

  private static String meaning(Embargo embargo) {
    return embargo.isOn()
        ? "it is never shared, and reports of it are redacted"
        : "it is never shared; its embargo is over";
  }
}
