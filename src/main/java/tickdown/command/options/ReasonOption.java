package tickdown.command.options;

import java.util.Optional;
import tickdown.run.Reason;
import tickdown.workplace.Failure;

/// The reason for an answer.
public final class ReasonOption {
  private Optional<String> reason = Optional.empty();

  public void declare(Arguments arguments) {
    arguments.option(
        "--reason", "TEXT", "Reason for the answer.", given -> reason = Optional.of(given));
  }

  public Optional<Reason> given() {
    if (reason.orElse("").length() > Reason.LONGEST) {
      throw new Failure(
          "a reason has at most %s characters".formatted(Reason.LONGEST),
          "shorten it, or link to the full text with `--link`");
    }
    return reason.flatMap(Reason::of);
  }
}
