package tickdown.plain.lines;

import java.util.Optional;
import tickdown.checklist.Condition;
import tickdown.checklist.Entry;
import tickdown.checklist.ReleaseKind;
import tickdown.run.Run;
import tickdown.text.Line;
import tickdown.text.Tone;

/// When an item applies: `applies: for major releases; 2.0.1 after 1.9.9 is a major release (a: not
/// applicable)`.
final class ConditionText {
  private final Run run;
  private final Entry entry;
  private final Controls controls;

  private ConditionText(Run run, Entry entry, Controls controls) {
    this.run = run;
    this.entry = entry;
    this.controls = controls;
  }

  /// Empty if the item has no condition, or only that of its procedure.
  static Optional<Line> of(Run run, Entry entry, Controls controls) {
    ConditionText text = new ConditionText(run, entry, controls);
    return text.condition().map(text::applies);
  }

  /// The condition of a procedure is shown once, with its notes, not at every item.
  private Optional<Condition> condition() {
    Optional<Condition> ofPhase = entry.phase().section().terms().condition();
    return entry
        .condition()
        .filter(each -> !entry.phase().isProcedure() || !ofPhase.equals(Optional.of(each)));
  }

  private Line applies(Condition condition) {
    return Line.of("applies: ")
        .plus(Tone.CARE, condition.words())
        .plus(Tone.FAINT, proposal(condition))
        .plus(Tone.FAINT, hint());
  }

  /// How to say that it does not; nothing in a finished run.
  private String hint() {
    return run.isFinished()
        ? ""
        : controls.choose(" (`na`: not applicable)", " (a: not applicable)");
  }

  /// Whether the release is known to meet the condition, and from what; empty if that is unknown.
  private String proposal(Condition condition) {
    return run.values()
        .releaseKind()
        .map(kind ->
            switch (condition.appliesTo(kind)) {
              case YES -> said(kind);
              case NO -> said(kind) + ", so it does not apply";
              case UNKNOWN -> "";
            })
        .orElse("");
  }

  /// `; 2.0.1 after 1.9.9 is a major release`, `; 2.0.1 is a patch release by its numbers`.
  private String said(ReleaseKind kind) {
    String version = run.values().version().orElse("this");
    return run.values()
        .earlier()
        .filter(last -> kind != ReleaseKind.PRE_RELEASE)
        .filter(last -> run.values().releaseKindAfter(last.name()).isPresent())
        .map(last ->
            "; %s after %s%s is a %s release"
                .formatted(version, last.isTag() ? "the tag " : "", last.name(), kind.word()))
        .orElseGet(() ->
            kind == ReleaseKind.PRE_RELEASE
                ? "; %s is a pre-release".formatted(version)
                : "; %s is a %s release by its numbers".formatted(version, kind.word()));
  }
}
