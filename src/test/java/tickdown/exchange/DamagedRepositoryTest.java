package tickdown.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tickdown.git.RealGit;

/// Somebody, or the disk, damages the repository beside the journals between two exchanges of one
/// walk, or before the next program. It can always be made again: nothing is sent twice, nothing is
/// lost.
class DamagedRepositoryTest extends SharedByTwo {

  /// Where everything can be written by whoever runs the test, such as root, "unwritable" is none.
  @ParameterizedTest
  @CsvSource({
    "loose, cut",
    "pack, removed",
    "idx, garbled",
    "own, elsewhere",
    "accepted, garbled",
    "config, cut",
    "all, removed",
    "all, unwritable"
  })
  void aWalkGoesOn(String what, String how) throws IOException, InterruptedException {
    damaged(true, what, how);
  }

  @Tag("slow")
  @ParameterizedTest
  @CsvSource({
    "loose, cut",
    "loose, empty",
    "loose, garbled",
    "loose, removed",
    "loose, unreadable",
    "pack, cut",
    "pack, garbled",
    "pack, removed",
    "pack, empty",
    "idx, cut",
    "idx, garbled",
    "idx, removed",
    "own, empty",
    "own, garbled",
    "own, removed",
    "own, elsewhere",
    "accepted, empty",
    "accepted, garbled",
    "accepted, removed",
    "accepted, elsewhere",
    "incoming, garbled",
    "incoming, elsewhere",
    "refs, removed",
    "packed-refs, garbled",
    "config, garbled",
    "config, cut",
    "HEAD, garbled",
    "objects, removed",
    "all, removed",
    "all, unwritable"
  })
  void walksAndTheNextProgramGoOn(String what, String how)
      throws IOException, InterruptedException {
    damaged(true, what, how);
    damaged(false, what, how);
  }

  private void damaged(boolean isWalking, String what, String how)
      throws IOException, InterruptedException {
    ana.done(2);
    ben.done(3);
    exchanged();
    ana.done(4);
    for (SharingOperator each : List.of(ana, ben)) {
      damage(repository(each), what, how);
      if (!isWalking) {
        each.restart();
      }
    }
    ben.done(5);
    exchanged();
    ana.done(6);
    exchanged();
    assertEquals(ana.events(), ben.events());
    assertIsSentOnce(ana);
    assertIsSentOnce(ben);
  }

  private void assertIsSentOnce(SharingOperator one) throws IOException, InterruptedException {
    assertEquals(0, one.waiting());
    assertEquals(List.of(), one.sharing().suspects().toList());
    String writer = one.author().writer();
    List<String> lines = hub().lines(SharingOperator.RUN.of(writer));
    assertEquals(lines.size(), Set.copyOf(lines).size());
    assertEquals(
        one.events().stream()
            .filter(event -> event.stamp().written().writer().equals(writer))
            .count(),
        lines.size());
  }

  private void exchanged() {
    for (int i = 0; i < 2; i++) {
      ana.synced();
      ben.synced();
    }
  }

  private static Path repository(SharingOperator one) {
    return one.file().resolveSibling("exchange.git");
  }

  private static void damage(Path repository, String what, String how)
      throws IOException, InterruptedException {
    if (what.equals("pack") || what.equals("idx") || what.equals("packed-refs")) {
      new RealGit(repository).run("gc", "-q");
    }
    try (Stream<Path> all = Files.walk(repository)) {
      List<Path> meant = all.filter(path -> isMeant(repository, path, what)).toList();
      assertTrue(!meant.isEmpty());
      for (Path file : meant) {
        damage(file, how);
      }
    }
  }

  private static boolean isMeant(Path repository, Path path, String what) {
    String name = repository.relativize(path).toString();
    return switch (what) {
      case "loose" -> name.matches("objects/../.*");
      case "pack", "idx" -> name.endsWith("." + what);
      case "own", "accepted", "incoming" ->
          name.startsWith("refs/tickdown/" + what + "/") && Files.isRegularFile(path);
      case "all" -> name.isEmpty();
      default -> name.equals(what);
    };
  }

  private static void damage(Path file, String how) throws IOException {
    assertTrue(file.toFile().setWritable(true));
    byte[] bytes = Files.isRegularFile(file) ? Files.readAllBytes(file) : new byte[0];
    switch (how) {
      case "cut" -> Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
      case "empty" -> Files.write(file, new byte[0]);
      case "garbled" -> {
        byte[] noise = "no such thing at all\n".getBytes(StandardCharsets.UTF_8);
        System.arraycopy(noise, 0, bytes, 0, Math.min(noise.length, bytes.length));
        Files.write(file, bytes);
      }
      case "elsewhere" -> Files.writeString(file, "4".repeat(40) + "\n");
      case "unreadable" -> Files.setPosixFilePermissions(file, Set.of());
      case "unwritable" ->
          new ProcessBuilder("chmod", "-R", "a-w", file.toString()).start().onExit().join();
      default -> {
        try (Stream<Path> all = Files.walk(file)) {
          for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
            Files.delete(each);
          }
        }
      }
    }
  }
}
