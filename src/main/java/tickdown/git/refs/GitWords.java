package tickdown.git.refs;

import java.util.List;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tickdown.git.refs.Trouble.Kind;
import tickdown.text.Line;

/// Tells troubles apart by what git says on its standard error, and by what it says about a ref
/// that it was to push.
///
/// The words are those of git itself (its `transport.c`, `send-pack.c`, `builtin/receive-pack.c`,
/// `remote-curl.c`, `http.c`, `connect.c`, `credential.c`, `object-file.c`), of libcurl
/// (`curl_easy_strerror`), OpenSSH, the C library (`strerror`, `gai_strerror`), and of GitHub,
/// GitLab, Gerrit and Bitbucket where they answer in place of git. git runs with `LC_ALL=C`, so
/// none of them is translated, except those of hosts.
final class GitWords {
  private static final int WIDEST = 240;
  private static final int MOST = 3;

  /// What decides, first match first.
  private static final List<Entry<Pattern, Kind>> TABLE =
      List.of(
          word("transport '.*' not allowed", Kind.TRANSPORT),
          word("GL-HOOK-ERR", Kind.REFUSED),
          word("attempting to allocate|[Oo]ut of memory, malloc failed", Kind.TOO_LARGE),
          word("deny updating a hidden ref", Kind.HIDDEN_REFS),
          word("funny refname|prohibited by Gerrit|refs that are reserved", Kind.HIDDEN_REFS),
          word("[Uu]nable to create '.*\\.lock': File exists", Kind.RACED),
          word("is at [0-9a-f]+ but expected|reference already exists", Kind.RACED),
          word("gpg failed to sign|ssh-keygen|failed to write commit object", Kind.NOT_SIGNED),
          word(
              "error: 401|Authentication failed|could not read (Username|Password)",
              Kind.NO_CREDENTIALS),
          word("terminal prompts disabled|unable to read askpass", Kind.NO_CREDENTIALS),
          word("Permission denied \\(|Host key verification failed", Kind.NO_CREDENTIALS),
          word("Too many authentication failures|error: 407", Kind.NO_CREDENTIALS),
          word("marked as read only|[Rr]ead-only|archived so it is|read only", Kind.READ_ONLY),
          word("[Ww]rite access .* not granted|not allowed to (push|upload)", Kind.READ_ONLY),
          word("unable to create temporary object directory", Kind.READ_ONLY),
          word("insufficient permission for adding an object", Kind.READ_ONLY),
          word("service not enabled|error: 403|Permission to .* denied", Kind.REFUSED),
          word("access denied or repository not exported", Kind.REFUSED),
          word("does not appear to be a git repository|No such remote", Kind.NO_REMOTE),
          word("[Rr]epository( '.*')? not found|error: 404|not valid: is this", Kind.NO_REMOTE),
          word(
              "[Cc]ould not resolve|[Cc]ouldn't (connect|resolve)|[Ff]ailed to connect",
              Kind.OFFLINE),
          word("[Cc]onnection (refused|timed out|reset|closed|was aborted)", Kind.OFFLINE),
          word("Network is (unreachable|down)|No route to host|Host is down", Kind.OFFLINE),
          word("Temporary failure in name|unable to (connect to|look up)", Kind.OFFLINE),
          word("Operation (timed out|too slow)|Empty reply|Broken pipe", Kind.OFFLINE),
          word("kex_exchange_identification|error: (429|5\\d\\d)", Kind.OFFLINE),
          word("SSL_(connect|read|ERROR_SYSCALL)|GnuTLS recv error", Kind.OFFLINE),
          word("hung up unexpectedly|early EOF|unexpected disconnect", Kind.OFFLINE));

  /// Of what a remote says about one ref.
  private static final List<Entry<Pattern, Kind>> REFS =
      List.of(
          word("hidden ref|funny refname|prohibited by Gerrit", Kind.HIDDEN_REFS),
          word("non-fast-forward|fetch first|stale info|needs force", Kind.RACED),
          word(
              "already exists|failed to (update|lock)|cannot lock|incorrect old value", Kind.RACED),
          word("remote failed to report", Kind.OFFLINE));

  /// Lines that say nothing about the cause.
  private static final Pattern IDLE =
      Pattern.compile(
          "(remote: )?\\s*|(hint|warning): .*|To .*|Please make sure.*|and the repository"
              + " exists\\.|error: failed to push some refs.*|fatal: Could not read from remote"
              + " repository\\.");

  private static final String REMOTE = "remote: ";
  private static final Pattern PREFIX = Pattern.compile("^(remote: |fatal: |error: |ERROR: )+");

  /// `ana:s3cret@` before the name of a host.
  private static final Pattern SECRET = Pattern.compile("[^\\s/'\"@:]*:[^\\s/'\"@]+@");

  private GitWords() {}

  private static Entry<Pattern, Kind> word(String pattern, Kind kind) {
    return java.util.Map.entry(Pattern.compile(pattern), kind);
  }

  /// The trouble that these words on standard error are about.
  static Trouble trouble(String words) {
    return trouble(words, Kind.OTHER);
  }

  /// The same.
  ///
  /// @param otherwise the kind if the words do not tell
  static Trouble trouble(String words, Kind otherwise) {
    Kind kind = kind(TABLE, words).orElse(otherwise);
    return new Trouble(kind, decisive(words));
  }

  /// The trouble with a ref that a remote did not move.
  ///
  /// @param reason what git says about it, such as `[remote rejected] (hook declined)`
  /// @param words what is on standard error
  static Trouble rejected(String reason, String words) {
    boolean isBlocked = words.contains("exists; cannot create");
    Kind byReason = kind(REFS, reason).filter(_ -> !isBlocked).orElse(Kind.REFUSED);
    Kind kind =
        byReason == Kind.REFUSED && !isBlocked
            ? kind(TABLE, words)
                .filter(each -> isOfRemote(each) && !isOfHook(each, reason))
                .orElse(Kind.REFUSED)
            : byReason;
    Line said = decisive(words);
    return new Trouble(kind, said.pieces().isEmpty() ? line(reason) : said);
  }

  /// Those that a remote can mean when it has been reached.
  private static boolean isOfRemote(Kind kind) {
    return kind == Kind.READ_ONLY || kind == Kind.HIDDEN_REFS || kind == Kind.RACED;
  }

  /// What a hook refuses, it refuses by its own rules, in whatever words. Only that a host keeps
  /// some refs to itself is said by hooks as well.
  private static boolean isOfHook(Kind kind, String reason) {
    return reason.contains("hook declined") && kind != Kind.HIDDEN_REFS;
  }

  private static Optional<Kind> kind(List<Entry<Pattern, Kind>> table, String words) {
    return table.stream()
        .filter(entry -> entry.getKey().matcher(words).find())
        .findFirst()
        .map(Entry::getValue);
  }

  /// What the remote itself says, otherwise what git says first.
  private static Line decisive(String words) {
    List<String> lines =
        words.lines().map(String::stripTrailing).filter(Predicate.not(GitWords::isIdle)).toList();
    List<String> remote = lines.stream().filter(line -> line.startsWith(REMOTE)).toList();
    Stream<String> chosen = remote.isEmpty() ? lines.stream().limit(1) : remote.stream();
    List<Line> said =
        chosen.limit(MOST).map(line -> line(PREFIX.matcher(line).replaceFirst(""))).toList();
    return Line.joined(" ", said).within(WIDEST, "…");
  }

  private static boolean isIdle(String line) {
    return IDLE.matcher(line).matches();
  }

  private static Line line(String foreign) {
    return Line.of(SECRET.matcher(foreign).replaceAll("").replace("\0", "").strip());
  }
}
