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
    OWNER("owner"),
    NEEDS("needs"),
    COVERS("covers"),
    ABORT_IF("abort-if"),
    HUMAN("human"),
    ENDS_EMBARGO("ends-embargo");

    private final String spelling;

    Key(String spelling) {
      this.spelling = spelling;
    }

    /// The key as it is written in a checklist.
    public String spelling() {
      return spelling;
    }

    /// Whether an item may have several of these, all of which count. Of any other key only the
    /// first counts.
    public boolean isRepeatable() {
      return this == NEEDS;
    }

    /// Whether its presence says everything, without a value.
    public boolean isFlag() {
      return switch (this) {
        case IRREVERSIBLE, ON_DEMAND, OPTIONAL, HUMAN, ENDS_EMBARGO -> true;
        case ID, RUN, VERIFY, VERIFY_TIMEOUT, SIGN_OFF, WAIT, VALUE, IF -> false;
        case OWNER, NEEDS, COVERS, ABORT_IF -> false;
      };
    }

    /// Whether a heading may have it. Any other has an effect on items only.
    public boolean isForHeadings() {
      return switch (this) {
        case ID, IF, OPTIONAL, ON_DEMAND, IRREVERSIBLE, HUMAN, OWNER, SIGN_OFF -> true;
        case RUN, VERIFY, VERIFY_TIMEOUT, NEEDS, WAIT, ABORT_IF -> false;
        case VALUE, COVERS, ENDS_EMBARGO -> false;
      };
    }

    /// The key that is written like this.
    public static Optional<Key> spelled(String spelling) {
      return Stream.of(values()).filter(key -> key.spelling.equals(spelling)).findFirst();
    }
  }
}
