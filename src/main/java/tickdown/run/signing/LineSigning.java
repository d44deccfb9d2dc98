package tickdown.run.signing;

/// What is known here of the signature of the commit that a line is in.
public sealed interface LineSigning {

  /// It is good, by a key that is trusted here.
  ///
  /// @param signer whose key it is, as git names them; foreign text
  record Verified(String signer) implements LineSigning {}

  /// The commit has no signature.
  record Unsigned() implements LineSigning {}

  /// It does not fit the commit, or its key was revoked.
  record Bad() implements LineSigning {}

  /// Nobody here knows whose it is: the key is missing, expired or not trusted.
  record Unknown() implements LineSigning {}

  /// The line was not exchanged yet, so it is in no commit.
  record Pending() implements LineSigning {}

  /// The run is not shared, so no line is in a commit.
  record NotShared() implements LineSigning {}
}
