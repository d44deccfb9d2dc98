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
record ProgramPath(String folders, String extensions) {

  /// That of these environment variables; on Windows also with the file extensions of programs.
  static ProgramPath of(Map<String, String> environment) {
    boolean isWindows = File.separatorChar == '\\';
    return new ProgramPath(environment.getOrDefault("PATH", ""), isWindows ? ".exe;.com" : "");
  }

  /// The file of the program with this name, if there is one; an absolute path is that file.
  Optional<Path> program(String name) {
    if (Path.of(name).isAbsolute()) {
      return Optional.of(Path.of(name));
    }
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
