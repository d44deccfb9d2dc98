package tickdown.process;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The folders in which programs are looked up: the absolute ones in `PATH`. An empty or relative
/// one stands for the working directory, where a repository could put a program of that name.
public record ProgramPath(String folders, String extensions) {
  private static final String NAME = "PATH";

  /// That of these environment variables.
  public static ProgramPath of(Map<String, String> environment) {
    return of(environment, OperatingSystem.ofThisMachine());
  }

  /// The same; on Windows with the file extensions of programs, and whatever the case of the
  /// variable: it is usually called `Path` there, and the JDK leaves that to us
  /// ([ProcessBuilder#environment]).
  static ProgramPath of(Map<String, String> environment, OperatingSystem system) {
    return switch (system) {
      case UNIX -> new ProgramPath(environment.getOrDefault(NAME, ""), "");
      case WINDOWS -> new ProgramPath(ignoringCase(environment), ".exe;.com");
    };
  }

  private static String ignoringCase(Map<String, String> environment) {
    return environment.entrySet().stream()
        .filter(variable -> variable.getKey().equalsIgnoreCase(NAME))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("");
  }

  /// The file of the program with this name, if there is one; an absolute path is that file. Other
  /// paths name no program: on Windows, `/bin/sh` would be in any drive and folder.
  public Optional<Path> program(String name) {
    try {
      Path path = Path.of(name);
      if (path.isAbsolute()) {
        return Optional.of(path);
      }
      return path.getNameCount() == 1 && path.getRoot() == null ? named(name) : Optional.empty();
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private Optional<Path> named(String name) {
    List<String> endings = Arrays.asList(extensions.split(";"));
    return Arrays.stream(folders.split(File.pathSeparator))
        .flatMap(ProgramPath::absolute)
        .flatMap(folder -> endings.stream().map(ending -> folder.resolve(name + ending)))
        .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file))
        .findFirst();
  }

  private static Stream<Path> absolute(String folder) {
    try {
      return Stream.of(Path.of(folder)).filter(Path::isAbsolute);
    } catch (InvalidPathException e) {
      return Stream.empty();
    }
  }
}
