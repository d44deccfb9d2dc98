package tickdown.git.refs;

import tickdown.text.Line;

/// Why an exchange with a remote, or with the repository of one's own, did not succeed.
///
/// @param words the decisive words of git or of the remote, foreign text made safe; empty where
///   they say nothing more than the kind
public record Trouble(Kind kind, Line words) {

  /// Troubles that call for different sentences, or for different behaviour.
  public enum Kind {
    /// The ref is elsewhere by now, at the remote or here: another exchange was first.
    RACED,
    /// The remote does not want this: a hook, a policy, missing rights.
    REFUSED,
    /// The remote accepts no refs apart from branches and tags; [RefPlace#BRANCHES] may help.
    HIDDEN_REFS,
    /// The remote can be read but not written.
    READ_ONLY,
    /// Nothing that could be presented, or the remote does not accept it.
    NO_CREDENTIALS,
    /// The remote cannot be reached, or is out of order.
    OFFLINE,
    /// Nothing came of it within the limit.
    LATE,
    /// A larger amount than an exchange may be was sent.
    TOO_LARGE,
    /// No remote of that name, or nothing is where it points to.
    NO_REMOTE,
    /// The address has a transport that is not used, such as `ext::`.
    TRANSPORT,
    /// There is no git.
    NO_GIT,
    /// The project's repository belongs to somebody else, so git leaves it alone.
    FOREIGN_REPOSITORY,
    /// Commits are to be signed, but git could not sign.
    NOT_SIGNED,
    /// The folder beside the journals cannot be written.
    NO_FOLDER,
    /// The repository beside the journals was damaged; it has been made anew. Another try helps.
    MADE_ANEW,
    /// git was killed before it had finished. Another try helps.
    KILLED,
    /// Anything else.
    OTHER
  }

  static Trouble of(Kind kind) {
    return new Trouble(kind, Line.empty());
  }
}
