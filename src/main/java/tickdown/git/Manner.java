package tickdown.git;

import java.time.Duration;

/// Whether git may ask for a password, a passphrase or whether a host is known, and how long an
/// exchange with a remote may take.
///
/// @see ExchangeProgram
public enum Manner {
  /// In the background: nothing is asked, wherever git, ssh, or a credential helper would ask.
  QUIET(Duration.ofSeconds(20)),

  /// By a command of the operator: git and ssh may ask on the terminal. Someone has to have the
  /// time to type a passphrase, and nobody waits longer for a remote that is silent.
  ASKING(Duration.ofMinutes(1));

  private final Duration limit;

  Manner(Duration limit) {
    this.limit = limit;
  }

  /// How long one exchange may take.
  public Duration limit() {
    return limit;
  }
}
