package tickdown.journal;

import java.nio.file.Path;

/// Why a journal cannot be trusted, read or written. Its texts may quote the file or a system
/// error, so they are foreign.
public sealed interface JournalProblem {

  /// The file or folder concerned.
  Path place();

  /// What is wrong, in lower case without a full stop.
  String sentence();

  /// What to do about it, in the imperative.
  String hint();

  /// The line in the file, counted from 1; 0 for the whole file.
  default int line() {
    return 0;
  }

  /// A complete line has been altered.
  ///
  /// @param run the name of the run, or of the file if the header is unreadable
  /// @param good the number of intact events in the file
  record Damaged(Path place, String run, int line, String why, int good) implements JournalProblem {
    @Override
    public String sentence() {
      return "the journal of %s is damaged in line %d: %s".formatted(run, line, why);
    }

    @Override
    public String hint() {
      return "nothing has been changed; `tickdown journal salvage %s` writes a new journal with the %s and keeps this one"
          .formatted(run, good == 1 ? "1 good line" : good + " good lines");
    }
  }

  /// The journal does not exist.
  record Missing(Path place) implements JournalProblem {
    @Override
    public String sentence() {
      return "there is no journal `%s`".formatted(place);
    }

    @Override
    public String hint() {
      return "see `tickdown runs` for the runs that there are";
    }
  }

  /// The folder for journals cannot be created.
  record NoFolder(Path place, String why) implements JournalProblem {
    @Override
    public String sentence() {
      return "there can be no journals in `%s`: %s".formatted(place, why);
    }

    @Override
    public String hint() {
      return "name another folder with `--state-dir` or TICKDOWN_STATE_DIR";
    }
  }

  /// Too little of the journal is readable to continue the run.
  record Hopeless(Path place) implements JournalProblem {
    @Override
    public String sentence() {
      return "`%s` says neither of which run nor of which checklist it was".formatted(place);
    }

    @Override
    public String hint() {
      return "nothing has been changed; look at the file, move it away, and start the run anew";
    }
  }

  /// The run cannot be started, because its file already exists.
  record AlreadyThere(Path place) implements JournalProblem {
    @Override
    public String sentence() {
      return "the journal `%s` exists already".formatted(place);
    }

    @Override
    public String hint() {
      return "resume that run with `tickdown run`, or give the new one another name with"
          + " `--release`";
    }
  }

  /// The journal was written by a newer Tickdown.
  record NewerFormat(Path place, String format) implements JournalProblem {
    @Override
    public String sentence() {
      return "the journal has format %s; this Tickdown knows format %d"
          .formatted(format, JournalHeader.FORMAT);
    }

    @Override
    public String hint() {
      return "use the Tickdown that wrote it, or a newer one";
    }
  }

  /// The file cannot be read.
  record NotReadable(Path place, String why) implements JournalProblem {
    @Override
    public String sentence() {
      return "cannot read `%s`: %s".formatted(place, why);
    }

    @Override
    public String hint() {
      return "make it readable, or name another folder with `--state-dir` or TICKDOWN_STATE_DIR";
    }
  }

  /// The file cannot be written; nothing was added to the journal.
  record NotWritable(Path place, String why) implements JournalProblem {
    @Override
    public String sentence() {
      return "cannot write `%s`: %s; nothing was recorded".formatted(place, why);
    }

    @Override
    public String hint() {
      return "make room or make it writable, or name another folder with `--state-dir` or"
          + " TICKDOWN_STATE_DIR";
    }
  }

  /// A sync failed, so the contents of the disk are unknown. Only reopening the journal helps.
  record NotSafe(Path place, String why) implements JournalProblem {
    @Override
    public String sentence() {
      return "the disk could not make sure of `%s`: %s; the last answer is not recorded, and no more are taken"
          .formatted(place, why);
    }

    @Override
    public String hint() {
      return "check the disk, then start Tickdown again and run `tickdown journal verify`";
    }
  }

  /// Another program holds the lock and does not release it.
  record Busy(Path place) implements JournalProblem {
    @Override
    public String sentence() {
      return "another program is writing `%s` and does not finish; nothing was recorded"
          .formatted(place);
    }

    @Override
    public String hint() {
      return "look for a suspended `tickdown` and let it go on with `fg`, or end it";
    }
  }

  /// The file has been replaced or altered since it was opened.
  record Replaced(Path place, String how) implements JournalProblem {
    @Override
    public String sentence() {
      return "the journal `%s` was %s by another program; nothing was recorded"
          .formatted(place, how);
    }

    @Override
    public String hint() {
      return "leave, look at the file, and resume the run";
    }
  }

  /// An event is too long for a line.
  record TooLong(Path place, int bytes) implements JournalProblem {
    @Override
    public String sentence() {
      return "this takes %d bytes in the journal, more than the %d of a line; nothing was recorded"
          .formatted(bytes, EventWriter.LONGEST);
    }

    @Override
    public String hint() {
      return "shorten the reason or the note, and keep the rest behind a link";
    }
  }
}
