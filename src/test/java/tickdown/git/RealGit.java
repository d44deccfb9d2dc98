package tickdown.git;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Runs git in a folder, for tests; without the configuration of whoever runs them.
public record RealGit(Path folder) {

  /// Runs git, which must succeed.
  public void run(String... arguments) throws IOException, InterruptedException {
    assertEquals(0, git(arguments).inheritIO().start().waitFor());
  }

  /// Runs git, which must succeed, with this input. Returns what it prints.
  public String answer(String input, String... arguments) throws IOException, InterruptedException {
    return answer(input.getBytes(StandardCharsets.UTF_8), arguments);
  }

  /// The same with bytes as input.
  public String answer(byte[] input, String... arguments) throws IOException, InterruptedException {
    Process process = git(arguments).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    try (OutputStream to = process.getOutputStream()) {
      to.write(input);
    }
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor());
    return printed.strip();
  }

  /// The lines of all files `events` in the history of a ref.
  public List<String> lines(String ref) throws IOException, InterruptedException {
    List<String> lines = new ArrayList<>();
    for (String commit : answer("", "rev-list", "--reverse", ref).lines().toList()) {
      if (!answer("", "ls-tree", commit).isEmpty()) {
        lines.addAll(answer("", "cat-file", "blob", commit + ":events").lines().toList());
      }
    }
    return lines;
  }

  private ProcessBuilder git(String... arguments) {
    ProcessBuilder git =
        new ProcessBuilder(Stream.concat(Stream.of("git"), Stream.of(arguments)).toList())
            .directory(folder.toFile());
    git.environment().put("GIT_CONFIG_GLOBAL", "/dev/null");
    return git;
  }
}
