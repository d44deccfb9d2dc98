package tickdown.process;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the folders in PATH are separated by colons")
class ProgramPathTest {
  @TempDir private Path folder;

  @Test
  void theFirstFolderWithTheProgramCounts() throws IOException {
    Path one = program("one/tool");
    program("two/tool");
    assertEquals(
        Optional.of(one), path(folder + "/none:" + folder + "/one:" + folder + "/two", "tool"));
  }

  @Test
  void emptyAndRelativeFoldersDoNotCount() {
    for (String relative : new String[] {"", ".", ":", "..", "bin", ":./bin:", "~/bin"}) {
      assertEquals(Optional.empty(), path(relative, "pom.xml"), relative);
      assertEquals(Optional.empty(), path(relative, "mvnw"), relative);
    }
  }

  @Test
  void whatCannotBeRunIsPassedOver() throws IOException {
    Files.createDirectories(folder.resolve("one/tool"));
    Files.createDirectories(folder.resolve("two"));
    Files.writeString(folder.resolve("two/tool"), "");
    Path three = program("three/tool");
    assertEquals(
        Optional.of(three), path(folder + "/one:" + folder + "/two:" + folder + "/three", "tool"));
  }

  @Test
  void aPathThatIsNotAbsoluteNamesNoProgram() throws IOException {
    program("one/bin/tool");
    for (String path : new String[] {"bin/tool", "./bin/tool", "../one/bin/tool", "a\0b"}) {
      assertEquals(Optional.empty(), path(folder + "/one", path), path);
    }
  }

  @Test
  void onWindowsTheVariableMayBeWrittenInAnyCase() {
    Map<String, String> environment = Map.of("Path", "C:\\Git\\cmd");
    assertEquals(
        new ProgramPath("C:\\Git\\cmd", ".exe;.com"),
        ProgramPath.of(environment, OperatingSystem.WINDOWS));
    assertEquals(new ProgramPath("", ""), ProgramPath.of(environment, OperatingSystem.UNIX));
  }

  @Test
  void onWindowsProgramsHaveAnExtension() throws IOException {
    program("one/tool");
    Path two = program("two/tool.exe");
    assertEquals(
        Optional.of(two),
        new ProgramPath(folder + "/one:" + folder + "/two", ".exe;.com").program("tool"));
  }

  private Path program(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "");
    assertEquals(true, file.toFile().setExecutable(true));
    return file;
  }

  private static Optional<Path> path(String folders, String program) {
    return new ProgramPath(folders, "").program(program);
  }
}
