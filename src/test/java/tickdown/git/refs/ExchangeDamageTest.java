package tickdown.git.refs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tickdown.git.refs.SharedProject.ANA;
import static tickdown.git.refs.SharedProject.BEN;
import static tickdown.git.refs.SharedProject.ORIGIN;
import static tickdown.git.refs.SharedProject.RUN;
import static tickdown.git.refs.SharedProject.bytes;
import static tickdown.git.refs.SharedProject.done;
import static tickdown.git.refs.SharedProject.failed;
import static tickdown.git.refs.SharedProject.kind;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tickdown.git.Manner;
import tickdown.git.Repository;
import tickdown.git.refs.Reply.Done;
import tickdown.git.refs.Reply.Failed;
import tickdown.git.refs.Trouble.Kind;

/// A repository beside the journals that was left by a killed git, damaged or removed.
class ExchangeDamageTest {
  @TempDir private Path folder;
  private SharedProject ana;
  private Path own;

  @BeforeEach
  void aProject() throws IOException, InterruptedException {
    ana = SharedProject.of(folder, "ana");
    own = ana.journals().resolve("exchange.git");
  }

  @Test
  void aLockThatWasLeftBehindIsRemoved() throws IOException {
    ana.publish(ANA, "one\n");
    for (String ref : List.of("own/lamp-1.4.0/", "accepted/apart/lamp-1.4.0/")) {
      Path lock = own.resolve("refs/tickdown/" + ref + ANA + ".lock");
      Files.createDirectories(lock.getParent());
      Files.writeString(lock, "");
      Files.setLastModifiedTime(lock, FileTime.from(Instant.EPOCH));
    }
    String second = ana.publish(ANA, "two\n");
    done(ana.shared().accept(RUN, ANA, second));
    assertEquals(Optional.of(second), done(ana.shared().accepted(RUN, ANA)));
  }

  @Test
  void aLockOfAnotherProcessIsARace() throws IOException {
    ana.publish(ANA, "one\n");
    Path lock = Files.writeString(own.resolve("refs/tickdown/own/lamp-1.4.0/" + ANA + ".lock"), "");
    assertEquals(Kind.RACED, kind(append("two\n")));
    assertTrue(Files.exists(lock));
    Files.delete(lock);
    done(append("two\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"HEAD", "config", "objects", "refs", ""})
  void whatIsMissingIsMadeAgain(String name) throws IOException {
    ana.publish(ANA, "one\n");
    remove(own.resolve(name));
    assertContinues();
  }

  @ParameterizedTest
  @ValueSource(strings = {"HEAD", "config", "ref", "objects"})
  void whatIsEmptyIsMadeAgain(String name) throws IOException {
    ana.publish(ANA, "one\n");
    Path start =
        switch (name) {
          case "ref" -> own.resolve("refs/tickdown/own");
          default -> own.resolve(name);
        };
    try (Stream<Path> all = Files.walk(start)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        assertTrue(file.toFile().setWritable(true));
        Files.write(file, new byte[0]);
      }
    }
    assertContinues();
  }

  @Test
  void whatAKilledProgramHasLeftIsRemoved() throws IOException {
    for (String name : List.of("exchange.git.12", "removed.34", "exchange.git.56", "removed.x")) {
      Files.createDirectories(ana.journals().resolve(name).resolve("it"));
    }
    for (String name : List.of("exchange.git.12", "removed.34", "removed.x")) {
      Files.setLastModifiedTime(ana.journals().resolve(name), FileTime.from(Instant.EPOCH));
    }
    ana.publish(ANA, "one\n");
    assertFalse(Files.exists(ana.journals().resolve("exchange.git.12")));
    assertFalse(Files.exists(ana.journals().resolve("removed.34")));
    assertTrue(Files.exists(ana.journals().resolve("exchange.git.56")));
    assertTrue(Files.exists(ana.journals().resolve("removed.x")));
  }

  @Test
  void aFileInItsPlaceIsReplaced() throws IOException {
    Files.createDirectories(ana.journals());
    Files.writeString(own, "x");
    ana.publish(ANA, "one\n");
    assertEquals(1, ana.read(ANA).good().size());
  }

  /// The first attempt may find the damage; the next one works.
  private void assertContinues() {
    Reply<Fetched> fetched = ana.shared().fetch(ORIGIN, RUN, Set.of(ANA), Manner.QUIET);
    if (fetched instanceof Failed<Fetched>(Trouble trouble)) {
      assertEquals(Kind.MADE_ANEW, trouble.kind());
      fetched = ana.shared().fetch(ORIGIN, RUN, Set.of(ANA), Manner.QUIET);
    }
    done(ana.shared().takeUp(RUN, ANA, done(fetched).ids().get(ANA)));
    Reply<String> two = append("two\n");
    if (two instanceof Failed<String>(Trouble trouble)) {
      assertEquals(Kind.MADE_ANEW, trouble.kind());
      done(ana.shared().fetch(ORIGIN, RUN, Set.of(ANA), Manner.QUIET));
      done(ana.shared().takeUp(RUN, ANA, done(fetched).ids().get(ANA)));
      two = append("two\n");
    }
    done(ana.shared().push(ORIGIN, RUN.of(ANA), done(two), Manner.QUIET));
    assertEquals(
        List.of("one\n", "two\n"), ana.read(ANA).good().stream().map(SharedProject::text).toList());
  }

  @Test
  void aKilledGitLosesNothingThatWasAcknowledged() throws IOException, InterruptedException {
    ana.publish(ANA, "0\n");
    List<String> acknowledged = new ArrayList<>(List.of("0\n"));
    AtomicBoolean isOver = new AtomicBoolean();
    Random random = new Random(1);
    Thread killer =
        Thread.ofPlatform()
            .start(() -> {
              while (!isOver.get()) {
                ProcessHandle.current()
                    .descendants()
                    .filter(_ -> random.nextInt(8) == 0)
                    .forEach(ProcessHandle::destroyForcibly);
              }
            });
    for (int i = 1; i <= 40; i++) {
      Reply<String> reply = append(i + "\n");
      if (reply instanceof Done<String>(String commit)) {
        acknowledged.add(i + "\n");
        ana.shared().push(ORIGIN, RUN.of(ANA), commit, Manner.QUIET);
      }
      ana.shared().fetch(ORIGIN, RUN, Set.of(ANA), Manner.QUIET);
      ageLocks();
    }
    isOver.set(true);
    killer.join();
    String last = done(append("last\n"));
    done(ana.shared().push(ORIGIN, RUN.of(ANA), last, Manner.QUIET));
    List<String> lines = ana.read(ANA).good().stream().map(SharedProject::text).toList();
    assertEquals("last\n", lines.getLast());
    assertTrue(lines.containsAll(acknowledged), lines + " " + acknowledged);
    assertEquals(lines.size(), Set.copyOf(lines).size());
  }

  @Test
  void aKilledGitSaysNothingAboutWhatOthersWrote() throws InterruptedException {
    String first = ana.publish(ANA, "one\n");
    String second = ana.publish(ANA, "two\n");
    AtomicBoolean isOver = new AtomicBoolean();
    Thread killer =
        Thread.ofPlatform()
            .start(() -> {
              while (!isOver.get()) {
                ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly);
              }
            });
    try {
      for (int i = 0; i < 30; i++) {
        if (ana.shared().relation(first, second) instanceof Done<Relation>(Relation relation)) {
          assertEquals(Relation.NEWER, relation);
        }
        if (ana.shared().read(Optional.empty(), second, Limits.usual())
            instanceof Done<Reading>(Reading reading)) {
          assertEquals(Optional.empty(), reading.bad());
        }
      }
    } finally {
      isOver.set(true);
      killer.join();
    }
  }

  /// As if what was left behind had been left long ago.
  private void ageLocks() throws IOException {
    for (Path root : List.of(own, folder.resolve("hub.git"))) {
      try (Stream<Path> all = Files.walk(root)) {
        for (Path file : all.filter(path -> path.toString().endsWith(".lock")).toList()) {
          if (root.equals(own)) {
            Files.setLastModifiedTime(file, FileTime.from(Instant.EPOCH));
          } else {
            Files.deleteIfExists(file);
          }
        }
      }
    }
  }

  @Test
  void aFetchThatIsTooLargeIsCutOffAndLeavesNothing() throws IOException, InterruptedException {
    byte[] noise = new byte[3_000_000];
    new Random(1).nextBytes(noise);
    String commit = done(ana.appended(ANA, noise));
    done(ana.shared().push(ORIGIN, RUN.of(ANA), commit, Manner.QUIET));
    SharedProject ben = SharedProject.of(folder, "ben");
    ben.publish(BEN, "mine\n");
    Path slow = folder.resolve("slow");
    Files.writeString(slow, "#!/bin/sh\ngit-upload-pack \"$@\"\nsleep 600\n");
    assertTrue(slow.toFile().setExecutable(true));
    ben.git().run("config", "remote.origin.uploadpack", slow.toString());
    Exchange exchange =
        new Exchange(ben.journals().resolve("exchange.git"), new Repository(ben.root()));
    Fetched fetched =
        done(new Incoming(exchange, 1_000_000).fetch(ORIGIN, RUN, Set.of(ANA), Manner.QUIET));
    assertEquals(Map.of(), fetched.ids());
    assertEquals(Kind.TOO_LARGE, fetched.failed().get(ANA).kind());
    assertEquals(Set.of(), new PackFolder(exchange.folder()).arriving());
  }

  @Test
  void manySmallPacksArePackedTogether() throws IOException, InterruptedException {
    SharedProject ben = SharedProject.of(folder, "ben");
    ben.publish(BEN, "mine\n");
    PackFolder packs = new PackFolder(ben.journals().resolve("exchange.git"));
    for (int i = 0; !packs.isCrowded(); i++) {
      String blob = ben.own().answer(i + "\n", "hash-object", "-w", "--stdin");
      ben.own().answer(blob + "\n", "pack-objects", "-q", "objects/pack/pack");
    }
    ana.publish(ANA, "one\n");
    assertEquals("one\n", SharedProject.text(ben.read(ANA).good().getFirst()));
    assertFalse(packs.isCrowded());
    assertTrue(done(ben.shared().own(RUN, BEN)).isPresent());
  }

  private Reply<String> append(String lines) {
    return ana.appended(ANA, bytes(lines));
  }

  @Test
  void aFolderThatCannotBeMadeIsNamed() throws IOException {
    Files.writeString(ana.journals(), "a file");
    assertEquals(Kind.NO_FOLDER, failed(append("one\n")).kind());
  }

  private static void remove(Path path) throws IOException {
    try (Stream<Path> all = Files.walk(path)) {
      for (Path each : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }
}
