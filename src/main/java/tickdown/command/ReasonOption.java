package tickdown.command;

import java.util.Optional;
import tickdown.run.Reason;

/// Why.
final class ReasonOption implements Options {
  private Optional<String> reason = Optional.empty();

  @Override
  public void declare(Arguments arguments) {
    arguments.option("--reason", "WORDS", "Why.", given -> reason = Optional.of(given));
  }

  Optional<Reason> given() {
    if (reason.orElse("").length() > Reason.LONGEST) {
      throw Failure.unusable(
          "a reason has at most %d characters".formatted(Reason.LONGEST),
          "shorten it, or link to the long text with `--link`");
    }
    return reason.flatMap(Reason::of);
  }

  Reason demanded(String command) {
    return given()
        .orElseThrow(() ->
            Failure.unusable(
                "`%s` demands a reason".formatted(command),
                "say why: `--reason \"waiting for the vendor\"`"));
  }
}
