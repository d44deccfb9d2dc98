package tickdown.git.refs;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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

  /// The signatures of several commits that have one, by commit, in one call of git. What is not
  /// among them cannot be told.
  Reply<Map<String, CommitSignature>> all(List<String> commits) {
    String input =
        commits.stream().map(id -> ObjectId.checked(id) + "\n").collect(Collectors.joining());
    return exchange
        .text(Manner.QUIET, call("--stdin", "%H %G?%GS"), input)
        .map(end ->
            end.result()
                .lines()
                .filter(line -> line.indexOf(' ') > 0)
                .collect(
                    Collectors.toMap(
                        line -> line.substring(0, line.indexOf(' ')),
                        line -> signature(line.substring(line.indexOf(' ') + 1).strip()),
                        (first, _) -> first)));
  }

  private static Call call(String which, String format) {
    return new Call(
        Reach.SETTINGS,
        Manner.QUIET.limit(),
        List.of(),
        Map.of(),
        List.of("log", "--no-walk", "-s", "--no-show-signature", "--format=" + format, which));
  }

  private Reply<CommitSignature> checked(String commit) {
    return exchange
        .text(Manner.QUIET, call(commit, "%G?%GS"))
        .map(end -> signature(end.result().strip()));
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
