package tickdown.git.refs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tickdown.git.refs.SharedProject.ANA;
import static tickdown.git.refs.SharedProject.BEN;
import static tickdown.git.refs.SharedProject.NOON;
import static tickdown.git.refs.SharedProject.ORIGIN;
import static tickdown.git.refs.SharedProject.RUN;
import static tickdown.git.refs.SharedProject.done;
import static tickdown.git.refs.SharedProject.kind;
import static tickdown.git.refs.SharedProject.message;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import tickdown.git.Manner;
import tickdown.git.refs.Trouble.Kind;

/// Two clones of a project exchange lines.
class SharedRepositoryTest {
  @TempDir private Path folder;
  private SharedProject ana;
  private SharedProject ben;

  @BeforeEach
  void twoClones() throws IOException, InterruptedException {
    ana = SharedProject.of(folder, "ana");
    ben = SharedProject.of(folder, "ben");
  }

  @Test
  void linesReachTheOtherCloneAsTheyAre() {
    String first = ana.publish(ANA, "one\ntwo\u00e9\n");
    String second = ana.publish(ANA, "three\r\n\0four\n");

    Tips tips = done(ben.shared().tips(ORIGIN, RUN, Manner.QUIET));
    assertEquals(new Tips(Map.of(ANA, second), 0, false), tips);
    Reading read = ben.read(ANA);
    assertEquals(Optional.empty(), read.bad());
    assertEquals(List.of(first, second), read.good().stream().map(Addition::id).toList());
    assertEquals(
        List.of("one\ntwo\u00e9\n", "three\r\n\0four\n"),
        read.good().stream().map(SharedProject::text).toList());
    Addition last = read.good().getLast();
    assertEquals("Ana", last.who());
    assertEquals("Lines", last.message().subject());
    assertEquals(Optional.of("oil/filled"), last.message().trailer("Tickdown-At"));
    assertFalse(last.isSigned());
  }

  @Test
  void onlyWhatIsNewIsReadAgain() {
    String first = ana.publish(ANA, "one\n");
    ben.read(ANA);
    done(ben.shared().accept(RUN, ANA, first));
    String second = ana.publish(ANA, "two\n");
    done(ben.shared().fetch(ORIGIN, RUN, Set.of(ANA), Manner.QUIET));

    Optional<String> accepted = done(ben.shared().accepted(RUN, ANA));
    assertEquals(Optional.of(first), accepted);
    assertEquals(Map.of(ANA, first), done(ben.shared().accepted(RUN)));
    assertEquals(Relation.NEWER, done(ben.shared().relation(first, second)));
    Reading read = done(ben.shared().read(accepted, second, Limits.usual()));
    assertEquals(List.of("two\n"), read.good().stream().map(SharedProject::text).toList());
    Reading none = done(ben.shared().read(Optional.of(second), second, Limits.usual()));
    assertEquals(List.of(), none.good());
  }

  @Test
  void theBeginningIsReadWithoutTheRest() {
    List.of("", "one\n", "two\n", "three\n").forEach(lines -> ana.publish(ANA, lines));
    String tip = done(ben.shared().fetch(ORIGIN, RUN, Set.of(ANA), Manner.QUIET)).ids().get(ANA);
    Reading read = done(ben.shared().beginning(tip, Limits.usual()));
    assertEquals(Optional.empty(), read.bad());
    assertEquals(
        List.of("", "one\n", "two\n"), read.good().stream().map(SharedProject::text).toList());
  }

  @Test
  void aCommitMaySaySomethingWithoutLines() {
    ana.publish(ANA, "");
    ana.publish(ANA, "one\n");
    ana.publish(ANA, "");
    Reading read = ben.read(ANA);
    assertEquals(Optional.empty(), read.bad());
    assertEquals(List.of("", "one\n", ""), read.good().stream().map(SharedProject::text).toList());
  }

  @Test
  void allWritersOfARunAreFetchedAtOnce() {
    String first = ana.publish(ANA, "one\n");
    String second = ben.publish(BEN, "two\n");
    Fetched fetched = done(ana.shared().fetch(ORIGIN, RUN, Set.of(ANA, BEN), Manner.QUIET));
    assertEquals(new Fetched(Map.of(ANA, first, BEN, second), Map.of()), fetched);
  }

  @Test
  void runsAreFoundInBothPlaces() {
    RunRefs branch = new RunRefs(RefPlace.BRANCHES, "lamp 2..lock");
    String commit = ana.publish(ANA, "one\n");
    done(ana.shared().push(ORIGIN, branch.of(BEN), commit, Manner.QUIET));
    assertEquals(Set.of(RUN, branch), Set.copyOf(done(ben.shared().runs(ORIGIN, Manner.QUIET))));
    assertEquals(Map.of(BEN, commit), done(ben.shared().tips(ORIGIN, branch, Manner.QUIET)).ids());
  }

  @Test
  void otherNamesBelowARunAreCounted() throws IOException, InterruptedException {
    String commit = ana.publish(ANA, "one\n");
    for (String name : List.of("ZZ", "4F21AEBC2825", "a/b", "0123456789abcd")) {
      ana.hub().run("update-ref", "refs/tickdown/v1/lamp-1.4.0/" + name, commit);
    }
    assertEquals(
        new Tips(Map.of(ANA, commit), 4, false),
        done(ben.shared().tips(ORIGIN, RUN, Manner.QUIET)));
  }

  @Test
  void aRefThatHasGoneElsewhereIsNotOverwritten() {
    String first = ana.publish(ANA, "one\n");
    ben.append(ANA, "x\n");
    String other = done(ben.shared().own(RUN, ANA)).orElseThrow();
    assertEquals(Kind.RACED, kind(ben.shared().push(ORIGIN, RUN.of(ANA), other, Manner.QUIET)));
    assertEquals(Map.of(ANA, first), done(ben.shared().tips(ORIGIN, RUN, Manner.QUIET)).ids());
  }

  @Test
  void pushingTwiceChangesNothing() {
    String commit = ana.append(ANA, "one\n");
    assertEquals(Pushed.MOVED, done(ana.shared().push(ORIGIN, RUN.of(ANA), commit, Manner.QUIET)));
    assertEquals(
        Pushed.UNCHANGED, done(ana.shared().push(ORIGIN, RUN.of(ANA), commit, Manner.QUIET)));
  }

  @Test
  void theLeaseGoesToOneOfTwo() {
    String ref = RUN.of(RunRefs.DRIVER);
    String byAna = lease(ana, Optional.empty(), "Ana");
    String byBen = lease(ben, Optional.empty(), "Ben");
    assertEquals(
        Pushed.MOVED,
        done(ana.shared().replace(ORIGIN, ref, Optional.empty(), byAna, Manner.QUIET)));
    assertEquals(
        Kind.RACED, kind(ben.shared().replace(ORIGIN, ref, Optional.empty(), byBen, Manner.QUIET)));
    done(ben.shared().fetch(ORIGIN, RUN, Set.of(RunRefs.DRIVER), Manner.QUIET));
    String taken = lease(ben, Optional.of(byAna), "Ben");
    String kept = lease(ana, Optional.of(byAna), "Ana");
    assertEquals(
        Pushed.MOVED,
        done(ben.shared().replace(ORIGIN, ref, Optional.of(byAna), taken, Manner.QUIET)));
    assertEquals(
        Kind.RACED,
        kind(ana.shared().replace(ORIGIN, ref, Optional.of(byAna), kept, Manner.QUIET)));
  }

  @Test
  void theLeaseIsNotMadeAgainWhereItHasVanished() throws IOException, InterruptedException {
    String ref = RUN.of(RunRefs.DRIVER);
    String first = lease(ana, Optional.empty(), "Ana");
    done(ana.shared().replace(ORIGIN, ref, Optional.empty(), first, Manner.QUIET));
    ana.hub().run("update-ref", "-d", ref);
    String second = lease(ana, Optional.of(first), "Ana");
    assertEquals(
        Kind.RACED,
        kind(ana.shared().replace(ORIGIN, ref, Optional.of(first), second, Manner.QUIET)));
  }

  @Test
  void theLeaseIsNotMovedToACommitThatDoesNotFollow() {
    String ref = RUN.of(RunRefs.DRIVER);
    String first = lease(ana, Optional.empty(), "Ana");
    done(ana.shared().replace(ORIGIN, ref, Optional.empty(), first, Manner.QUIET));
    String other = lease(ana, Optional.empty(), "Somebody");
    assertNotEquals(first, other);
    assertEquals(
        Kind.RACED,
        kind(ana.shared().replace(ORIGIN, ref, Optional.of(first), other, Manner.QUIET)));
  }

  private static String lease(SharedProject project, Optional<String> parent, String who) {
    return done(
        project.shared().commit(parent, new byte[0], message("Drive"), who, NOON, Manner.QUIET));
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "permissions of POSIX")
  void theProjectItselfIsNotWritten() throws IOException, InterruptedException {
    ana.git()
        .run(
            "-c",
            "user.name=A",
            "-c",
            "user.email=a@b",
            "commit",
            "-q",
            "--allow-empty",
            "-m",
            "x");
    List<String> before = files(ana.root());
    ana.publish(ANA, "one\n");
    ana.read(ANA);
    assertEquals(before, files(ana.root()));
    assertEquals(
        "rwx------",
        PosixFilePermissions.toString(
            Files.getPosixFilePermissions(ana.journals().resolve("exchange.git"))));
  }

  private static List<String> files(Path root) throws IOException {
    try (Stream<Path> all = Files.walk(root)) {
      return all.map(path -> path + " " + path.toFile().lastModified()).sorted().toList();
    }
  }

  @Test
  void aLostRepositoryIsMadeAgainAndTheChainContinued() {
    ana.publish(ANA, "one\n");
    assertTrue(ana.shared().forget());
    assertEquals(Optional.empty(), done(ana.shared().own(RUN, ANA)));
    Fetched fetched = done(ana.shared().fetch(ORIGIN, RUN, Set.of(ANA), Manner.QUIET));
    done(ana.shared().takeUp(RUN, ANA, fetched.ids().get(ANA)));
    ana.publish(ANA, "two\n");
    assertEquals(
        List.of("one\n", "two\n"), ben.read(ANA).good().stream().map(SharedProject::text).toList());
  }

  @Test
  void repositoriesMayUseSha256() throws IOException, InterruptedException {
    Path other = Files.createDirectories(folder.resolve("sha256"));
    SharedProject one = SharedProject.of(other, "ana", "--object-format=sha256");
    SharedProject two = SharedProject.of(other, "ben", "--object-format=sha256");
    String commit = one.publish(ANA, "one\n");
    assertEquals(64, commit.length());
    assertEquals(commit, two.read(ANA).good().getFirst().id());
  }
}
