package tickdown.git.refs;

import java.util.function.Function;

/// What became of something that needs git.
public sealed interface Reply<T> {

  /// It succeeded, with this result.
  record Done<T>(T result) implements Reply<T> {}

  /// It did not succeed; nothing was changed unless the operation says otherwise.
  record Failed<T>(Trouble trouble) implements Reply<T> {}

  /// What follows from the result.
  default <R> Reply<R> then(Function<T, Reply<R>> next) {
    return switch (this) {
      case Done<T>(T result) -> next.apply(result);
      case Failed<T>(Trouble trouble) -> new Failed<>(trouble);
    };
  }

  /// The same with another result.
  default <R> Reply<R> map(Function<T, R> change) {
    return then(result -> new Done<>(change.apply(result)));
  }
}
