package tickdown.session;

import java.util.Map;
import java.util.Optional;
import tickdown.checks.Checker;
import tickdown.execution.masking.Secrets;
import tickdown.trust.TrustedPlace;

/// Checks where there is no repository and nothing is trusted, so that none runs anything.
final class NothingTrusted {
  private NothingTrusted() {}

  static CheckRunner checks() {
    return new CheckRunner(() ->
        new Checker(
            Optional.empty(), "/", Secrets.of(Map.of()), new TrustedPlace(Optional.empty(), "/")));
  }
}
