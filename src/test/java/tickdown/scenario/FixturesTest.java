package tickdown.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Every fixture is used by a scenario.
class FixturesTest {

  @Test
  void noFixtureIsLeftOver() throws IOException {
    String tests =
        files(Path.of("src/test/java/tickdown/scenario")).stream()
            .map(Sandbox::text)
            .collect(Collectors.joining());
    List<String> unused =
        files(Path.of("src/test/resources/scenario")).stream()
            .map(file -> file.getFileName().toString())
            .filter(name -> !tests.contains('"' + name + '"'))
            .toList();
    assertEquals(List.of(), unused);
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }
}
