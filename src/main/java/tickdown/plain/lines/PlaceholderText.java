package tickdown.plain.lines;

import java.util.Optional;
import tickdown.checklist.Entry;
import tickdown.checklist.Placeholder;
import tickdown.run.Run;
import tickdown.text.Line;
import tickdown.text.Tone;

/// What a placeholder of an item stands for: `X.Y.Z is 1.4.0 (from the release; = changes it)`,
/// `<mirror host> has no value yet; press = to set it`.
final class PlaceholderText {
  private final Run run;
  private final Entry entry;
  private final Placeholder placeholder;
  private final Controls controls;

  private PlaceholderText(Run run, Entry entry, Placeholder placeholder, Controls controls) {
    this.run = run;
    this.entry = entry;
    this.placeholder = placeholder;
    this.controls = controls;
  }

  /// Empty if it has no value and the item needs none.
  static Optional<Line> of(Run run, Entry entry, Placeholder placeholder, Controls controls) {
    return new PlaceholderText(run, entry, placeholder, controls).line();
  }

  private Optional<Line> line() {
    Line token = Line.of(Tone.CODE, placeholder.token());
    return run.values()
        .value(placeholder)
        .map(value -> token.plus(Tone.FAINT, " is ").plus(value).plus(Tone.FAINT, origin()))
        .or(() ->
            run.values().unfilled(entry.item()).contains(placeholder)
                ? Optional.of(token.plus(unset().all(Tone.CARE)))
                : Optional.empty());
  }

  /// Says that nobody gave the value, where the release may have another form.
  private String origin() {
    return run.values().isFromRelease(placeholder)
        ? " (from the release%s)".formatted(hint("; `fill` changes it", "; = changes it"))
        : "";
  }

  private Line unset() {
    return isFinished()
        ? Line.of(" has no value")
        : switch (controls) {
          case COMMANDS ->
              Line.of(" has no value yet; `fill %s VALUE` sets it", placeholder.token());
          case KEYS -> Line.of(" has no value yet; press = to set it");
        };
  }

  /// How to change something; nothing in a finished run.
  private String hint(String forCommands, String forKeys) {
    return isFinished() ? "" : controls.choose(forCommands, forKeys);
  }

  private boolean isFinished() {
    return run.isFinished();
  }
}
