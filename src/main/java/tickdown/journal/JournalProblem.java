package tickdown.journal;

import java.nio.file.Path;

/// Why a journal cannot be trusted, read or written. Its texts may quote the file or a system
/// error, so they are foreign.
public sealed interface JournalProblem {

  /// The file or folder concerned.
  Path place();

  /// The line in the file, counted from 1; 0 for the whole file.
  default int line() {
    return 0;
  }

  /// A complete line has been altered.
  ///
  /// @param run the name of the run, or of the file where the header is unreadable
  record Damaged(Path place, String run, int line, String why) implements JournalProblem {}

  /// The journal does not exist.
  record Missing(Path place) implements JournalProblem {}

  /// The folder for journals cannot be created.
  record NoFolder(Path place, String why) implements JournalProblem {}

  /// Too little of the journal is readable to continue the run.
  record Hopeless(Path place) implements JournalProblem {}

  /// The run cannot be started, because its file already exists.
  record AlreadyThere(Path place) implements JournalProblem {}

  /// The journal was written by a newer Tickdown.
  record NewerFormat(Path place, String format) implements JournalProblem {}

  /// The file cannot be read.
  record NotReadable(Path place, String why) implements JournalProblem {}

  /// The file cannot be written; nothing was added to the journal.
  record NotWritable(Path place, String why) implements JournalProblem {}

  /// The file system cannot lock the file; nothing was added to the journal.
  record NotLockable(Path place, String why) implements JournalProblem {}

  /// A sync failed, so the contents of the disk are unknown. Only reopening the journal helps.
  ///
  /// @param isGone whether the last answer is certainly not in the file
  record NotSafe(Path place, String why, boolean isGone) implements JournalProblem {}

  /// Another program holds the lock and does not release it.
  record Busy(Path place) implements JournalProblem {}

  /// The file has been replaced or altered since it was opened.
  ///
  /// @param how what another program did to it: cut, deleted, …
  record Replaced(Path place, String how) implements JournalProblem {}

  /// What is wrong, in lower case without a full stop.
  default String sentence() {
    return switch (this) {
      case Damaged(Path _, String run, int line, String why) ->
          "the journal of %s is damaged in line %s: %s".formatted(run, line, why);
      case Missing(Path place) -> "there is no journal `%s`".formatted(place);
      case NoFolder(Path place, String why) ->
          "cannot create the journal folder `%s`: %s".formatted(place, why);
      case Hopeless(Path place) -> "`%s` names neither the run nor the checklist".formatted(place);
      case AlreadyThere(Path place) -> "the journal `%s` already exists".formatted(place);
      case NewerFormat(Path _, String format) ->
          "the journal has format %s; this version of Tickdown supports format %s"
              .formatted(format, JournalHeader.FORMAT);
      case NotReadable(Path place, String why) -> "cannot read `%s`: %s".formatted(place, why);
      case NotWritable(Path place, String why) ->
          "cannot write `%s`: %s; nothing was recorded".formatted(place, why);
      case NotLockable(Path place, String why) ->
          "cannot lock `%s`: %s; nothing was recorded".formatted(place, why);
      case NotSafe(Path place, String why, boolean isGone) ->
          "fsync of `%s` failed: %s; %s, and no more are accepted"
              .formatted(
                  place,
                  why,
                  isGone
                      ? "the last answer was not recorded"
                      : "the last answer may or may not be recorded");
      case Busy(Path place) ->
          "another program is writing `%s` and does not finish; nothing was recorded"
              .formatted(place);
      case Replaced(Path place, String how) ->
          "the journal `%s` was %s by another program; nothing was recorded".formatted(place, how);
    };
  }

  /// What to do about it, in the imperative.
  default String hint() {
    return switch (this) {
      case Damaged(Path _, String run, int _, String _) ->
          "nothing has been changed; `tickdown journal salvage %s` writes a new journal with the good lines and keeps this one"
              .formatted(run);
      case Missing _ -> "`tickdown runs` lists the runs";
      case NoFolder _ -> "choose another folder with `--state-dir` or TICKDOWN_STATE_DIR";
      case Hopeless _ ->
          "nothing has been changed; inspect the file, move it away, and start a new run";
      case AlreadyThere _ ->
          "resume that run with `tickdown run`, or name the new one with `--release`";
      case NewerFormat _ -> "use the Tickdown that wrote it, or a newer one";
      case NotReadable _ ->
          "make it readable, or choose another folder with `--state-dir` or TICKDOWN_STATE_DIR";
      case NotWritable _ ->
          "free some space or make it writable, or choose another folder with `--state-dir` or"
              + " TICKDOWN_STATE_DIR";
      case NotLockable _ ->
          "reading works without locks; to record answers, choose a folder on a file system that"
              + " has them with `--state-dir` or TICKDOWN_STATE_DIR";
      case NotSafe _ -> "check the disk, then restart Tickdown and run `tickdown journal verify`";
      case Busy _ -> "look for a suspended `tickdown`; continue it with `fg`, or end it";
      case Replaced _ -> "quit, inspect the file, and resume the run";
    };
  }
}
