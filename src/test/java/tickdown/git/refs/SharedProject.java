package tickdown.git.refs;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tickdown.git.Manner;
import tickdown.git.RealGit;
import tickdown.git.Repository;
import tickdown.git.refs.Reply.Done;
import tickdown.git.refs.Reply.Failed;
import tickdown.text.Line;

/// One clone of a project in `folder`, whose `origin` is the bare repository `hub.git` there, with
/// real git.
record SharedProject(Path folder, String name) {
  static final RunRefs RUN = new RunRefs(RefPlace.APART, "lamp-1.4.0");
  static final Remote ORIGIN = new Remote("origin");
  static final String ANA = "4f21aebc2825";
  static final String BEN = "00112233aabb";
  static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

  /// A clone; the bare repository is made with the first one.
  static SharedProject of(Path folder, String name, String... init)
      throws IOException, InterruptedException {
    Path hub = folder.resolve("hub.git");
    if (!Files.exists(hub)) {
      List<String> command =
          Stream.of(List.of("init", "-q", "--bare"), List.of(init), List.of(hub.toString()))
              .flatMap(List::stream)
              .toList();
      new RealGit(folder).run(command.toArray(String[]::new));
    }
    SharedProject project = new SharedProject(folder, name);
    project.plain(init);
    return project;
  }

  private void plain(String... init) throws IOException, InterruptedException {
    Files.createDirectories(root());
    List<String> command =
        Stream.of(List.of("init", "-q", "-b", "main"), List.of(init))
            .flatMap(List::stream)
            .toList();
    git().run(command.toArray(String[]::new));
    git().run("config", "commit.gpgSign", "false");
    git().run("remote", "add", "origin", "../hub.git");
  }

  Path root() {
    return folder.resolve(name);
  }

  Path journals() {
    return folder.resolve(name + ".tickdown");
  }

  RealGit git() {
    return new RealGit(root());
  }

  RealGit hub() {
    return new RealGit(folder.resolve("hub.git"));
  }

  /// git in the repository beside the journals.
  RealGit own() {
    return new RealGit(journals().resolve("exchange.git"));
  }

  SharedRepository shared() {
    return SharedRepository.of(journals(), new Repository(root()));
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static CommitMessage message(String subject) {
    return new CommitMessage(subject, new LinkedHashMap<>(Map.of("Tickdown-At", "oil/filled")));
  }

  /// Adds lines to a writer's chain; returns the commit.
  String append(String writer, String lines) {
    return done(appended(writer, bytes(lines)));
  }

  /// The same, if it succeeds.
  Reply<String> appended(String writer, byte[] lines) {
    return shared()
        .own(RUN, writer)
        .then(last ->
            shared()
                .commit(last, lines, message("Lines"), "Ana", NOON, Manner.QUIET)
                .then(commit -> shared().advance(RUN, writer, last, commit)));
  }

  /// Adds lines and pushes them.
  String publish(String writer, String lines) {
    String commit = append(writer, lines);
    done(shared().push(ORIGIN, RUN.of(writer), commit, Manner.QUIET));
    return commit;
  }

  /// Fetches a writer's ref and reads it from the beginning.
  Reading read(String writer) {
    Fetched fetched = done(shared().fetch(ORIGIN, RUN, Set.of(writer), Manner.QUIET));
    return done(shared().read(Optional.empty(), fetched.ids().get(writer), Limits.usual()));
  }

  static String text(Addition addition) {
    return new String(addition.lines(), StandardCharsets.UTF_8);
  }

  static <T> T done(Reply<T> reply) {
    return switch (reply) {
      case Done<T>(T result) -> result;
      case Failed<T>(Trouble trouble) -> throw new AssertionError(trouble.toString());
    };
  }

  static Trouble failed(Reply<?> reply) {
    return assertInstanceOf(Failed.class, reply).trouble();
  }

  static Trouble.Kind kind(Reply<?> reply) {
    return failed(reply).kind();
  }

  static String words(Reply<?> reply) {
    Line words = failed(reply).words();
    return words.text();
  }
}
