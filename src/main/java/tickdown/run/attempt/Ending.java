package tickdown.run.attempt;

/// How an attempt ended.
public sealed interface Ending {

  /// It exited by itself. Above 128 the code is 128 plus the number of the signal that ended it
  /// (POSIX, Shell Command Language, 2.8.2).
  record Exited(int code) implements Ending {}

  /// It ended because the operator interrupted it.
  record Interrupted(int code) implements Ending {}

  /// It was stopped at its time limit.
  record TimedOut() implements Ending {}

  /// It could not be started.
  ///
  /// @param why a few words: `no such folder`
  record NotStarted(String why) implements Ending {}

  /// Whether it exited with code 0.
  default boolean isSuccess() {
    return this instanceof Exited(int code) && code == 0;
  }
}
