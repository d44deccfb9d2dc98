package tickdown.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/// The shell in the manner of POSIX that is the same for everyone on a machine: `/bin/sh`.
///
/// Windows has none; there it is the one that comes with git. Neither `cmd` nor PowerShell would
/// understand what is written for `sh`, and `bash` in `System32` belongs to another system (WSL).
///
///     C:\Program Files\Git\cmd\git.exe   ->   C:\Program Files\Git\bin\sh.exe
public final class SystemShell {
  private static final Path UNIX = Path.of("/bin/sh");

  private SystemShell() {}

  /// That of this machine; empty if there is none.
  public static Optional<Path> ofThisMachine() {
    return of(ProgramPath.of(new ProcessBuilder().environment()), OperatingSystem.ofThisMachine());
  }

  static Optional<Path> of(ProgramPath path, OperatingSystem system) {
    return switch (system) {
      case UNIX -> Optional.of(UNIX);
      case WINDOWS ->
          path.program("git").flatMap(SystemShell::besideGit).or(() -> path.program("sh"));
    };
  }

  /// The one in `bin` knows where git's other programs are, the one in `usr/bin` does not.
  private static Optional<Path> besideGit(Path git) {
    Path folder = real(git).getParent();
    return Stream.of("../bin", "../../bin", "../usr/bin", "../../usr/bin")
        .map(place -> folder.resolve(place).resolve("sh.exe").normalize())
        .filter(Files::isRegularFile)
        .findFirst();
  }

  /// Package managers put links into a folder of their own.
  private static Path real(Path program) {
    try {
      return program.toRealPath();
    } catch (IOException _) {
      return program;
    }
  }
}
