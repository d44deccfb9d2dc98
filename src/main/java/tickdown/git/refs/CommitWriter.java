package tickdown.git.refs;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tickdown.git.ExchangeProgram.Call;
import tickdown.git.ExchangeProgram.Reach;
import tickdown.git.Manner;
import tickdown.git.refs.Reply.Done;
import tickdown.git.refs.Reply.Failed;
import tickdown.git.refs.Trouble.Kind;

/// Makes commits that add lines. They are signed where the user has git sign commits (git-config,
/// `commit.gpgSign`).
record CommitWriter(Exchange exchange, Manner manner) {
  private static final Set<String> TRUE = Set.of("true", "yes", "on", "1", "");

  /// In the background neither a window nor a terminal can ask for a passphrase.
  private static final Map<String, String> NO_WINDOW =
      Map.of("DISPLAY", "", "WAYLAND_DISPLAY", "", "GPG_TTY", "");

  /// Makes a commit; no ref points to it yet.
  Reply<String> commit(
      Optional<String> parent, byte[] lines, CommitMessage message, String who, Instant when) {
    parent.ifPresent(ObjectId::checked);
    return entry(lines)
        .then(entry -> exchange.word(manner, Call.own("mktree"), to -> to.write(entry)))
        .then(tree -> commit(parent, tree, message, new Identity(who, when)));
  }

  /// The tree's only entry; nothing if there are no lines.
  private Reply<byte[]> entry(byte[] lines) {
    return lines.length == 0
        ? new Done<>(new byte[0])
        : exchange
            .word(
                manner,
                Call.own("hash-object", "-w", "-t", "blob", "--stdin"),
                to -> to.write(lines))
            .map(blob ->
                "100644 blob %s\tevents\n".formatted(blob).getBytes(StandardCharsets.UTF_8));
  }

  private Reply<String> commit(
      Optional<String> parent, String tree, CommitMessage message, Identity identity) {
    return signing()
        .then(signing -> {
          Stream<String> parents = parent.stream().flatMap(id -> Stream.of("-p", id));
          Stream<String> sign = signing.isPresent() ? Stream.of("-S") : Stream.of();
          List<String> command =
              Stream.of(Stream.of("commit-tree"), parents, sign, Stream.of("-F", "-", tree))
                  .flatMap(part -> part)
                  .toList();
          Map<String, String> variables = new HashMap<>(identity.variables());
          if (manner == Manner.QUIET) {
            variables.putAll(NO_WINDOW);
          }
          Reach reach = signing.isPresent() ? Reach.SETTINGS : Reach.OWN;
          Call call =
              new Call(reach, manner.limit(), signing.orElse(List.of()), variables, command);
          byte[] text = message.text().getBytes(StandardCharsets.UTF_8);
          return signed(exchange.word(manner, call, to -> to.write(text)), signing.isPresent());
        });
  }

  /// Whatever keeps git from signing, it says in many ways.
  private static Reply<String> signed(Reply<String> commit, boolean isSigned) {
    return isSigned
            && commit instanceof Failed<String>(Trouble trouble)
            && (trouble.kind() == Kind.OTHER || trouble.kind() == Kind.LATE)
        ? new Failed<>(new Trouble(Kind.NOT_SIGNED, trouble.words()))
        : commit;
  }

  /// The settings to sign with; empty if commits are not signed. Without a key of its own, gpg
  /// would look for one of the address of the commit.
  private Reply<Optional<List<String>>> signing() {
    Call call =
        new Call(
            Reach.SETTINGS,
            Manner.QUIET.limit(),
            List.of(),
            Map.of(),
            List.of(
                "config",
                "-z",
                "--get-regexp",
                "^(commit\\.gpgsign|user\\.signingkey|user\\.email|gpg\\.format)$"));
    return exchange
        .text(manner, call)
        .map(end -> {
          Map<String, String> settings = settings(end.result());
          if (!TRUE.contains(settings.getOrDefault("commit.gpgsign", "false"))) {
            return Optional.empty();
          }
          boolean isByAddress =
              settings.getOrDefault("gpg.format", "openpgp").equals("openpgp")
                  && settings.getOrDefault("user.signingkey", "").isEmpty();
          return Optional.of(
              isByAddress && settings.containsKey("user.email")
                  ? List.of("user.signingKey=" + settings.get("user.email"))
                  : List.of());
        });
  }

  private static Map<String, String> settings(String listed) {
    Map<String, String> settings = new HashMap<>();
    for (String setting : listed.split("\0")) {
      String[] parts = setting.split("\n", 2);
      settings.put(parts[0], parts.length > 1 ? parts[1] : "");
    }
    return settings;
  }
}
