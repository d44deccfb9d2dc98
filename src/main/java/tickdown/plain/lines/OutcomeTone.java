package tickdown.plain.lines;

import tickdown.run.Outcome;
import tickdown.text.Tone;

/// The tones of outcomes: what is good, what needs attention, what is over.
public final class OutcomeTone {
  private OutcomeTone() {}

  /// The tone of `outcome`.
  public static Tone of(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Open _ -> Tone.PLAIN;
      case Outcome.Done _, Outcome.Decided _ -> Tone.GOOD;
      case Outcome.NotApplicable _, Outcome.NotChosen _ -> Tone.FAINT;
      case Outcome.Skipped _, Outcome.Deferred _ -> Tone.CARE;
      case Outcome.Failed _ -> Tone.BAD;
    };
  }
}
