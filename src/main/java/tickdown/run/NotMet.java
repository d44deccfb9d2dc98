package tickdown.run;

import java.util.Optional;
import tickdown.checklist.Applies;
import tickdown.checklist.Condition;
import tickdown.checklist.Entry;
import tickdown.checklist.ReleaseKind;
import tickdown.wording.ConditionReader;

/// The outcome of an item whose condition is not met: not applicable, with the author's words as the
/// reason.
///
///     condition not met: “if the schema changed”
///     condition not met: “for major releases only”; this is a patch release
///     not needed: “optional”
public final class NotMet {
  /// Leaves room for the words around it in the longest [Reason].
  private static final int LONGEST = Reason.LONGEST - 100;

  private NotMet() {}

  /// The outcome if `condition` is not met by a release of this kind.
  public static Outcome of(Condition condition, Optional<ReleaseKind> kind) {
    return new Outcome.NotApplicable(Reason.of(reason(condition, kind)));
  }

  private static String reason(Condition condition, Optional<ReleaseKind> kind) {
    String form =
        ConditionReader.isOptional(condition) ? "not needed: “%s”" : "condition not met: “%s”";
    String words = condition.words();
    return form.formatted(words.length() > LONGEST ? words.substring(0, LONGEST) + "…" : words)
        + kind.filter(each -> condition.appliesTo(each) == Applies.NO)
            .map(NotMet::remark)
            .orElse("");
  }

  private static String remark(ReleaseKind kind) {
    return "; this is a %s release".formatted(kind.word());
  }

  /// The outcome that was recorded for `entry`. Earlier versions recorded the bare words of a
  /// condition as the reason, which read as if it were met.
  static Outcome recorded(Outcome outcome, Entry entry) {
    return outcome instanceof Outcome.NotApplicable(Optional<Reason> why)
        ? why.flatMap(reason -> bare(reason.text(), entry)).orElse(outcome)
        : outcome;
  }

  private static Optional<Outcome> bare(String reason, Entry entry) {
    return entry
        .condition()
        .filter(condition -> reason.startsWith(condition.words()))
        .flatMap(condition -> bare(reason.substring(condition.words().length()), condition));
  }

  private static Optional<Outcome> bare(String rest, Condition condition) {
    if (rest.isEmpty()) {
      return Optional.of(of(condition, Optional.empty()));
    }
    for (ReleaseKind kind : ReleaseKind.values()) {
      if (rest.equals(remark(kind))) {
        return Optional.of(of(condition, Optional.of(kind)));
      }
    }
    return Optional.empty();
  }
}
