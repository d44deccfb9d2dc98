package tickdown.exchange.state;

import java.time.Instant;

/// Why the lines of a writer are not read any further.
///
/// @param tip where its ref was; empty if it is gone
/// @param known the commit up to which it was read; empty if nothing was
/// @param what what is wrong
/// @param words more about it, such as the objection to a line; empty if there is nothing to say
/// @param since when that was noticed
public record Alarm(String tip, String known, Kind what, String words, Instant since) {

  /// What can be wrong with the lines of a writer.
  public enum Kind {
    /// The ref was moved back.
    MOVED_BACK,
    /// The ref was rewritten: what was read is not in its history any more.
    REWRITTEN,
    /// The ref is gone.
    VANISHED,
    /// The ref points to something that is no commit.
    NO_COMMIT,
    /// A commit is not as Tickdown makes them, or too large.
    BAD_COMMIT,
    /// A line does not hold.
    BAD_LINE,
    /// It could not be fetched.
    NOT_FETCHED
  }
}
