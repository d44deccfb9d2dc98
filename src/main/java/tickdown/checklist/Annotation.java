package tickdown.checklist;

import java.util.Optional;
import java.util.stream.Stream;

/// What an HTML comment at the end of an item's or heading's line says: `<!-- sign-off: 2 -->`.
/// GitHub shows none of it.
///
/// @param value what follows the colon; empty where the key stands alone
public record Annotation(Key key, String value) {

  /// The keys there are.
  public enum Key {
    ID("id"),
    RUN("run"),
    VERIFY("verify"),
    VERIFY_TIMEOUT("verify-timeout"),
    SIGN_OFF("sign-off"),
    IRREVERSIBLE("irreversible"),
    WAIT("wait"),
    VALUE("value"),
    ON_DEMAND("on-demand"),
    OPTIONAL("optional"),
    IF("if"),
    OWNER("owner");

    private final String spelling;

    Key(String spelling) {
      this.spelling = spelling;
    }

    /// How it is written in a checklist.
    public String spelling() {
      return spelling;
    }

    /// The key of that spelling.
    public static Optional<Key> spelled(String spelling) {
      return Stream.of(values()).filter(key -> key.spelling.equals(spelling)).findFirst();
    }
  }
}
