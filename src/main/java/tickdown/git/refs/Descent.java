package tickdown.git.refs;

import tickdown.git.ExchangeProgram.Call;
import tickdown.git.Manner;
import tickdown.git.refs.Reply.Done;

/// How commits descend from each other (git-merge-base).
record Descent(Exchange exchange) {

  /// How `tip` relates to the commit up to which a writer was read.
  Reply<Relation> relation(String accepted, String tip) {
    ObjectId.checked(accepted);
    return isCommit(ObjectId.checked(tip))
        .then(isCommit -> {
          if (!isCommit) {
            return new Done<>(Relation.NO_COMMIT);
          }
          return tip.equals(accepted) ? new Done<>(Relation.SAME) : descent(accepted, tip);
        });
  }

  private Reply<Relation> descent(String accepted, String tip) {
    return isAncestor(accepted, tip)
        .then(isNewer ->
            isNewer
                ? new Done<>(Relation.NEWER)
                : isAncestor(tip, accepted)
                    .map(isOlder -> isOlder ? Relation.OLDER : Relation.UNRELATED));
  }

  /// No as well if one of them is not here.
  private Reply<Boolean> isAncestor(String one, String other) {
    return exchange
        .text(Manner.QUIET, Call.own("merge-base", "--is-ancestor", one, other))
        .map(end -> end.code() == 0);
  }

  private Reply<Boolean> isCommit(String id) {
    return exchange
        .text(Manner.QUIET, Call.own("cat-file", "--batch-check=%(objecttype)"), id + "\n")
        .map(end -> end.code() == 0 && end.result().equals("commit\n"));
  }
}
