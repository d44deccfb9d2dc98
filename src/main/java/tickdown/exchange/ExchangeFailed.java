package tickdown.exchange;

import java.util.Set;
import tickdown.git.refs.Reply;
import tickdown.git.refs.Trouble;

/// Ends an exchange that cannot go on.
final class ExchangeFailed extends RuntimeException {
  private static final long serialVersionUID = 1;

  private static final Set<Trouble.Kind> PASSING =
      Set.of(Trouble.Kind.RACED, Trouble.Kind.MADE_ANEW, Trouble.Kind.KILLED);

  private final transient Trouble.Kind kind;
  private final transient TroubleText text;

  private ExchangeFailed(Trouble.Kind kind, TroubleText text) {
    super(text.sentence().text(), null, false, false);
    this.kind = kind;
    this.text = text;
  }

  /// Something that git has no word for.
  static ExchangeFailed because(TroubleText text) {
    return new ExchangeFailed(Trouble.Kind.OTHER, text);
  }

  /// Something that can be told in the words of git.
  ///
  /// @param remote the name of the remote
  static ExchangeFailed because(Trouble trouble, String remote) {
    return new ExchangeFailed(trouble.kind(), TroubleText.of(trouble, remote));
  }

  /// The result of a reply; throws if it has none.
  ///
  /// @param remote the name of the remote
  static <T> T unless(Reply<T> reply, String remote) {
    return switch (reply) {
      case Reply.Done<T>(T result) -> result;
      case Reply.Failed<T>(Trouble trouble) -> throw because(trouble, remote);
    };
  }

  /// Whether another try can help at once.
  boolean isPassing() {
    return PASSING.contains(kind);
  }

  Trouble.Kind kind() {
    return kind;
  }

  TroubleText text() {
    return text;
  }
}
