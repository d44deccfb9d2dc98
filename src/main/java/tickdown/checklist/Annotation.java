package tickdown.checklist;

import java.util.Optional;
import java.util.stream.Stream;

/// An HTML comment at the end of an item or heading: `<!-- sign-off: 2 -->`. GitHub does not show
/// it.
///
/// @param value the text after the colon; empty if there is only a key
public record Annotation(Key key, String value) {

  /// The known keys.
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

    /// The key as it is written in a checklist.
    public String spelling() {
      return spelling;
    }

    /// The key that is written like this.
    public static Optional<Key> spelled(String spelling) {
      return Stream.of(values()).filter(key -> key.spelling.equals(spelling)).findFirst();
    }
  }
}
