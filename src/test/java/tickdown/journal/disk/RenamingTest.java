package tickdown.journal.disk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files that get their names once they are complete.
class RenamingTest {
  @TempDir private Path folder;
  private final List<Duration> pauses = new ArrayList<>();
  private final Deque<IOException> failures = new ArrayDeque<>();

  @Test
  void whatIsThereIsReplaced() throws IOException {
    Path file = Files.writeString(folder.resolve("new"), "new");
    Path name = Files.writeString(folder.resolve("name"), "old");
    Renaming.replacing(file, name);
    assertEquals("new", Files.readString(name));
    assertFalse(Files.exists(file));
  }

  @Test
  void aFileThatSomebodyHasOpenIsTriedAgain() throws IOException {
    failures.add(new AccessDeniedException("name"));
    failures.add(new FileSystemException("name", null, "used by another process"));
    Renaming.patiently(this::attempt, pauses::add);
    assertEquals(List.of(Duration.ofMillis(1), Duration.ofMillis(2)), pauses);
    assertTrue(failures.isEmpty());
  }

  @Test
  void afterASecondItIsGivenUp() {
    for (int i = 0; i < 20; i++) {
      failures.add(new AccessDeniedException("name"));
    }
    assertThrows(AccessDeniedException.class, () -> Renaming.patiently(this::attempt, pauses::add));
    assertEquals(Duration.ofMillis(1023), pauses.stream().reduce(Duration.ZERO, Duration::plus));
  }

  @Test
  void whatWillNotChangeIsNotTriedAgain() {
    failures.add(new NoSuchFileException("new"));
    assertThrows(NoSuchFileException.class, () -> Renaming.patiently(this::attempt, pauses::add));
    assertEquals(List.of(), pauses);
  }

  @Test
  void nothingIsLeftOfWhatCannotBeNamed() throws IOException {
    Path name = Files.createDirectories(folder.resolve("name/below")).getParent();
    assertThrows(IOException.class, () -> UnsyncedFile.replace(name, "new-", new byte[] {1}));
    try (var left = Files.list(folder)) {
      assertEquals(List.of(name), left.toList());
    }
  }

  private void attempt() throws IOException {
    if (!failures.isEmpty()) {
      throw failures.remove();
    }
  }
}
