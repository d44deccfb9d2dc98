package tickdown.git;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tickdown.process.PipedProgram.Feed;
import tickdown.process.PipedProgram.Finish;
import tickdown.process.PipedProgram.Intake;
import tickdown.process.PipedProgram.Leave;

/// git in a bare repository of Tickdown's own, which exchanges objects with the remotes of a
/// project.
///
/// What the project and the user configured for transport holds: addresses, `insteadOf`, credential
/// helpers, ssh, proxies. What else they configured does not matter: no hooks, no pruning, no
/// mirrors, no tags, no filters of a partial clone. The project's own repository is only read.
/// Everything that git says is in English.
///
/// @param repository the bare repository; need not exist
/// @param project where relative addresses begin, and whose settings hold
public record ExchangeProgram(Path repository, Repository project, Manner manner) {
  private static final int MOST_SETTINGS = 64 * 1024;

  /// What a command may use.
  public enum Reach {
    /// Only the bare repository: no settings of the project, no network.
    OWN,
    /// Also the settings of the project, such as those for signing; no network.
    SETTINGS,
    /// Also the network.
    NETWORK
  }

  /// A command to run.
  ///
  /// @param settings more of them, such as `remote.origin.mirror=false`, stronger than all others
  /// @param variables environment variables that are set in addition
  public record Call(
      Reach reach,
      Duration limit,
      List<String> settings,
      Map<String, String> variables,
      List<String> command) {
    public Call {
      settings = List.copyOf(settings);
      variables = Map.copyOf(variables);
      command = List.copyOf(command);
    }

    /// A command that uses the bare repository only.
    public static Call own(String... command) {
      return new Call(Reach.OWN, Manner.QUIET.limit(), List.of(), Map.of(), List.of(command));
    }
  }

  /// Settings that could change what is exchanged, run a program, or change what git says.
  private static final List<String> HELD =
      Stream.of(
              "core.bare=true",
              "core.logAllRefUpdates=false",
              "core.longPaths=true",
              "core.sharedRepository=umask",
              "core.useReplaceRefs=false",
              "core.bigFileThreshold=1m",
              "core.alternateRefsCommand=",
              "core.attributesFile=/dev/null",
              "i18n.commitEncoding=UTF-8",
              "i18n.logOutputEncoding=UTF-8",
              "color.ui=false",
              "color.push=false",
              "color.remote=false",
              "color.transport=false",
              "color.advice=false",
              "gc.auto=0",
              "maintenance.auto=false",
              "transfer.fsckObjects=true",
              "fetch.fsckObjects=true",
              "fetch.prune=false",
              "fetch.pruneTags=false",
              "fetch.recurseSubmodules=false",
              "fetch.writeCommitGraph=false",
              "fetch.negotiationAlgorithm=default",
              "fetch.unpackLimit=1",
              "transfer.bundleURI=false",
              "submodule.recurse=false",
              "push.followTags=false",
              "push.recurseSubmodules=no",
              "push.gpgSign=false",
              "push.negotiate=false",
              "push.pushOption=",
              "push.autoSetupRemote=false",
              "log.showSignature=false")
          .flatMap(setting -> Stream.of("-c", setting))
          .toList();

  /// A git whose Tickdown was killed gives up by itself if a remote stays silent.
  private static final List<String> IN_BACKGROUND =
      List.of(
          "-c",
          "credential.interactive=false",
          "-c",
          "http.lowSpeedLimit=1",
          "-c",
          "http.lowSpeedTime=30");

  /// Variables by which whoever started Tickdown, such as a hook, points git at a repository, and
  /// those that make it print more (git-rev-parse, `--local-env-vars`; git, `GIT_TRACE`). Settings
  /// in `GIT_CONFIG_COUNT` are the user's.
  private static final List<String> LEFT_OUT =
      List.of(
          "GIT_ALTERNATE_OBJECT_DIRECTORIES",
          "GIT_COMMON_DIR",
          "GIT_CONFIG",
          "GIT_CURL_VERBOSE",
          "GIT_DEFAULT_HASH",
          "GIT_GRAFT_FILE",
          "GIT_IMPLICIT_WORK_TREE",
          "GIT_INDEX_FILE",
          "GIT_INTERNAL_SUPER_PREFIX",
          "GIT_NAMESPACE",
          "GIT_OBJECT_DIRECTORY",
          "GIT_PREFIX",
          "GIT_PUSH_OPTION_COUNT",
          "GIT_QUARANTINE_PATH",
          "GIT_REDIRECT_STDERR",
          "GIT_REPLACE_REF_BASE",
          "GIT_SHALLOW_FILE",
          "GIT_WORK_TREE");

  /// `GIT_ALLOC_LIMIT` keeps objects that are small only while compressed out of memory; git
  /// streams large blobs past it.
  private static final Map<String, String> ALWAYS =
      Map.of(
          "LC_ALL", "C",
          "LANGUAGE", "",
          "GIT_ADVICE", "0",
          "GIT_ALLOC_LIMIT", "64m",
          "GIT_NO_LAZY_FETCH", "1",
          "GIT_NO_REPLACE_OBJECTS", "1");

  /// Nothing can ask: not git, not ssh, not a window, not the usual credential managers. An empty
  /// `GIT_ASKPASS` stands for none.
  private static final Map<String, String> SILENT =
      Map.of(
          "GIT_TERMINAL_PROMPT", "0",
          "GIT_ASKPASS", "",
          "SSH_ASKPASS", "",
          "SSH_ASKPASS_REQUIRE", "never",
          "GCM_INTERACTIVE", "never");

  /// Runs a command to its end, without input.
  public <T> Finish<T> run(Call call, Intake<T> intake) {
    return run(call, _ -> {}, intake, _ -> true);
  }

  /// Runs a command to its end.
  ///
  /// @param leave the command is ended once it says no
  public <T> Finish<T> run(Call call, Feed feed, Intake<T> intake, Leave leave) {
    Map<String, String> ssh = needsQuietSsh(call) ? sshSettings() : Map.of();
    return GitProgram.piped(
            project.root(),
            environment -> change(environment, call, ssh),
            manner == Manner.ASKING && call.reach() != Reach.OWN,
            call.reach() == Reach.OWN ? List.of() : included(),
            settings(call),
            call.command())
        .run(call.limit(), feed, intake, leave);
  }

  private boolean needsQuietSsh(Call call) {
    return manner == Manner.QUIET && call.reach() == Reach.NETWORK;
  }

  private List<String> included() {
    return project.configFiles().stream()
        .flatMap(file -> Stream.of("-c", "include.path=" + file))
        .toList();
  }

  private List<String> settings(Call call) {
    Stream<String> silent = manner == Manner.QUIET ? IN_BACKGROUND.stream() : Stream.of();
    Stream<String> own = call.settings().stream().flatMap(setting -> Stream.of("-c", setting));
    return Stream.of(HELD.stream(), silent, own).flatMap(part -> part).toList();
  }

  /// Changes the environment for a call.
  ///
  /// @param ssh how ssh is configured
  void change(Map<String, String> environment, Call call, Map<String, String> ssh) {
    LEFT_OUT.forEach(environment::remove);
    environment.keySet().removeIf(name -> name.startsWith("GIT_TRACE"));
    environment.putAll(ALWAYS);
    environment.put("GIT_DIR", repository.toString());
    environment.put(
        "GIT_ALLOW_PROTOCOL", call.reach() == Reach.NETWORK ? "file:git:http:https:ssh" : "none");
    if (manner == Manner.QUIET) {
      environment.putAll(SILENT);
    }
    if (needsQuietSsh(call)) {
      QuietSsh.command(
              environment,
              Optional.ofNullable(ssh.get("core.sshcommand")),
              Optional.ofNullable(ssh.get("ssh.variant")))
          .ifPresent(command -> environment.put("GIT_SSH_COMMAND", command));
    }
    environment.putAll(call.variables());
  }

  /// How ssh is configured: `core.sshcommand` and `ssh.variant`, as far as they are set.
  private Map<String, String> sshSettings() {
    Call call =
        new Call(
            Reach.SETTINGS,
            Repository.PATIENCE,
            List.of(),
            Map.of(),
            List.of("config", "-z", "--get-regexp", "^(core\\.sshcommand|ssh\\.variant)$"));
    Map<String, String> found = new HashMap<>();
    if (run(call, output -> text(output.readNBytes(MOST_SETTINGS)))
            instanceof Finish.Exited<String>(int code, String listed, String _)
        && code == 0) {
      for (String setting : listed.split("\0")) {
        int end = setting.indexOf('\n');
        if (end > 0) {
          found.put(setting.substring(0, end), setting.substring(end + 1));
        }
      }
    }
    return found;
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
