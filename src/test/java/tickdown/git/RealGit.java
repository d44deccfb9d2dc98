package tickdown.git;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;

/// Runs git in a folder, for tests; without the configuration of whoever runs them.
public record RealGit(Path folder) {

  /// Runs git, which must succeed.
  public void run(String... arguments) throws IOException, InterruptedException {
    ProcessBuilder git =
        new ProcessBuilder(Stream.concat(Stream.of("git"), Stream.of(arguments)).toList())
            .directory(folder.toFile())
            .inheritIO();
    git.environment().put("GIT_CONFIG_GLOBAL", "/dev/null");
    assertEquals(0, git.start().waitFor());
  }
}
