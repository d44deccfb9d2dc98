package tickdown.git;

import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tickdown.process.ChildProcess.Ended;

/// The git that is found in the `PATH`.
///
/// @param version its version, as far as it begins with two numbers; foreign text
/// @param major the first number
/// @param minor the second number
public record InstalledGit(String version, int major, int minor) {
  private static final Pattern VERSION =
      Pattern.compile("git version ((\\d{1,4})\\.(\\d{1,4})\\S*)");

  /// The one that would be started in `folder`; empty if there is none, or if it does not answer.
  public static Optional<InstalledGit> in(Path folder) {
    return new GitProgram(folder).run(Repository.PATIENCE, "version")
                instanceof Ended.Exited(int code, String output)
            && code == 0
        ? parsed(output)
        : Optional.empty();
  }

  static Optional<InstalledGit> parsed(String output) {
    Matcher words = VERSION.matcher(output);
    return words.lookingAt()
        ? Optional.of(
            new InstalledGit(
                words.group(1), Integer.parseInt(words.group(2)), Integer.parseInt(words.group(3))))
        : Optional.empty();
  }

  /// Whether it is at least this version.
  public boolean isAtLeast(int wantedMajor, int wantedMinor) {
    return major > wantedMajor || (major == wantedMajor && minor >= wantedMinor);
  }
}
