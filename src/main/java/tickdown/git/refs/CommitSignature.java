package tickdown.git.refs;

/// What git says about the signature of a commit (git-log, `%G?`), by gpg or ssh, with the user's
/// own configuration.
public sealed interface CommitSignature {

  /// It is good, by a key that the user trusts.
  ///
  /// @param signer as git names them; foreign text
  record Verified(String signer) implements CommitSignature {}

  /// There is none.
  record Unsigned() implements CommitSignature {}

  /// It does not fit the commit, or its key was revoked.
  record Bad() implements CommitSignature {}

  /// It cannot be checked here, or nobody knows whose it is: the key is missing, expired or not
  /// trusted.
  record Unknown() implements CommitSignature {}
}
