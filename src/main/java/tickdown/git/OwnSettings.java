package tickdown.git;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// The user's own settings of git, which hold outside of repositories as well (git-config,
/// `--global`).
///
/// @param variables the environment of the user
public record OwnSettings(Function<String, Optional<String>> variables) {

  /// The `user.name` in them. git is started only if there is such a file, and in a folder where it
  /// does not find the settings of anyone else.
  ///
  /// @param folder any absolute folder
  public Repository.Answer userName(Path folder) {
    Path nowhere = folder.getRoot();
    if (nowhere == null || files().noneMatch(OwnSettings::isThere)) {
      return new Repository.Answer.Given(Optional.empty());
    }
    return Repository.answer(
        new GitProgram(nowhere)
            .run(Repository.PATIENCE, "config", "--global", "--includes", "user.name"));
  }

  private Stream<String> files() {
    Optional<String> home = variables.apply("HOME").or(() -> variables.apply("USERPROFILE"));
    return Stream.of(
            variables.apply("GIT_CONFIG_GLOBAL"),
            home.map(folder -> folder + "/.gitconfig"),
            variables.apply("XDG_CONFIG_HOME").map(folder -> folder + "/git/config"),
            home.map(folder -> folder + "/.config/git/config"))
        .flatMap(Optional::stream);
  }

  private static boolean isThere(String file) {
    try {
      return Files.isRegularFile(Path.of(file));
    } catch (InvalidPathException e) {
      return false;
    }
  }
}
