package tickdown.git.refs;

import java.util.List;
import java.util.Map;
import tickdown.git.ExchangeProgram.Call;
import tickdown.git.ExchangeProgram.Reach;
import tickdown.git.Manner;
import tickdown.git.refs.Reply.Done;
import tickdown.git.refs.Reply.Failed;

/// Asks git about the signature of a commit.
record SignatureCheck(Exchange exchange) {

  Reply<CommitSignature> of(String commit) {
    return exchange
        .text(Manner.QUIET, Call.own("cat-file", "commit", ObjectId.checked(commit)))
        .then(end -> {
          if (end.code() != 0) {
            return new Failed<>(GitWords.trouble(end.trouble()));
          }
          boolean isSigned =
              end.result()
                  .lines()
                  .takeWhile(line -> !line.isEmpty())
                  .anyMatch(line -> line.startsWith("gpgsig"));
          return isSigned ? checked(commit) : new Done<>(new CommitSignature.Unsigned());
        });
  }

  private Reply<CommitSignature> checked(String commit) {
    Call call =
        new Call(
            Reach.SETTINGS,
            Manner.QUIET.limit(),
            List.of(),
            Map.of(),
            List.of("log", "--no-walk", "-s", "--no-show-signature", "--format=%G?%GS", commit));
    return exchange.text(Manner.QUIET, call).map(end -> signature(end.result().strip()));
  }

  /// `G` and the signer: good and trusted. `B`: bad. `R`: by a revoked key. Others cannot be judged
  /// (git-log, `%G?`).
  private static CommitSignature signature(String said) {
    return switch (said.isEmpty() ? 'E' : said.charAt(0)) {
      case 'G' -> new CommitSignature.Verified(said.substring(1));
      case 'B', 'R' -> new CommitSignature.Bad();
      default -> new CommitSignature.Unknown();
    };
  }
}
