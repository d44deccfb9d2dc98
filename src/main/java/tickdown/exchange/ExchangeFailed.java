package tickdown.exchange;

import tickdown.git.refs.Reply;
import tickdown.git.refs.Trouble;

/// Ends an exchange that cannot go on.
final class ExchangeFailed extends RuntimeException {
  private static final long serialVersionUID = 1;

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

  /// The result of a reply; throws if it has none.
  ///
  /// @param remote the name of the remote
  static <T> T unless(Reply<T> reply, String remote) {
    return switch (reply) {
      case Reply.Done<T>(T result) -> result;
      case Reply.Failed<T>(Trouble trouble) ->
          throw new ExchangeFailed(trouble.kind(), TroubleText.of(trouble, remote));
    };
  }

  /// Whether another try can help at once.
  boolean isPassing() {
    return kind == Trouble.Kind.RACED || kind == Trouble.Kind.MADE_ANEW;
  }

  Trouble.Kind kind() {
    return kind;
  }

  TroubleText text() {
    return text;
  }
}
