package tickdown.git.refs;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import tickdown.git.ExchangeProgram.Call;
import tickdown.git.Manner;
import tickdown.git.refs.Reply.Done;
import tickdown.git.refs.Reply.Failed;
import tickdown.git.refs.Trouble.Kind;
import tickdown.text.Line;

/// The refs of the repository beside the journals, below `refs/tickdown/`:
///
/// - `incoming/…`: what was fetched last, whatever it is;
/// - `accepted/…`: up to where a writer's lines were read;
/// - `own/…`: what was written here. The same commits serve both places at a remote.
record OwnRefs(Exchange exchange) {
  private static final String INCOMING = "refs/tickdown/incoming/";
  private static final String ACCEPTED = "refs/tickdown/accepted/";
  private static final String OWN = "refs/tickdown/own/";

  static String incoming(RunRefs run) {
    return INCOMING + place(run);
  }

  static String incoming(RunRefs run, String writer) {
    return incoming(run) + RunRefs.checked(writer);
  }

  static String accepted(RunRefs run) {
    return ACCEPTED + place(run);
  }

  static String accepted(RunRefs run, String writer) {
    return accepted(run) + RunRefs.checked(writer);
  }

  static String own(RunRefs run, String writer) {
    return OWN + run.encoded() + "/" + RunRefs.checked(writer);
  }

  private static String place(RunRefs run) {
    String place =
        switch (run.place()) {
          case APART -> "apart/";
          case BRANCHES -> "branches/";
        };
    return place + run.encoded() + "/";
  }

  /// The ids below `beginning`, by the last part of the refs' names.
  Reply<Map<String, String>> below(String beginning) {
    Call call = Call.own("for-each-ref", "--format=%(objectname) %(refname)", beginning);
    return exchange
        .text(Manner.QUIET, call)
        .then(end -> {
          Map<String, String> ids = new HashMap<>();
          for (String line : end.result().lines().toList()) {
            int space = line.indexOf(' ');
            if (space > 0 && line.startsWith(beginning, space + 1)) {
              ids.put(line.substring(space + 1 + beginning.length()), line.substring(0, space));
            }
          }
          return end.code() == 0 ? new Done<>(ids) : new Failed<>(GitWords.trouble(end.trouble()));
        });
  }

  /// What a ref points to; empty if there is no such ref.
  Reply<Optional<String>> at(String ref) {
    int slash = ref.lastIndexOf('/') + 1;
    return below(ref.substring(0, slash))
        .map(ids -> Optional.ofNullable(ids.get(ref.substring(slash))));
  }

  /// Moves a ref, provided that it is where it is expected to be.
  Reply<String> move(String ref, String id, Optional<String> expected) {
    String old = expected.orElse("0".repeat(id.length()));
    return update("update-ref", ref, ObjectId.checked(id), ObjectId.checked(old)).map(_ -> id);
  }

  /// Sets a ref, wherever it was.
  Reply<String> set(String ref, String id) {
    return update("update-ref", ref, ObjectId.checked(id)).map(_ -> id);
  }

  private Reply<String> update(String... command) {
    return exchange
        .text(Manner.QUIET, Call.own(command))
        .then(end ->
            end.code() == 0
                ? new Done<>("")
                : new Failed<>(
                    end.trouble().contains("cannot lock ref")
                        ? new Trouble(Kind.RACED, Line.empty())
                        : GitWords.trouble(end.trouble())));
  }
}
