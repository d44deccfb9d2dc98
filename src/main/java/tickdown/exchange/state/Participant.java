package tickdown.exchange.state;

import java.time.Instant;
import java.util.Optional;

/// Another writer of a shared run.
///
/// @param writer its id
/// @param by the operator who wrote last; foreign text
/// @param item the id of the item that the operator was at, if it is known; foreign text
/// @param since since when
/// @param signature what git says about the newest commit
/// @param alarm what is wrong with its lines, if anything is; they end before it
public record Participant(
    String writer,
    String by,
    Optional<String> item,
    Optional<Instant> since,
    Signing signature,
    Optional<Alarm> alarm) {

  /// What git says about a signature.
  public enum Signing {
    VERIFIED,
    UNSIGNED,
    BAD,
    /// It cannot be checked here.
    UNKNOWN
  }

  /// Nobody has told anything about this writer.
  public static Participant unknown(String writer) {
    return new Participant(
        writer, writer, Optional.empty(), Optional.empty(), Signing.UNSIGNED, Optional.empty());
  }

  /// What is wrong with its ref or its lines, if anything is.
  public Optional<Suspect> suspect() {
    return alarm.map(what -> new Suspect(writer, by, false, what));
  }

  /// The same with other lines, or none, in doubt.
  public Participant with(Optional<Alarm> other) {
    return new Participant(writer, by, item, since, signature, other);
  }
}
