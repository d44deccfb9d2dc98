package tickdown.git.refs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tickdown.git.ExchangeProgram;
import tickdown.git.ExchangeProgram.Call;
import tickdown.git.Manner;
import tickdown.git.Repository;
import tickdown.git.refs.Reply.Done;
import tickdown.git.refs.Reply.Failed;
import tickdown.git.refs.Trouble.Kind;
import tickdown.process.PipedProgram.Finish;
import tickdown.process.PipedProgram.Finish.Exited;

/// The folder of the bare repository: made, checked, cleared away.
final class ExchangeFolder {
  private static final String PRIVATE = "rwx------";

  /// git holds a lock for some milliseconds.
  private static final Duration LONGEST_LOCK = Duration.ofSeconds(5);

  /// Folders that are about to become the repository, or that were it.
  private static final Pattern PASSING = Pattern.compile("(exchange\\.git|removed)\\.[0-9]+");

  /// Nothing takes that long.
  private static final Duration LONG_AGO = Duration.ofHours(1);

  private ExchangeFolder() {}

  /// Whether there is a repository, as far as that can be seen without git.
  static boolean isThere(Path folder) {
    return isFilled(folder.resolve("HEAD"))
        && isFilled(folder.resolve("config"))
        && Files.isDirectory(folder.resolve("objects"))
        && Files.isDirectory(folder.resolve("refs"));
  }

  private static boolean isFilled(Path file) {
    try {
      return Files.size(file) > 0;
    } catch (IOException e) {
      return false;
    }
  }

  /// Whether git can write everywhere in the repository.
  static boolean isOpen(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isDirectory)
          .allMatch(each -> Files.isWritable(each) && Files.isExecutable(each));
    } catch (IOException | UncheckedIOException _) {
      return false;
    }
  }

  /// Makes the repository, for the project's kind of object ids, readable only by its owner. It
  /// appears at once, complete.
  static Reply<Path> make(Path folder, Repository project) {
    try {
      Path parent = Files.createDirectories(folder.toAbsolutePath().getParent());
      Path made = Files.createTempDirectory(parent, folder.getFileName() + ".");
      makePrivate(made);
      clear(parent, now(made).minus(LONG_AGO));
      Reply<Path> reply = filled(made, project);
      if (reply instanceof Done<Path>) {
        moveInto(made, folder);
      } else {
        remove(made);
      }
      return reply;
    } catch (IOException e) {
      return new Failed<>(Trouble.of(Kind.NO_FOLDER));
    }
  }

  private static Reply<Path> filled(Path made, Repository project) {
    String format =
        objectFormat(made, project).equals("sha256") ? "--object-format=sha256" : "--quiet";
    Call init = Call.own("init", "--quiet", "--bare", "--template=", format);
    return switch (new ExchangeProgram(made, project, Manner.QUIET).run(init, PrintedText::of)) {
      case Exited<String>(int code, _, String trouble) ->
          code == 0 ? new Done<>(made) : new Failed<>(GitWords.trouble(trouble));
      case Finish.Failed<String> _ -> new Failed<>(Trouble.of(Kind.NO_GIT));
      case Finish.Late<String> _ -> new Failed<>(Trouble.of(Kind.LATE));
    };
  }

  /// `sha1` or `sha256`. A git that does not know the option knows only the first.
  private static String objectFormat(Path made, Repository project) {
    Call call =
        new Call(
            ExchangeProgram.Reach.OWN,
            Repository.PATIENCE,
            List.of(),
            Map.of("GIT_DIR", project.root().resolve(".git").toString()),
            List.of("rev-parse", "--show-object-format"));
    return new ExchangeProgram(made, project, Manner.QUIET).run(call, PrintedText::of)
                instanceof Exited<String>(int code, String format, String _)
            && code == 0
        ? format.strip()
        : "sha1";
  }

  private static void makePrivate(Path folder) throws IOException {
    if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString(PRIVATE));
    }
  }

  /// What was there before is damaged, or was made by another process in the meantime.
  private static void moveInto(Path made, Path folder) throws IOException {
    if (!isThere(folder)) {
      remove(folder);
      try {
        Files.move(made, folder, StandardCopyOption.ATOMIC_MOVE);
        return;
      } catch (IOException e) {
        if (!isThere(folder)) {
          throw e;
        }
      }
    }
    remove(made);
  }

  /// Removes what a program that was killed has left before this time, as far as that is possible.
  private static void clear(Path parent, Instant time) {
    try (Stream<Path> all = Files.list(parent)) {
      for (Path each : all.toList()) {
        if (PASSING.matcher(each.getFileName().toString()).matches()
            && Files.getLastModifiedTime(each).toInstant().isBefore(time)) {
          FolderOfGit.remove(each);
        }
      }
    } catch (IOException _) {
      return;
    }
  }

  /// Removes the folder with everything in it; it disappears at once.
  static void remove(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    unlock(folder);
    Path away = Files.createTempDirectory(folder.toAbsolutePath().getParent(), "removed.");
    Files.move(folder, away.resolve("it"), StandardCopyOption.ATOMIC_MOVE);
    FolderOfGit.remove(away);
  }

  /// Lets its owner remove what is in a folder. What belongs to someone else stays as it is.
  private static void unlock(Path folder) throws IOException {
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    if (!Files.isWritable(folder) || !Files.isReadable(folder) || !Files.isExecutable(folder)) {
      makePrivate(folder);
    }
    try (Stream<Path> inside = Files.list(folder)) {
      for (Path each : inside.toList()) {
        unlock(each);
      }
    }
  }

  /// Removes a lock below `folder` if it is so old that no git holds it. Returns whether it has.
  static boolean removeStaleLock(Path folder, Path lock) {
    try {
      Path file = lock.toRealPath();
      Duration age = Duration.between(Files.getLastModifiedTime(file).toInstant(), now(folder));
      return file.startsWith(folder.toRealPath())
          && age.abs().compareTo(LONGEST_LOCK) > 0
          && Files.deleteIfExists(file);
    } catch (IOException e) {
      return false;
    }
  }

  /// The time of the file system, which may be another machine's.
  static Instant now(Path folder) throws IOException {
    Path probe = Files.writeString(folder.resolve("now"), "", StandardCharsets.UTF_8);
    return Files.getLastModifiedTime(probe).toInstant();
  }
}
