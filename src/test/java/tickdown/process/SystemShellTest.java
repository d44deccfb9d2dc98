package tickdown.process;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Where the shell of a machine is.
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the folders in PATH are separated by colons")
class SystemShellTest {
  @TempDir private Path folder;

  @Test
  void elsewhereItIsAlwaysTheSame() {
    assertEquals(
        Optional.of(Path.of("/bin/sh")),
        SystemShell.of(new ProgramPath("", ""), OperatingSystem.UNIX));
  }

  @ParameterizedTest
  @CsvSource({
    "Git/cmd/git.exe, Git/bin/sh.exe",
    "Git/bin/git.exe, Git/bin/sh.exe",
    "Git/mingw64/bin/git.exe, Git/bin/sh.exe",
    "Git/mingw64/bin/git.exe, Git/usr/bin/sh.exe",
    "Git/cmd/git.exe, Git/usr/bin/sh.exe",
    "other/sh.exe, other/sh.exe",
  })
  void onWindowsItIsThatOfGit(String program, String shell) throws IOException {
    Path expected = program(shell);
    Path found = program(program);
    assertEquals(Optional.of(expected), shell(found.getParent().toString()));
  }

  @Test
  void theOneThatKnowsTheOtherProgramsIsPreferred() throws IOException {
    Path git = program("Git/cmd/git.exe");
    program("Git/usr/bin/sh.exe");
    assertEquals(Optional.of(program("Git/bin/sh.exe")), shell(git.getParent().toString()));
  }

  @Test
  void aLinkToGitLeadsToItsShell() throws IOException {
    Path git = program("Git/cmd/git.exe");
    Path shell = program("Git/bin/sh.exe");
    Path links = Files.createDirectories(folder.resolve("links"));
    Files.createSymbolicLink(links.resolve("git.exe"), git);
    assertEquals(Optional.of(shell.toRealPath()), shell(links.toString()));
  }

  @Test
  void theBashOfAnotherSystemIsNotTaken() throws IOException {
    Path bash = program("System32/bash.exe");
    assertEquals(Optional.empty(), shell(bash.getParent().toString()));
  }

  private static Optional<Path> shell(String folders) {
    return SystemShell.of(new ProgramPath(folders, ".exe;.com"), OperatingSystem.WINDOWS);
  }

  private Path program(String name) throws IOException {
    Path file = folder.toRealPath().resolve(name);
    Files.createDirectories(file.getParent());
    Files.deleteIfExists(file);
    Files.writeString(file, "");
    assertEquals(true, file.toFile().setExecutable(true));
    return file;
  }
}
