package tickdown.exchange;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tickdown.git.Manner;
import tickdown.git.refs.Addition;
import tickdown.git.refs.CommitSignature;
import tickdown.git.refs.Reply;
import tickdown.git.refs.SharedRepository;
import tickdown.run.signing.LineSigning;
import tickdown.run.signing.SignedLines;

/// Finds out under which signatures lines came, and remembers it.
final class SignatureLog {
  /// As many signatures are checked at once; those of older commits count as unknown.
  private static final int MOST = 500;

  /// As many by one call of git, which has a time limit.
  private static final int TOGETHER = 100;

  /// The beginning of a line, up to the number in its id.
  private static final int ID = 200;

  private final SharedRepository repository;
  private SignedLines known = SignedLines.NONE;

  SignatureLog(SharedRepository repository) {
    this.repository = repository;
  }

  /// Goes on from what was known before.
  void begin(SignedLines before) {
    known = before;
  }

  /// What is known now.
  SignedLines known() {
    return known;
  }

  /// Whether signatures of a writer are to be checked again, because the operator asks for an
  /// exchange and may trust other keys by now.
  boolean isDoubtful(String writer, Manner manner) {
    return manner == Manner.ASKING && known.areDoubtful(writer);
  }

  /// Checks the signatures of these commits, whose lines hold, and returns what they are, by
  /// commit.
  Map<String, LineSigning> note(String writer, List<Addition> additions) {
    Map<String, LineSigning> signings =
        checked(additions.stream().filter(Addition::isSigned).map(Addition::id).toList());
    for (Addition addition : additions) {
      LineSigning unsigned =
          addition.isSigned() ? new LineSigning.Unknown() : new LineSigning.Unsigned();
      note(writer, addition.lines(), signings.computeIfAbsent(addition.id(), _ -> unsigned));
    }
    return signings;
  }

  /// Checks the signature of a commit that was made here.
  void made(String writer, String commit, byte[] lines) {
    note(
        writer,
        lines,
        repository.signature(commit) instanceof Reply.Done<CommitSignature>(CommitSignature how)
            ? signing(how)
            : new LineSigning.Unknown());
  }

  private void note(String writer, byte[] lines, LineSigning how) {
    OptionalLong first = number(writer, lines, 0);
    OptionalLong last = number(writer, lines, lastLine(lines));
    if (first.isPresent() && last.isPresent()) {
      known = known.with(writer, first.getAsLong(), last.getAsLong(), how);
    }
  }

  private Map<String, LineSigning> checked(List<String> commits) {
    Map<String, LineSigning> signings = new HashMap<>();
    int oldest = Math.max(0, commits.size() - MOST);
    for (int end = commits.size(); end > oldest; end -= TOGETHER) {
      List<String> some = commits.subList(Math.max(oldest, end - TOGETHER), end);
      if (repository.signatures(some)
          instanceof Reply.Done<Map<String, CommitSignature>>(var found)) {
        found.forEach((commit, how) -> signings.put(commit, signing(how)));
      } else {
        break;
      }
    }
    return signings;
  }

  private static LineSigning signing(CommitSignature how) {
    return switch (how) {
      case CommitSignature.Verified(String signer) -> new LineSigning.Verified(signer);
      case CommitSignature.Unsigned _ -> new LineSigning.Unsigned();
      case CommitSignature.Bad _ -> new LineSigning.Bad();
      case CommitSignature.Unknown _ -> new LineSigning.Unknown();
    };
  }

  /// The number of the line that begins there, which its id ends with; empty if there is none.
  private static OptionalLong number(String writer, byte[] lines, int from) {
    String beginning =
        new String(lines, from, Math.min(lines.length - from, ID), StandardCharsets.ISO_8859_1);
    Matcher id =
        Pattern.compile("\"id\":\"" + Pattern.quote(writer) + "-([0-9]{1,17})\"")
            .matcher(beginning);
    return id.find() ? OptionalLong.of(Long.parseLong(id.group(1))) : OptionalLong.empty();
  }

  private static int lastLine(byte[] lines) {
    int from = Math.max(0, lines.length - 1);
    while (from > 0 && lines[from - 1] != '\n') {
      from--;
    }
    return from;
  }
}
