package tickdown.run.rules;

import java.util.List;
import java.util.Optional;
import tickdown.run.Evidence;
import tickdown.run.Reason;
import tickdown.text.Line;
import tickdown.text.SafeText;

/// Decides what may be recorded as evidence.
final class EvidenceRules {
  private EvidenceRules() {}

  /// What is wrong with the first piece that cannot be recorded.
  static Optional<Refusal> objection(List<Evidence> evidence) {
    return evidence.stream().flatMap(each -> objection(each).stream()).findFirst();
  }

  private static Optional<Refusal> objection(Evidence evidence) {
    String text = evidence.text();
    if (evidence instanceof Evidence.KeptFile file) {
      return objection(file);
    }
    if (text.isBlank() || text.length() > Reason.LONGEST) {
      return Optional.of(
          new Refusal(
              Line.of("a comment, link or value has 1 to %s characters", Reason.LONGEST),
              "shorten it, or link to the long text"));
    }
    return evidence instanceof Evidence.Link && !Evidence.Link.isSafe(text)
        ? Optional.of(
            new Refusal(
                Line.of("`%s` is not a link", text), "use an https://, http:// or mailto: address"))
        : Optional.empty();
  }

  private static Optional<Refusal> objection(Evidence.KeptFile file) {
    boolean isNamed =
        !new SafeText(file.text()).text().isBlank() && file.text().length() <= Reason.LONGEST;
    return isNamed && file.isPossible()
        ? Optional.empty()
        : Optional.of(
            new Refusal(
                Line.of("a file named `%s` cannot be attached", file.text()),
                "give it another name"));
  }
}
