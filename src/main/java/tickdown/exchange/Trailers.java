package tickdown.exchange;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import tickdown.git.refs.CommitMessage;

/// What the messages of commits say besides their lines: where the operator is, and who drives.
final class Trailers {
  private static final String ITEM = "Tickdown-Item";
  private static final String AT = "Tickdown-At";
  private static final String DRIVER = "Tickdown-Driver";

  private Trailers() {}

  /// The message of a commit with lines.
  static CommitMessage lines(String subject, Optional<String> item, Instant now) {
    SequencedMap<String, String> trailers = new LinkedHashMap<>();
    item.ifPresent(id -> trailers.put(ITEM, id));
    trailers.put(AT, now.toString());
    return new CommitMessage(subject, trailers);
  }

  /// The message of a lease; without a driver, nobody drives.
  static CommitMessage lease(String subject, Optional<String> driver, Instant now) {
    SequencedMap<String, String> trailers = new LinkedHashMap<>();
    driver.ifPresent(writer -> trailers.put(DRIVER, writer));
    trailers.put(AT, now.toString());
    return new CommitMessage(subject, trailers);
  }

  static Optional<String> item(CommitMessage message) {
    return message.trailer(ITEM);
  }

  static Optional<String> driver(CommitMessage message) {
    return message.trailer(DRIVER);
  }

  /// The time that its writer gives.
  static Optional<Instant> at(CommitMessage message) {
    try {
      return message.trailer(AT).map(Instant::parse);
    } catch (DateTimeParseException _) {
      return Optional.empty();
    }
  }
}
