package tickdown.git.refs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tickdown.git.ExchangeProgram;
import tickdown.git.ExchangeProgram.Call;
import tickdown.git.Manner;
import tickdown.git.Ownership;
import tickdown.git.Repository;
import tickdown.git.refs.Reply.Done;
import tickdown.git.refs.Reply.Failed;
import tickdown.git.refs.Trouble.Kind;
import tickdown.process.PipedProgram.Feed;
import tickdown.process.PipedProgram.Finish;
import tickdown.process.PipedProgram.Finish.Exited;
import tickdown.process.PipedProgram.Intake;
import tickdown.process.PipedProgram.Leave;
import tickdown.process.SlashedPath;

/// git commands in the bare repository beside the journals, which is made when it is first needed,
/// and made anew when it turns out to be damaged. Nothing in it is irreplaceable.
///
/// @param folder the bare repository
record Exchange(Path folder, Repository project) {
  private static final Pattern LOCK =
      Pattern.compile("[Uu]nable to create '([^'\\n]+\\.lock)': File exists");

  /// The exit codes of programs that a signal has ended: from SIGINT (signal(7)), 128 added,
  /// because git itself exits with 128 and 129.
  private static final int FIRST_SIGNAL = 130;

  /// A program to which nobody listens any more.
  private static final int BROKEN_PIPE = 141;

  /// What git says where its own files are damaged.
  private static final Pattern DAMAGE =
      Pattern.compile(
          "not a git repository|is corrupt|is empty|bad object|unable to read|unable to parse"
              + "|bad config|invalid object|bad revision|valid object|missing (blob|tree|commit)"
              + "|cannot lock ref|packed-refs|bad ref|packfile|all necessary objects");

  private static final Pattern DENIED =
      Pattern.compile("[Pp]ermission|[Rr]ead-only|unable to (create|write)|cannot (lock|update)");

  /// Runs a command that prints at most 4 MiB of text.
  Reply<Exited<String>> text(Manner manner, Call call) {
    return text(manner, call, "");
  }

  /// The same with an input.
  Reply<Exited<String>> text(Manner manner, Call call, String input) {
    byte[] bytes = input.getBytes(StandardCharsets.UTF_8);
    return run(manner, call, to -> to.write(bytes), PrintedText::of, _ -> true);
  }

  /// Runs a command that must succeed and prints one word, such as the id of an object.
  Reply<String> word(Manner manner, Call call, Feed feed) {
    return run(manner, call, feed, PrintedText::of, _ -> true)
        .then(end ->
            end.code() == 0
                ? new Done<>(end.result().strip())
                : new Failed<>(GitWords.trouble(end.trouble())));
  }

  /// Runs a command to its end, however it exits.
  ///
  /// @param leave the command is ended once it says no
  <T> Reply<Exited<T>> run(Manner manner, Call call, Feed feed, Intake<T> intake, Leave leave) {
    Optional<Trouble> obstacle = obstacle();
    if (obstacle.isPresent()) {
      return new Failed<>(obstacle.get());
    }
    Reply<Exited<T>> first = attempt(manner, call, feed, intake, leave);
    if (first instanceof Done<Exited<T>>(Exited<T> end) && end.code() != 0) {
      if (isUnlocked(end.trouble())) {
        return attempt(manner, call, feed, intake, leave);
      }
      if (isDamaged(manner, end.trouble())) {
        return new Failed<>(Trouble.of(remove() ? Kind.MADE_ANEW : Kind.NO_FOLDER));
      }
    }
    return first;
  }

  private <T> Reply<Exited<T>> attempt(
      Manner manner, Call call, Feed feed, Intake<T> intake, Leave leave) {
    AtomicBoolean isTooLarge = new AtomicBoolean();
    Leave noted =
        running -> {
          boolean mayGoOn = leave.mayGoOn(running);
          isTooLarge.set(!mayGoOn);
          return mayGoOn;
        };
    Finish<T> finish = new ExchangeProgram(folder, project, manner).run(call, feed, intake, noted);
    return switch (finish) {
      case Exited<T> end when isKilled(end.code()) -> new Failed<>(Trouble.of(Kind.KILLED));
      case Exited<T> end -> new Done<>(end);
      case Finish.Failed<T> _ -> new Failed<>(Trouble.of(Kind.NO_GIT));
      case Finish.Late<T> _ ->
          new Failed<>(Trouble.of(isTooLarge.get() ? Kind.TOO_LARGE : Kind.LATE));
    };
  }

  private static boolean isKilled(int code) {
    return code >= FIRST_SIGNAL && code != BROKEN_PIPE;
  }

  /// Removes the repository; the next command makes it anew. Returns whether it is gone.
  boolean remove() {
    try {
      ExchangeFolder.remove(folder);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /// Why no command can run; makes the repository if it is not there.
  private Optional<Trouble> obstacle() {
    if (new Ownership(project.root()).isRefused()) {
      return Optional.of(Trouble.of(Kind.FOREIGN_REPOSITORY));
    }
    return ExchangeFolder.isThere(folder)
        ? Optional.empty()
        : switch (ExchangeFolder.make(folder, project)) {
          case Done<Path> _ -> Optional.empty();
          case Failed<Path>(Trouble trouble) -> Optional.of(trouble);
        };
  }

  /// Whether git was kept out by a lock that a killed git left behind, which is now removed.
  private boolean isUnlocked(String trouble) {
    Matcher lock = LOCK.matcher(trouble);
    try {
      return lock.find() && ExchangeFolder.removeStaleLock(folder, Path.of(lock.group(1)));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  /// Whether something of our own is damaged, or cannot be written any more. What a remote says can
  /// sound the same, so everything is looked at.
  private boolean isDamaged(Manner manner, String trouble) {
    if (!Files.exists(folder)) {
      return false;
    }
    if (DENIED.matcher(trouble).find() && !ExchangeFolder.isOpen(folder)) {
      return true;
    }
    if (!DAMAGE.matcher(trouble).find() && !isNamed(folder, trouble)) {
      return false;
    }
    Call call = Call.own("rev-list", "--objects", "--all", "--quiet");
    return attempt(manner, call, _ -> {}, PrintedText::of, _ -> true)
            instanceof Done<Exited<String>>(Exited<String> end)
        && end.code() != 0;
  }

  /// Whether git names a folder, which it does with slashes, on Windows as well.
  static boolean isNamed(Path folder, String trouble) {
    return trouble.contains(SlashedPath.of(folder)) || trouble.contains(folder.toString());
  }

  /// A command that may use the network.
  ///
  /// @param variables environment variables that are set in addition
  static Call network(
      Manner manner, Remote remote, Map<String, String> variables, List<String> command) {
    return new Call(
        ExchangeProgram.Reach.NETWORK,
        manner.limit(),
        List.of("remote." + remote.name() + ".mirror=false"),
        variables,
        command);
  }
}
